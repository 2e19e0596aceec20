import { escalationOf } from './escalation';
import { arrivedAt, isOpen, type Incident } from './seen';

export interface QueueFilter {
  show: 'open' | 'mine' | 'closed';
  /** Only this type; all types when absent. */
  type?: string | undefined;
}

/**
 * The queue as it stands: by priority, then what is late first, then the newest. An incident without a priority (a
 * reduced one) comes by time after those that have one. Closed ones are listed by when they were closed.
 */
export function queueOf(
  incidents: readonly Incident[],
  filter: QueueFilter,
  personId: string | undefined,
  now: number,
): Incident[] {
  const wanted = incidents.filter((incident) => isWanted(incident, filter, personId));
  if (filter.show === 'closed') return wanted.toSorted((a, b) => compare(closedTime(b), closedTime(a)));
  return wanted.toSorted(
    (a, b) =>
      (a.data.priority ?? 5) - (b.data.priority ?? 5) ||
      Number(isLate(b, now)) - Number(isLate(a, now)) ||
      compare(arrivedAt(b.data), arrivedAt(a.data)) ||
      compare(a.id, b.id),
  );
}

function isWanted(incident: Incident, { show, type }: QueueFilter, personId: string | undefined): boolean {
  if (type !== undefined && incident.data.type !== type) return false;
  if (show === 'closed') return !isOpen(incident);
  return isOpen(incident) && (show === 'open' || isMine(incident, personId));
}

/** Whoever was sent there, or has it at their desk. */
const isMine = ({ data }: Incident, personId: string | undefined): boolean =>
  personId !== undefined && (data.assigned?.includes(personId) === true || data.handledBy === personId);

const isLate = (incident: Incident, now: number): boolean => escalationOf(incident.data, now)?.late ?? false;
const closedTime = ({ data }: Incident): string => data.closedAt ?? arrivedAt(data);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The open incident after or before the chosen one, as the queue has them; from nowhere, the first or the last. */
export function beside(
  incidents: readonly Incident[],
  chosenId: string | undefined,
  by: 1 | -1,
  now: number,
): Incident | undefined {
  const open = queueOf(incidents, { show: 'open' }, undefined, now);
  const at = open.findIndex(({ id }) => id === chosenId);
  if (at < 0) return by === 1 ? open[0] : open.at(-1);
  return open[Math.max(0, Math.min(open.length - 1, at + by))];
}
