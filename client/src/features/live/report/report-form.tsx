import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { Button, SegmentedControl, Select, SimpleGrid, Textarea } from '@mantine/core';
import {
  CHANNELS,
  INCIDENT_TYPES,
  PRIORITIES,
  SENSITIVITIES,
  USUAL_PRIORITY,
  type IncidentData,
  type IncidentType,
  type Priority,
} from '@waypost/shared/event';
import type { Position } from '@waypost/shared/geo';
import { useT, useTimeZone } from '../../../i18n';
import { newId } from '../../../platform/ids';
import { hereZone } from '../../../platform/zone';
import { Panel, PersonPicker, TimeInput } from '../../../ui';
import { LooksAlike } from '../alike/looks-alike';
import { useAlike } from '../alike/use-alike';
import { placeAtCheckpoint, placeAtPoint } from '../model/desk-place';
import type { Incident } from '../model/seen';
import type { Act } from '../parts/use-act';
import type { LiveData } from '../parts/use-live-data';
import type { LiveWords } from '../parts/use-live-words';
import style from './report.module.css';

interface Props {
  live: LiveData;
  words: LiveWords;
  act: Act;
  /** Where the map was clicked. */
  point: Position | undefined;
  /** The map waits for a click. */
  picking: boolean;
  onPick(picking: boolean): void;
  onClearPoint(): void;
  /** Shows an incident, new or found. */
  onOpen(id: string): void;
  onClose(): void;
}

interface Draft {
  type: IncidentType | undefined;
  /** The usual one of the type when nobody chose. */
  priority: Priority | undefined;
  checkpointId: string | null;
  who: string | null;
  channel: IncidentData['channel'];
  sensitivity: IncidentData['sensitivity'];
  /** Now, when nobody said otherwise. */
  happenedAt: string | undefined;
  text: string;
}
const EMPTY: Draft = {
  type: undefined,
  priority: undefined,
  happenedAt: undefined,
  checkpointId: null,
  who: null,
  channel: 'radio',
  sensitivity: 'open',
  text: '',
};

/** A report that did not come from the app: what was said on the radio, who said it, and when it happened. */
export function ReportForm({ live, words, act, onOpen, onClose, ...place }: Props): ReactNode {
  const t = useT();
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const set = (fields: Partial<Draft>): void => setDraft((before) => ({ ...before, ...fields }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!draft.type) return;
    const id = newId();
    void act('incident.report', { id, ...payloadOf(draft, draft.type, live, place.point) }, draft.happenedAt);
    onOpen(id);
  };
  const alike = useAlike(useSketch(draft, live, place.point), live);
  const addTo = ({ id }: Incident): void => {
    const text = draft.text.trim() || t('live.alike.again');
    void act('incident.add_note', { id, noteId: newId(), text });
    onOpen(id);
  };
  return (
    <Panel title={t('live.new')} onClose={onClose}>
      <form className={style.form} onSubmit={submit}>
        <TypeAndPriority draft={draft} set={set} />
        <Place live={live} draft={draft} set={set} {...place} />
        <Textarea
          label={t('live.report.words')}
          description={t('live.report.no_names')}
          autosize
          minRows={2}
          maxLength={2000}
          value={draft.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
        <LooksAlike alike={alike} words={words} onOpen={onOpen} onAdd={addTo} />
        <Source draft={draft} set={set} />
        <Button type="submit" disabled={!draft.type}>
          {t(draft.type ? 'live.quick.report' : 'live.report.choose_type')}
        </Button>
      </form>
    </Panel>
  );
}

/** What is told of so far; nothing before there is a type to hold against others. */
function useSketch({ type, text, checkpointId, happenedAt }: Draft, live: LiveData, picked?: Position) {
  const { checkpoints } = live;
  return useMemo(() => {
    if (!type) return undefined;
    const point = picked ?? checkpoints.find(({ id }) => id === checkpointId)?.data.at;
    return { type, text, point, happenedAt };
  }, [type, text, checkpointId, happenedAt, checkpoints, picked]);
}

function payloadOf(
  draft: Draft,
  type: IncidentType,
  { checkpoints, sectors }: LiveData,
  point: Position | undefined,
): object {
  const checkpoint = checkpoints.find(({ id }) => id === draft.checkpointId);
  const place = point
    ? placeAtPoint(point, sectors)
    : checkpoint
      ? placeAtCheckpoint(checkpoint, sectors)
      : {};
  return {
    type,
    place,
    channel: draft.channel,
    ...(draft.priority ? { priority: draft.priority } : {}),
    ...(draft.sensitivity === 'open' ? {} : { sensitivity: draft.sensitivity }),
    ...(draft.text.trim() ? { text: draft.text.trim() } : {}),
    ...(draft.who ? { onBehalfOf: draft.who } : {}),
  };
}

interface PartProps {
  draft: Draft;
  set(fields: Partial<Draft>): void;
}

function TypeAndPriority({ draft, set }: PartProps): ReactNode {
  const t = useT();
  const priority = draft.priority ?? (draft.type ? USUAL_PRIORITY[draft.type] : 3);
  return (
    <>
      <Select
        autoFocus
        searchable
        required
        label={t('live.type')}
        value={draft.type ?? null}
        onChange={(type) => set({ type: type ?? undefined })}
        data={INCIDENT_TYPES.map((value) => ({ value, label: t(`domain.incident.${value}`) }))}
      />
      <div>
        <span className={style.label}>{t('live.priority')}</span>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('live.priority')}
          value={String(priority)}
          onChange={(value) => set({ priority: Number(value) as Priority })}
          data={PRIORITIES.map((value) => ({ value: String(value), label: t(`domain.priority.${value}`) }))}
        />
      </div>
    </>
  );
}

function Place({
  live,
  draft,
  set,
  point,
  picking,
  onPick,
  onClearPoint,
}: PartProps & Pick<Props, 'live' | 'point' | 'picking' | 'onPick' | 'onClearPoint'>): ReactNode {
  const t = useT();
  const choose = (checkpointId: string | null): void => {
    set({ checkpointId });
    onClearPoint();
  };
  return (
    <div>
      <span className={style.label}>{t('live.report.place')}</span>
      <div className={style.place}>
        <Button variant={picking ? 'filled' : 'default'} onClick={() => onPick(!picking)}>
          {t(picking ? 'live.report.picking' : point ? 'live.report.pick_again' : 'live.report.pick')}
        </Button>
        <Select
          flex={1}
          searchable
          clearable
          aria-label={t('domain.kind.checkpoint')}
          placeholder={t('live.report.or_checkpoint')}
          value={draft.checkpointId}
          onChange={choose}
          data={live.checkpoints.map(({ id, data }) => ({
            value: id,
            label: data.name ? `${data.code} · ${data.name}` : data.code,
          }))}
        />
      </div>
      {point && (
        <p className={style.hint}>
          {t('live.report.at', { lat: point[1].toFixed(5), lon: point[0].toFixed(5) })}
        </p>
      )}
    </div>
  );
}

function Source({ draft, set }: PartProps): ReactNode {
  const t = useT();
  const timeZone = useTimeZone() ?? hereZone();
  return (
    <>
      <SimpleGrid cols={2} spacing="xs">
        <PersonPicker label={t('live.report.who')} value={draft.who} onChange={(who) => set({ who })} />
        <Select
          label={t('live.report.channel')}
          allowDeselect={false}
          value={draft.channel}
          onChange={(channel) => channel && set({ channel })}
          data={CHANNELS.map((value) => ({ value, label: t(`domain.channel.${value}`) }))}
        />
      </SimpleGrid>
      <TimeInput
        label={t('live.report.when')}
        description={t('live.report.when_now')}
        value={draft.happenedAt}
        onChange={(at) => set({ happenedAt: at })}
        timeZone={timeZone}
      />
      <Select
        label={t('live.sensitivity')}
        description={t(`live.sensitivity.${draft.sensitivity}`)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        allowDeselect={false}
        value={draft.sensitivity}
        onChange={(sensitivity) => sensitivity && set({ sensitivity })}
        data={SENSITIVITIES.map((value) => ({ value, label: t(`domain.sensitivity.${value}`) }))}
      />
    </>
  );
}
