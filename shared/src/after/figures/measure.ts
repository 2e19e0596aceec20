import { DUE } from '../../event/index.js';
import { median, quantile } from './statistics.js';
import type { IncidentStory } from './stories.js';

/** From when a report reached control to: somebody has it; somebody is there; it is over. */
export const MEASURES = ['acknowledge', 'act', 'close'] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * Why an incident is not among those that were measured: it is the same as another, or was none; the step has not been
 * taken; it was taken before word of it reached control, as with a report that was written down later; or the reader is
 * not told.
 */
export const LEFT_OUT = ['duplicate', 'cancelled', 'not_taken', 'before_arrival', 'not_told'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

export interface Stat {
  /** How many were measured. */
  n: number;
  medianMs?: number;
  /** Nine in ten took no longer. */
  p90Ms?: number;
  leftOut: Record<LeftOut, number>;
  /** Of those measured, how many were within the time that their priority allows; absent where no time is set. */
  inTime?: { n: number; of: number };
}

const STEP = { acknowledge: 'acknowledgedAt', act: 'onSceneAt', close: 'closedAt' } as const;
const ALLOWED_S = {
  acknowledge: 'acknowledgeS',
  act: 'firstActionS',
  close: undefined,
} as const;

export function measure(stories: readonly IncidentStory[], what: Measure): Stat {
  const leftOut = Object.fromEntries(LEFT_OUT.map((why) => [why, 0])) as Record<LeftOut, number>;
  const times: number[] = [];
  const allowed = { n: 0, of: 0 };
  for (const story of stories) {
    const taken = takenMs(story, what);
    if (typeof taken === 'string') {
      leftOut[taken]++;
      continue;
    }
    times.push(taken);
    const most = allowedMs(story, what);
    if (most === undefined) continue;
    allowed.of++;
    if (taken <= most) allowed.n++;
  }
  times.sort((a, b) => a - b);
  return {
    n: times.length,
    ...(times.length ? { medianMs: median(times), p90Ms: quantile(times, 0.9) } : {}),
    leftOut,
    ...(allowed.of ? { inTime: allowed } : {}),
  };
}

function takenMs(story: IncidentStory, what: Measure): number | LeftOut {
  const { state, receivedAt } = story;
  if (state === undefined || receivedAt === undefined) return 'not_told';
  if (state === 'duplicate' || state === 'cancelled') return state;
  const at = story[STEP[what]];
  if (at === undefined) return 'not_taken';
  const taken = Date.parse(at) - Date.parse(receivedAt);
  return taken < 0 ? 'before_arrival' : taken;
}

function allowedMs({ priority }: IncidentStory, what: Measure): number | undefined {
  const field = ALLOWED_S[what];
  const seconds = priority && field && DUE[priority][field];
  return seconds === undefined ? undefined : seconds * 1000;
}
