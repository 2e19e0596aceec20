import type { EventRecord } from '@waypost/shared/event';
import { canMove, isOver, type IncidentData } from '@waypost/shared/event/incident';

export type Assignment = EventRecord<IncidentData>;

/** Incidents that this person was sent to and that are not over: the most urgent first, then the oldest. */
export function assignmentsOf(incidents: readonly Assignment[], personId: string): Assignment[] {
  return incidents
    .filter(
      ({ data }) => data.assigned?.includes(personId) && !isOver(data.state) && data.state !== 'controlled',
    )
    .sort(
      (a, b) =>
        (a.data.priority ?? 4) - (b.data.priority ?? 4) || (a.data.happenedAt < b.data.happenedAt ? -1 : 1),
    );
}

export const canArrive = ({ data }: Assignment): boolean => canMove('arrive', data.state);
/** Whoever has arrived need not say any more that they are coming. */
export const hasAnswered = ({ data }: Assignment, personId: string): boolean =>
  data.state === 'on_scene' || (data.answers ?? []).some((given) => given.personId === personId);
export const canControl = ({ data }: Assignment): boolean => canMove('mark_controlled', data.state);
