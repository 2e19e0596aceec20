import type { DrillData, DrillExpectation, DrillInject, Instant } from '../event/index.js';

/** Late is better than never. */
export const LATE_SHARE = 0.5;

export const OUTCOMES = ['met', 'late', 'missed', 'waiting', 'overdue'] as const;
export type ScoredAs = (typeof OUTCOMES)[number];

export interface ScoreLine {
  inject: DrillInject;
  expectation: DrillExpectation;
  outcome: ScoredAs;
  /** Seconds of drill time from the inject until it was done. */
  tookS?: number;
  points: number;
}

export interface Score {
  lines: ScoreLine[];
  points: number;
  /** All there were to win in what has come up so far. */
  soFar: number;
  /** All there are to win in the whole drill; after one that was cut short, what came up. */
  possible: number;
  counts: Record<ScoredAs, number>;
}

/** Drill seconds between two instants. */
export const drillSeconds = ({ speed }: Pick<DrillData, 'speed'>, from: Instant, to: Instant): number =>
  ((Date.parse(to) - Date.parse(from)) / 1_000) * speed;

/** How a drill went, expectation by expectation. Whoever looks while it runs sees what is still open. */
export function scoreOf(drill: DrillData, now: Instant): Score {
  const lines = drill.injects.flatMap((inject) =>
    inject.expects.map((expectation) => lineOf(drill, inject, expectation, now)),
  );
  const counts = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, lines.filter((line) => line.outcome === outcome).length]),
  ) as Record<ScoredAs, number>;
  const soFar = lines.reduce((sum, { expectation }) => sum + expectation.points, 0);
  return {
    lines,
    points: lines.reduce((sum, { points }) => sum + points, 0),
    soFar,
    possible: drill.cutShort ? soFar : Math.max(soFar, drill.possible),
    counts,
  };
}

function lineOf(
  drill: DrillData,
  inject: DrillInject,
  expectation: DrillExpectation,
  now: Instant,
): ScoreLine {
  const { metAt, points, withinS } = expectation;
  const line = { inject, expectation };
  if (metAt !== undefined) {
    const tookS = drillSeconds(drill, inject.at, metAt);
    return tookS <= withinS
      ? { ...line, outcome: 'met', tookS, points }
      : { ...line, outcome: 'late', tookS, points: points * LATE_SHARE };
  }
  if (!drill.endedAt) {
    const waitedS = drillSeconds(drill, inject.at, now);
    return { ...line, outcome: waitedS <= withinS ? 'waiting' : 'overdue', points: 0 };
  }
  return { ...line, outcome: 'missed', points: 0 };
}
