import { useMemo, type ReactNode } from 'react';
import type { Moment } from '@waypost/shared/after';
import { coverageAt } from '@waypost/shared/coverage';
import {
  ACTIVATION,
  INCIDENT,
  isOver,
  MESSAGE,
  PROGRESS,
  type EventRecord,
  type IncidentData,
} from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { useViewer } from '../../sync/hooks';
import { isPartner } from '@waypost/shared/event';
import { PriorityBadge } from '../../ui';
import style from './after.module.css';
import type { AfterWords } from './use-words';

interface Props {
  moment: Moment;
  /** Milliseconds since 1970. */
  time: number;
  words: AfterWords;
  selected: string | undefined;
  onSelect(id: string): void;
}

/** More than this were never on one screen either. */
const MESSAGES_SHOWN = 12;

/** What stood on the screen of this person at that moment, as far as it was told and may be told today. */
export function MomentPanel({ moment, time, words, selected, onSelect }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const open = useMemo(() => openAt(moment), [moment]);
  const messages = useMemo(
    () =>
      moment
        .all(MESSAGE)
        .toSorted((a, b) => (a.data.receivedAt < b.data.receivedAt ? 1 : -1))
        .slice(0, MESSAGES_SHOWN),
    [moment],
  );
  return (
    <div className={style.panel}>
      <p className={style.means}>{t('after.moment.means')}</p>
      <NowFacts moment={moment} time={time} />
      <h2>{t('after.moment.incidents', { count: open.length })}</h2>
      <ul className={style.rows}>
        {open.map(({ id, data }) => (
          <li key={id}>
            <button
              type="button"
              className={style.row}
              aria-pressed={selected === id}
              onClick={() => onSelect(id)}
            >
              {data.priority ? <PriorityBadge priority={data.priority} /> : <span />}
              <span>
                <strong>{t(`domain.incident.${data.type}`)}</strong>{' '}
                {data.state && (
                  <span className={style.quiet}>{t(`domain.incident_state.${data.state}`)}</span>
                )}
                <span className={style.details}>
                  {words.place(moment, data.place)} · {format.time(data.happenedAt)}
                </span>
                {data.text && <span className={style.details}>{data.text}</span>}
                {data.assigned && data.assigned.length > 0 && (
                  <span className={style.details}>
                    {t('after.moment.going', {
                      who: format.list(data.assigned.map((personId) => words.who(moment, personId))),
                    })}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {messages.length > 0 && <h2>{t('after.moment.messages')}</h2>}
      <ul className={style.rows}>
        {messages.map(({ id, data }) => (
          <li key={id} className={style.message}>
            <span className={style.quiet}>
              {format.time(data.happenedAt)} · {words.who(moment, data.sentBy)}
            </span>
            {data.text}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Seen = EventRecord<Partial<IncidentData> & Pick<IncidentData, 'type' | 'happenedAt'>>;

const openAt = (moment: Moment): Seen[] =>
  (moment.all(INCIDENT) as Seen[])
    .filter(({ data }) => !data.state || !isOver(data.state))
    .toSorted(
      (a, b) =>
        (a.data.priority ?? 5) - (b.data.priority ?? 5) || (a.data.happenedAt < b.data.happenedAt ? 1 : -1),
    );

/** Head, tail, plans in force and how the street was covered. */
function NowFacts({ moment, time }: { moment: Moment; time: number }): ReactNode {
  const t = useT();
  const format = useFormat();
  const viewer = useViewer();
  // Who stands where changes by the minute at most.
  const minute = Math.floor(time / 60_000) * 60_000;
  const covered = useMemo(
    () =>
      viewer && !isPartner(viewer)
        ? coverageAt(moment, viewer.eventId, new Date(minute).toISOString())
        : undefined,
    [moment, minute, viewer],
  );
  const ends = moment.all(PROGRESS).flatMap(({ data }) =>
    (['head', 'tail'] as const).flatMap((which) => {
      const mark = data[which];
      return mark
        ? [
            t(`after.moment.${which}`, {
              distance: format.distance(mark.alongM),
              time: format.time(mark.at),
            }),
          ]
        : [];
    }),
  );
  const running = moment.all(ACTIVATION).filter(({ data }) => !data.stoodDown);
  return (
    <ul className={style.facts}>
      {ends.map((text) => (
        <li key={text}>{text}</li>
      ))}
      {running.map(({ id, data }) => (
        <li key={id}>{t('after.moment.plan', { code: data.code })}</li>
      ))}
      {covered?.rostered && covered.staffed && (
        <li>
          {t('after.moment.covered', {
            there: covered.there,
            needed: covered.needed,
            silent: covered.silent.length,
          })}
        </li>
      )}
    </ul>
  );
}
