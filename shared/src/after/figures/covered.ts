import { EVENT, POST, SHIFT, staffedWindow, type Instant } from '../../event/index.js';
import { coverageAt } from '../../coverage/index.js';
import type { Id } from '../../kernel/index.js';
import type { Replay } from '../replay/replay.js';

/** How the street was covered at one moment of the day. */
export interface CoveragePoint {
  at: Instant;
  needed: number;
  there: number;
  shortPosts: number;
  onDuty: number;
  silent: number;
  leaderless: number;
}

export interface CoverageFigures {
  points: CoveragePoint[];
  /** Share of the needed places that were filled, over all moments at which any was needed; absent when none was. */
  share?: number;
  /** Moments that were looked at, and how far apart they are. */
  n: number;
  everyMs: number;
  /** Why there is nothing to show: no roster was made, or the reader is not told who stands where. */
  none?: 'no_roster' | 'not_told';
}

/** Steps between the moments that are looked at: the finest that leaves no more than `MOST` of them. */
const STEPS_MIN = [5, 10, 15, 30, 60, 120, 240, 1440];
const MOST = 150;
const MINUTE_MS = 60_000;

/** What the coverage was through the day, by the same rule that tells it live. */
export function coveredOver(replay: Replay, eventId: Id): CoverageFigures {
  const end = replay.after(replay.steps.length);
  const event = end.get(EVENT, eventId)?.data;
  const told = end.all(POST).length > 0 && event !== undefined;
  if (!told || end.all(SHIFT).length === 0) {
    const none = told && replay.steps.some(({ name }) => name !== undefined) ? 'no_roster' : 'not_told';
    return { points: [], n: 0, everyMs: 0, none };
  }
  const hours = staffedWindow(event);
  const from = Math.max(hours.from, event.wentLiveAt ? Date.parse(event.wentLiveAt) : hours.from);
  const closed = event.closedAt && event.state === 'closed' ? Date.parse(event.closedAt) : Infinity;
  const to = Math.min(hours.to, closed, replay.to);
  const everyMs = stepFor(to - from);
  const points: CoveragePoint[] = [];
  for (let time = from; time <= to; time += everyMs) {
    const at = new Date(time).toISOString();
    const { needed, there, short, onDuty, silent, leaderless } = coverageAt(replay.at(time), eventId, at);
    points.push({
      at,
      needed,
      there,
      shortPosts: short.length,
      onDuty,
      silent: silent.length,
      leaderless: leaderless.length,
    });
  }
  const needed = points.reduce((sum, point) => sum + point.needed, 0);
  const there = points.reduce((sum, point) => sum + point.there, 0);
  return { points, n: points.length, everyMs, ...(needed > 0 ? { share: there / needed } : {}) };
}

function stepFor(spanMs: number): number {
  const step = STEPS_MIN.find((minutes) => spanMs / (minutes * MINUTE_MS) < MOST);
  return (step ?? 1440) * MINUTE_MS;
}
