import { useEffect, useRef, type ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { useRecords } from '../../sync/hooks';
import { useMine } from '../mine';
import { Pictogram } from '../parts/pictogram';
import { PriorityMark } from '../parts/priority-mark';
import { buzz, chime } from '../parts/signal';
import { Way } from '../parts/way';
import { INCIDENT } from '../refs';
import { PlaceWords } from '../report/place-words';
import { assignmentsOf, type Assignment } from './assigned';
import { AssignedActions } from './assigned-actions';

/** Incidents this person was sent to, above everything else. */
export function AssignedCards(): ReactNode {
  const { viewer } = useMine();
  const assignments = assignmentsOf(useRecords(INCIDENT), viewer.personId);
  useSignal(assignments);
  return assignments.map((incident) => <AssignedCard key={incident.id} incident={incident} />);
}

function AssignedCard({ incident }: { incident: Assignment }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { data, id } = incident;
  return (
    <section className="card assigned" data-priority={data.priority} aria-labelledby={`assigned-${id}`}>
      <p className="eyebrow">{t(data.state === 'on_scene' ? 'field.assigned.there' : 'field.assigned.go')}</p>
      <h2 id={`assigned-${id}`}>
        <Pictogram type={data.type} />
        <span>{data.sos ? t('field.sos.name') : t(`domain.incident.${data.type}`)}</span>
        {data.priority && <PriorityMark priority={data.priority} />}
      </h2>
      <p>
        <PlaceWords place={data.place} /> · {format.time(data.happenedAt)}
      </p>
      {data.place?.point && <Way to={data.place.point} />}
      {data.text && <p className="orders">{data.text}</p>}
      <AssignedActions incident={incident} />
    </section>
  );
}

function useSignal(assignments: readonly Assignment[]): void {
  const known = useRef(new Set<string>());
  useEffect(() => {
    const fresh = assignments.some(({ id }) => !known.current.has(id));
    known.current = new Set(assignments.map(({ id }) => id));
    if (!fresh) return;
    buzz('assigned');
    chime();
  }, [assignments]);
}
