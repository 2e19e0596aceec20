import type { EventData } from '@waypost/shared/event/event';
import type { ShareTime } from './share-time';

/** Below this much battery the phone keeps its power for the next report. */
export const LOW_BATTERY = 0.15;
/** Positions end this long after the event does, even if a shift was planned longer. */
const AFTER_EVENT_MS = 30 * 60_000;
export const FIX_EVERY_MS = 60_000;
export const FIX_EVERY_SOS_MS = 15_000;

export type SharingState = 'off' | 'on' | 'off-shift' | 'not-live' | 'low-battery' | 'no-permission';

interface Situation {
  /** The person's own switch. */
  wanted: boolean;
  time: ShareTime;
  event: EventData | undefined;
  /** 0 to 1; undefined where the browser does not tell. */
  battery: number | undefined;
  permission: 'granted' | 'denied' | 'prompt' | 'unknown';
  nowMs: number;
}

/** Whether positions leave this phone, or why not although the person would let them. */
export function sharingState({ wanted, time, event, battery, permission, nowMs }: Situation): SharingState {
  if (!wanted) return 'off';
  const over =
    event !== undefined && (event.state === 'closed' || nowMs > Date.parse(event.closesAt) + AFTER_EVENT_MS);
  // A shift may begin before the event is taken live; who has none is there for the event itself.
  if (over || (time === 'no-shifts' && event?.state !== 'live')) return 'not-live';
  if (time === 'off-shift') return 'off-shift';
  if (permission === 'denied') return 'no-permission';
  if (battery !== undefined && battery < LOW_BATTERY) return 'low-battery';
  return 'on';
}
