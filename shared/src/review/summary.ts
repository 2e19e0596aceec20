import type { PlanChange, Severity } from './change.js';

export interface Distance {
  /** Changes that concern both sides: all but what is the organisers' own business. */
  total: number;
  counts: Record<Severity, number>;
  /** The same changes, the most important first. */
  changes: PlanChange[];
}

/** How far a plan is from the one that was agreed. */
export function distanceOf(changes: readonly PlanChange[]): Distance {
  const counts: Record<Severity, number> = { important: 0, notable: 0, small: 0, aside: 0 };
  for (const { severity } of changes) counts[severity] += 1;
  const shared = changes.filter(({ severity }) => severity !== 'aside');
  return { total: shared.length, counts, changes: shared };
}

export interface Tally {
  kind: string;
  added: number;
  removed: number;
  changed: number;
}

/** How many of each kind came, went or changed, in the order in which they first occur. */
export function tally(changes: readonly PlanChange[]): Tally[] {
  const kinds = new Map<string, Tally>();
  for (const { kind, what } of changes) {
    const line = kinds.get(kind) ?? { kind, added: 0, removed: 0, changed: 0 };
    line[what] += 1;
    kinds.set(kind, line);
  }
  return [...kinds.values()];
}
