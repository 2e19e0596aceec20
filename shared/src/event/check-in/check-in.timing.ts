import type { EventData, Phase } from '../event/event.schema.js';
import type { ShiftData } from '../shift/shift.schema.js';

/** "All safe" is due this often while people assemble and march (domain.md 3.5). */
export const CHECK_IN_EVERY_MS = 15 * 60_000;
/** And this often while something urgent is open nearby. */
export const CHECK_IN_ALERT_MS = 5 * 60_000;
/** Somebody who missed this many in a row may need help (domain.md 3.5, SC-21). */
export const CHECK_INS_MISSED_MOST = 2;

const PHASES_WITH_CHECK_IN: readonly Phase[] = ['assembly', 'march'];

/** Whether "all safe" is asked for at a moment; a gap between two planned phases is meant. */
export function asksForCheckIns({ phases }: Pick<EventData, 'phases'>, at: string): boolean {
  if (phases.length === 0) return true;
  const now = phases.find(({ startsAt, endsAt }) => startsAt <= at && at < endsAt);
  return now !== undefined && PHASES_WITH_CHECK_IN.includes(now.phase);
}

interface Situation {
  shift: ShiftData | undefined;
  phase: Phase | undefined;
  /** The event planned its phases, so a gap between two of them is meant. */
  phased: boolean;
  /** ISO time of the last "all safe". */
  lastAt: string | undefined;
  /** An incident of priority 1 or 2 is open that this person can see. */
  alert: boolean;
}

/** When the next "all safe" is due, in milliseconds since 1970; nothing off shift or outside the phases that need it. */
export function nextCheckIn({ shift, phase, phased, lastAt, alert }: Situation): number | undefined {
  if (!shift) return undefined;
  if (phased && !(phase && PHASES_WITH_CHECK_IN.includes(phase))) return undefined;
  const from = lastAt && lastAt > shift.from ? lastAt : shift.from;
  return Date.parse(from) + (alert ? CHECK_IN_ALERT_MS : CHECK_IN_EVERY_MS);
}
