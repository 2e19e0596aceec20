import { useState, type ReactNode } from 'react';
import { Button, Drawer, Group, Textarea } from '@mantine/core';
import {
  ACTIVATION,
  contingencyCode,
  ROUTE,
  STEP_ANSWER,
  type ActivationData,
  type EventRecord,
} from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useNow, useRecord, useRecords, useSend } from '../../sync/hooks';
import { useSaid } from '../../ui';
import style from './activation.module.css';
import { RoleRow } from './board-role';
import { boardOf, counted, minutesAfter } from './model/board';
import { spelled } from './model/spell';
import { useCallSign, type Activations } from './use-activations';

interface Props {
  activations: Activations;
  id: string;
  onClose(): void;
}

/** Steps by role against the time since it began, the code to read out, the route, and the way to end it. */
export function Board({ activations, id, onClose }: Props): ReactNode {
  const t = useT();
  const said = useSaid();
  const activation = useRecord(ACTIVATION, id);
  const answers = useRecords(STEP_ANSWER);
  const now = useNow(10_000);
  if (!activation) return null;
  const { data } = activation;
  const board = boardOf(activation, answers, activations.records);
  const acts = activations.runs && !data.stoodDown;
  return (
    // Beside the map and not over it: whoever runs a plan goes on seeing the march and answering incidents.
    <Drawer
      opened
      onClose={onClose}
      title={`${data.code} ${said(data.name)}`}
      position="right"
      size={520}
      withOverlay={false}
      lockScroll={false}
      trapFocus={false}
      closeOnClickOutside={false}
    >
      <div className={style.board}>
        <p className={style.facts}>
          <Since activation={activation} now={now} />
          {activations.runs && <strong>{t('activation.counts', counted(board))}</strong>}
        </p>
        {acts && <Code eventId={activations.eventId} contingencyId={data.contingencyId} />}
        <AlternateRoute activation={activation} acts={acts} />
        {board.map((row) => (
          <RoleRow
            key={row.role}
            row={row}
            startedAt={data.happenedAt}
            now={data.stoodDown ? Date.parse(data.stoodDown.at) : now}
            contingencyId={data.contingencyId}
            runs={activations.runs}
            acts={acts}
          />
        ))}
        {activations.runs && <Ending activation={activation} />}
      </div>
    </Drawer>
  );
}

function Since({
  activation: { data },
  now,
}: {
  activation: EventRecord<ActivationData>;
  now: number;
}): ReactNode {
  const t = useT();
  const format = useFormat();
  const callSign = useCallSign();
  const time = format.time(data.happenedAt);
  const minutes = minutesAfter(data.happenedAt, data.stoodDown ? Date.parse(data.stoodDown.at) : now);
  if (!data.startedBy) return <span>{t('activation.since', { time })}</span>;
  const words = { time, minutes, who: callSign(data.startedBy) };
  return <span>{t(data.byCode ? 'activation.begun.code' : 'activation.begun', words)}</span>;
}

function Code({ eventId, contingencyId }: { eventId: string; contingencyId: string }): ReactNode {
  const t = useT();
  const code = contingencyCode(eventId, contingencyId);
  return (
    <section className={style.code} aria-label={t('activation.code')}>
      <span className={style.quiet}>{t('activation.code')}</span>
      <strong className={style.letters}>{code}</strong>
      <span>{spelled(code)}</span>
    </section>
  );
}

interface Part {
  activation: EventRecord<ActivationData>;
}

function AlternateRoute({ activation, acts }: Part & { acts: boolean }): ReactNode {
  const t = useT();
  const send = useSend();
  const { alternateRouteId, alternateTaken } = activation.data;
  const name = useRecord(ROUTE, alternateRouteId)?.data.name;
  if (!alternateRouteId) return null;
  return (
    <p className={style.facts}>
      <span>
        {t(alternateTaken ? 'activation.route.alternate' : 'activation.route.main', { name: name ?? '' })}
      </span>
      {acts && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void send('activation.reroute', { id: activation.id, alternate: !alternateTaken })}
        >
          {t(alternateTaken ? 'activation.route.back' : 'activation.route.take')}
        </Button>
      )}
    </p>
  );
}

/** Standing down, with how it ended; and taking it up again when that was too early. */
function Ending({ activation: { id, data } }: Part): ReactNode {
  const t = useT();
  const format = useFormat();
  const callSign = useCallSign();
  const send = useSend();
  const [outcome, setOutcome] = useState('');
  if (data.stoodDown)
    return (
      <Group justify="space-between">
        <span>
          {t('activation.ended', { time: format.time(data.stoodDown.at), who: callSign(data.stoodDown.by) })}
          {data.stoodDown.outcome && ` ${data.stoodDown.outcome}`}
        </span>
        <Button size="compact-md" variant="default" onClick={() => void send('activation.reopen', { id })}>
          {t('activation.reopen')}
        </Button>
      </Group>
    );
  const text = outcome.trim();
  return (
    <form
      className={style.ending}
      onSubmit={(event) => {
        event.preventDefault();
        void send('activation.stand_down', { id, messageId: newId(), ...(text ? { outcome: text } : {}) });
      }}
    >
      <Textarea
        label={t('activation.outcome')}
        description={t('activation.outcome.means')}
        autosize
        minRows={1}
        maxLength={2000}
        value={outcome}
        onChange={(event) => setOutcome(event.currentTarget.value)}
      />
      <Button type="submit">{t('activation.stand_down')}</Button>
    </form>
  );
}
