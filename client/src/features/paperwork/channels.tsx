import { useState, type ReactNode } from 'react';
import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import {
  CHANNEL,
  CHANNEL_MEDIA,
  CHANNEL_TIERS,
  channelData,
  NETS,
  type ChannelData,
  type EventRecord,
} from '@waypost/shared/event';
import type { Outcome } from '@waypost/shared/contract';
import { useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useRecords } from '../../sync/hooks';
import { EmptyState, Icon } from '../../ui';
import style from './paperwork.module.css';
import { inPaceOrder, readMHz, USUAL_CHANNELS, writeMHz } from './usual-channels';
import { usePaper, type Paper } from './use-paper';

/** The communications plan: who talks on what, and what is tried when that is down. */
export function Channels(): ReactNode {
  const t = useT();
  const paper = usePaper();
  const channels = inPaceOrder(useRecords(CHANNEL));
  const line = (data: Pick<ChannelData, 'net' | 'medium' | 'tier'>) => ({
    kind: 'channel',
    id: newId(),
    data: { ...data, name: `${t(`domain.net.${data.net}`)}, ${t(`domain.medium.${data.medium}`)}` },
  });
  const addOne = (): void => void paper.add([line({ net: 'operations', medium: 'radio', tier: 'primary' })]);
  if (!channels.length)
    return (
      <EmptyState
        icon="messages"
        title={t('paperwork.channels.empty')}
        detail={t('paperwork.channels.empty.detail')}
      >
        {paper.editable && (
          <Button onClick={() => void paper.add(USUAL_CHANNELS.map(line))}>
            {t('paperwork.channels.usual')}
          </Button>
        )}
      </EmptyState>
    );
  return (
    <>
      <div className={style.wide}>
        <table className={style.table}>
          <thead>
            <tr>
              {(
                [
                  'net',
                  'tier',
                  'medium',
                  'name',
                  'channel',
                  'rx',
                  'rxTone',
                  'tx',
                  'txTone',
                  'mode',
                  'remarks',
                ] as const
              ).map((column) => (
                <th key={column} scope="col">
                  {t(`paperwork.channel.${column}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {channels.map((channel) => (
              <Line key={channel.id} channel={channel} paper={paper} />
            ))}
          </tbody>
        </table>
      </div>
      {paper.editable && (
        <Button variant="default" leftSection={<Icon name="plus" size={14} />} onClick={addOne}>
          {t('paperwork.channels.add')}
        </Button>
      )}
    </>
  );
}

/** Before and after the radio's mode, which is chosen. */
const TEXTS = ['name', 'channel', 'rxMHz', 'rxTone', 'txMHz', 'txTone'] as const;
type TextField = (typeof TEXTS)[number] | 'remarks';
const MODES = channelData.shape.mode.unwrap().options;
const COLUMN = { rxMHz: 'rx', txMHz: 'tx' } as const;

function Line({
  channel: { id, data },
  paper,
}: {
  channel: EventRecord<ChannelData>;
  paper: Paper;
}): ReactNode {
  const t = useT();
  const edit = (set: object): Promise<Outcome> => paper.edit('channel', id, set);
  const choice = <K extends 'net' | 'tier' | 'medium'>(field: K, values: readonly ChannelData[K][]) => (
    <td data-field={field}>
      <NativeSelect
        size="xs"
        aria-label={`${t(`paperwork.channel.${field}`)}: ${data.name}`}
        value={data[field]}
        disabled={!paper.editable}
        data={values.map((value) => ({ value, label: t(`domain.${field}.${value}` as 'domain.net.legal') }))}
        onChange={(event) => void edit({ [field]: event.currentTarget.value })}
      />
    </td>
  );
  const text = (field: TextField): ReactNode => {
    const mhz = field === 'rxMHz' || field === 'txMHz';
    const column = mhz ? COLUMN[field] : field;
    return (
      <td key={field} data-field={field}>
        <Cell
          label={`${t(`paperwork.channel.${column}`)}: ${data.name}`}
          value={mhz ? writeMHz(data[field]) : (data[field] ?? '')}
          readOnly={!paper.editable}
          read={(typed) => readField(field, typed)}
          save={(value) => edit({ [field]: value })}
        />
      </td>
    );
  };
  return (
    <tr>
      {choice('net', NETS)}
      {choice('tier', CHANNEL_TIERS)}
      {choice('medium', CHANNEL_MEDIA)}
      {TEXTS.map(text)}
      <td data-field="mode">
        <NativeSelect
          size="xs"
          aria-label={`${t('paperwork.channel.mode')}: ${data.name}`}
          value={data.mode ?? ''}
          disabled={!paper.editable}
          data={[
            { value: '', label: '–' },
            ...MODES.map((value) => ({ value, label: t(`paperwork.channel.mode.${value}`) })),
          ]}
          onChange={(event) => void edit({ mode: event.currentTarget.value || null })}
        />
      </td>
      {text('remarks')}
      <td>
        {paper.editable && (
          <ActionIcon
            aria-label={t('paperwork.remove', { name: data.name })}
            onClick={() => void paper.remove('channel', id)}
          >
            <Icon name="trash" size={16} />
          </ActionIcon>
        )}
      </td>
    </tr>
  );
}

/** What was typed as the plan keeps it; `null` for nothing, `undefined` when it cannot be. */
function readField(field: TextField, typed: string): string | number | null | undefined {
  const value = field === 'rxMHz' || field === 'txMHz' ? readMHz(typed) : typed.trim() || null;
  if (value === null) return field === 'name' ? undefined : null;
  return value !== undefined && channelData.shape[field].safeParse(value).success ? value : undefined;
}

interface CellProps {
  label: string;
  value: string;
  readOnly: boolean;
  /** `undefined` when it cannot be. */
  read(text: string): string | number | null | undefined;
  save(value: string | number | null): Promise<Outcome>;
}

/** Saved when it is left or on Enter; Esc lets go of what was typed. */
function Cell({ label, value, readOnly, read, save }: CellProps): ReactNode {
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && read(typed) === undefined;
  const commit = (): void => {
    if (typed === undefined || wrong) return;
    setTyped(undefined);
    if (typed !== value) void save(read(typed) ?? null);
  };
  return (
    <TextInput
      size="xs"
      aria-label={label}
      readOnly={readOnly}
      error={wrong}
      value={typed ?? value}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setTyped(undefined);
      }}
    />
  );
}
