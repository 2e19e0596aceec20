import type { EventRecord } from '@waypost/shared/event';
import type { ShiftData } from '@waypost/shared/event/shift';

/** Whether a person's positions are wanted now: on their shift; or, for a helper who was given none, while it is live. */
export type ShareTime = 'on-shift' | 'off-shift' | 'no-shifts';

export function shareTime(
  shifts: readonly EventRecord<ShiftData>[],
  personId: string,
  nowMs: number,
): ShareTime {
  const now = new Date(nowMs).toISOString();
  const mine = shifts.filter(({ data }) => data.personId === personId && data.state !== 'declined');
  if (mine.length === 0) return 'no-shifts';
  return mine.some(({ data }) => data.from <= now && now < data.to) ? 'on-shift' : 'off-shift';
}
