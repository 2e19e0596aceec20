import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { Records } from '@waypost/shared/event';
import { chainReached, DUE, peopleOf, type IncidentData } from '@waypost/shared/event/incident';
import { useFormat, useT } from '../../i18n';
import { useNow, useRecords, useSend } from '../../sync/hooks';
import { useMine } from '../mine';
import { Pictogram } from '../parts/pictogram';
import { PriorityMark } from '../parts/priority-mark';
import { buzz, chime } from '../parts/signal';
import { INCIDENT, PERSON } from '../refs';
import { PlaceWords } from '../report/place-words';

/**
 * What nobody has acknowledged, on the phone of whoever the chain has reached. The phone looks at its own clock and its
 * own records: it rings as well where there is no network.
 */
export function UnansweredBanner(): ReactNode {
  const t = useT();
  const format = useFormat();
  const send = useSend();
  const rung = useReached();
  useRinging(rung);
  const first = rung[0];
  if (!first) return null;
  const { data, id } = first;
  return (
    <section className="urgent" role="alert">
      <p className="eyebrow">{t('field.unanswered.title', { time: format.time(data.happenedAt) })}</p>
      <p className="urgent-text">
        <Pictogram type={data.type} /> {t(`domain.incident.${data.type}`)}{' '}
        {data.priority && <PriorityMark priority={data.priority} />}
      </p>
      <p>
        <PlaceWords place={data.place} />
      </p>
      {data.text && <p>{data.text}</p>}
      <button type="button" className="primary" onClick={() => void send('incident.acknowledge', { id })}>
        {t('field.unanswered.mine')}
      </button>
      {rung.length > 1 && <p className="hint">{t('field.unanswered.more', { count: rung.length - 1 })}</p>}
    </section>
  );
}

type Incident = { id: string; data: IncidentData };

/** The most urgent first. */
function useReached(): Incident[] {
  const { viewer } = useMine();
  const now = useNow();
  const incidents = useRecords(INCIDENT);
  const people = useRecords(PERSON);
  const records = useMemo(() => ({ all: () => people }) as unknown as Records, [people]);
  return incidents
    .filter(({ data }) => data.priority && data.state)
    .filter(({ data }) =>
      chainReached(data, now).some((part) => peopleOf(part, data, records).includes(viewer.personId)),
    )
    .sort((a, b) => a.data.priority - b.data.priority);
}

/** Sounds when one arrives and again at its priority's pace, until somebody has it. */
function useRinging(reached: readonly Incident[]): void {
  const last = useRef(new Map<string, number>());
  useEffect(() => {
    const now = Date.now();
    const due = reached.filter(({ id, data }) => {
      const before = last.current.get(id);
      const repeatS = DUE[data.priority].repeatAlertS;
      return before === undefined || (repeatS !== undefined && now - before >= repeatS * 1000);
    });
    if (due.length === 0) return;
    for (const { id } of due) last.current.set(id, now);
    buzz('urgent');
    chime();
  }, [reached]);
}
