import { useMemo, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { isStaff, PERSON, SECTOR, type EventRecord, type RollCallData } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { useNow, useRecord, useRecords, useSend, useViewer } from '../../sync/hooks';
import { MissingRow } from './missing-row';
import { rollOf, type Answered, type RollFacts } from './model/roll';
import style from './roll-call.module.css';

interface Props {
  call: EventRecord<RollCallData>;
  facts: RollFacts;
  open: boolean;
  /** Only one that ended folds: those that run are what the tab is for. */
  onToggle?(): void;
}

export function RollCallCard({ call, facts, open, onToggle }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const now = useNow(10_000);
  const name = useScopeName(call);
  const roll = useMemo(() => rollOf(call, facts), [call, facts]);
  const { happenedAt, endedAt } = call.data;
  const head = (
    <>
      <strong>{name}</strong>
      <time className={style.quiet} dateTime={happenedAt}>
        {endedAt ? format.span(happenedAt, endedAt) : format.time(happenedAt)}
      </time>
    </>
  );
  return (
    <section className={style.card} aria-label={t('roll-call.of', { name, time: format.time(happenedAt) })}>
      {onToggle ? (
        <button type="button" className={style.line} aria-expanded={open} onClick={onToggle}>
          {head}
        </button>
      ) : (
        <div className={style.line}>{head}</div>
      )}
      <div className={style.line}>
        <span role={endedAt ? undefined : 'status'}>
          {t('roll-call.counts', { answered: roll.answered.length, missing: roll.missing.length })}
        </span>
        {!endedAt && <EndButton call={call} />}
      </div>
      {open && roll.missing.length > 0 && (
        <ul className={style.list} aria-label={t('roll-call.missing')}>
          {roll.missing.map((row) => (
            <MissingRow key={row.person.id} call={call} row={row} now={now} />
          ))}
        </ul>
      )}
      {open && roll.missing.length === 0 && <p className={style.quiet}>{t('roll-call.complete')}</p>}
      {open && roll.answered.length > 0 && <AnsweredList answered={roll.answered} />}
    </section>
  );
}

function EndButton({ call }: { call: EventRecord<RollCallData> }): ReactNode {
  const t = useT();
  const send = useSend();
  const viewer = useViewer();
  const mayEnd = viewer && (isStaff(viewer) || call.data.startedBy === viewer.personId);
  if (!mayEnd) return undefined;
  return (
    <Button size="compact-sm" variant="default" onClick={() => void send('roll_call.end', { id: call.id })}>
      {t('roll-call.end')}
    </Button>
  );
}

function AnsweredList({ answered }: { answered: readonly Answered[] }): ReactNode {
  const t = useT();
  const format = useFormat();
  const people = useRecords(PERSON);
  const callSign = (id: string): string =>
    people.find((person) => person.id === id)?.data.callSign ?? t('common.unknown');
  return (
    <details>
      <summary className={style.quiet}>{t('roll-call.answered', { count: answered.length })}</summary>
      <ul className={style.list}>
        {answered.map(({ person, answer: { data } }) => (
          <li key={person.id} className={style.row}>
            <span className={style.line}>
              <strong>{person.data.callSign}</strong>
              <span className={style.quiet}>{format.time(data.happenedAt)}</span>
            </span>
            {data.said && <span>{data.said}</span>}
            {data.by !== person.id && (
              <span className={style.quiet}>{t('roll-call.noted_by', { who: callSign(data.by) })}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function useScopeName({ data: { scope } }: EventRecord<RollCallData>): string {
  const t = useT();
  const sector = useRecord(SECTOR, 'sectorId' in scope ? scope.sectorId : undefined);
  const person = useRecord(PERSON, 'personId' in scope ? scope.personId : undefined);
  if ('all' in scope) return t('roll-call.way.all');
  return sector?.data.name ?? person?.data.callSign ?? t('common.unknown');
}
