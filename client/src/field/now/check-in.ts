import type { Phase } from '@waypost/shared/event/event';
import type { ShiftData } from '@waypost/shared/event/shift';

/** "All safe" is due this often while people assemble and march. */
export const CHECK_IN_EVERY_MS = 15 * 60_000;
/** And this often while something urgent is open nearby. */
export const CHECK_IN_ALERT_MS = 5 * 60_000;

const PHASES_WITH_CHECK_IN: readonly Phase[] = ['assembly', 'march'];

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
