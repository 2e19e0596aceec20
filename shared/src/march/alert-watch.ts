import type { Condition, Findings } from './conditions.js';

/** What one look remembers for the next: since when each thing has been so, and when it was last. */
export type AlertMemory = ReadonlyMap<string, { readonly sinceS: number; readonly lastS: number }>;

/** So long something has to be so before it is an alert, and so long it must not be so before it is over, seconds. */
export const RAISE_AFTER_S = 15;
export const END_AFTER_S = 60;
/** Numbers of an open alert are told again after so long, if they changed: the log keeps each of them. */
export const TELL_AFTER_S = 60;

export interface AlertSteps {
  readonly memory: AlertMemory;
  readonly raise: readonly Condition[];
  /** Open and still so, with other numbers. */
  readonly tell: readonly Condition[];
  /** Keys of those that are over. */
  readonly end: readonly string[];
}

/** An open alert as the records have it. */
export interface OpenAlert {
  readonly key: string;
  readonly atS: number;
  readonly numbers: object;
}

/**
 * One look of the watch. Hysteresis twice: a condition has a level that raises and a lower one that keeps, and each has
 * to last before it counts, so that noise around a threshold makes one alert and not twenty. What could not be looked at
 * is neither raised nor over. What is open is read from the records, so a restart forgets nothing that was said.
 */
export function watchAlerts(
  before: AlertMemory,
  { conditions, unknown }: Findings,
  open: readonly OpenAlert[],
  nowS: number,
): AlertSteps {
  const isOpen = (key: string): boolean => open.some((alert) => alert.key === key);
  const memory = new Map<string, { sinceS: number; lastS: number }>();
  for (const { key, raises } of conditions) {
    if (raises || isOpen(key)) memory.set(key, { sinceS: before.get(key)?.sinceS ?? nowS, lastS: nowS });
  }
  for (const { key } of open) {
    const blind = unknown.some((sort) => key === sort || key.startsWith(`${sort}:`));
    if (!memory.has(key)) {
      const known = before.get(key) ?? { sinceS: nowS, lastS: nowS };
      memory.set(key, blind ? { ...known, lastS: nowS } : known);
    }
  }
  return {
    memory,
    raise: conditions.filter(
      ({ key, raises }) => raises && !isOpen(key) && nowS - memory.get(key)!.sinceS >= RAISE_AFTER_S,
    ),
    tell: conditions.filter(({ key, numbers }) => {
      const alert = open.find((one) => one.key === key);
      return (
        alert && nowS - alert.atS >= TELL_AFTER_S && JSON.stringify(alert.numbers) !== JSON.stringify(numbers)
      );
    }),
    end: open.filter(({ key }) => nowS - memory.get(key)!.lastS >= END_AFTER_S).map(({ key }) => key),
  };
}
