import type { EventData } from '../event/index.js';
import type { Detail } from './change.js';

type Phases = EventData['phases'];

export const minutesBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 60_000;

const later = (field: string, from: string, to: string): Detail[] =>
  from === to ? [] : [{ code: 'later', field, minutes: minutesBetween(from, to) }];

export const movedInstant = (field: string) => (from: unknown, to: unknown) =>
  typeof from === 'string' && typeof to === 'string' ? later(field, from, to) : [];

/** Phase by phase: which came, which went, and by how much each begins and ends later. */
export function changedPhases(before: Phases, after: Phases): Detail[] {
  const find = (phases: Phases, name: string) => phases.find(({ phase }) => phase === name);
  const gone = before.filter(({ phase }) => !find(after, phase));
  return [
    ...gone.map(({ phase }): Detail => ({ code: 'phase-removed', phase })),
    ...after.flatMap((now): Detail[] => {
      const then = find(before, now.phase);
      if (!then) return [{ code: 'phase-added', phase: now.phase }];
      return [
        ...later(`${now.phase}.startsAt`, then.startsAt, now.startsAt),
        ...later(`${now.phase}.endsAt`, then.endsAt, now.endsAt),
      ];
    }),
  ];
}
