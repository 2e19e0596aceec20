import { DUE, isUnanswered, type Priority } from '@waypost/shared/event';
import { arrivedAt, type Incident } from './seen';

/** When each incident was last rung for, milliseconds since 1970. */
export type Rung = ReadonlyMap<string, number>;

/** Whatever came in longer ago than this was rung for before this page was opened. */
const FRESH_MS = 60_000;

/**
 * The incidents to sound for now. Each is rung for once when it comes in; one that nobody has acknowledged again every
 * `repeatAlertS` (domain.md 3.5). What is seen without a state, as a liaison may, rings once.
 */
export function toRing(incidents: readonly Incident[], rung: Rung, now: number): Incident[] {
  return incidents.filter(({ id, data }) => {
    if (data.state !== undefined && !isUnanswered(data.state)) return false;
    const last = rung.get(id);
    const repeatS =
      data.state === undefined || data.priority === undefined ? undefined : DUE[data.priority].repeatAlertS;
    if (last === undefined) return repeatS !== undefined || now - Date.parse(arrivedAt(data)) < FRESH_MS;
    return repeatS !== undefined && now - last >= repeatS * 1000;
  });
}

/** One sound for all that ring at once: that of the most urgent. */
export const loudest = (incidents: readonly Incident[]): Priority =>
  incidents.reduce<Priority>(
    (worst, { data }) => ((data.priority ?? 3) < worst ? (data.priority ?? 3) : worst),
    4,
  );

/** P1 that nobody has acknowledged, the longest waiting first. */
export const unansweredP1 = (incidents: readonly Incident[]): Incident[] =>
  incidents
    .filter(({ data }) => data.priority === 1 && data.state !== undefined && isUnanswered(data.state))
    .toSorted((a, b) => (arrivedAt(a.data) < arrivedAt(b.data) ? -1 : 1));
