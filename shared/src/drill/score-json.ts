import type { DrillData } from '../event/index.js';
import type { Json } from '../kernel/index.js';
import type { Score } from './score.js';

/** A score for programs: times in seconds of drill time. */
export const scoreJson = (drill: DrillData, score: Score): Json => ({
  exercise: true,
  script: drill.script,
  title: drill.title as Json,
  startedAt: drill.startedAt,
  endedAt: drill.endedAt ?? null,
  cutShort: drill.cutShort ?? false,
  points: score.points,
  possible: score.possible,
  counts: score.counts,
  expectations: score.lines.map(({ inject, expectation, outcome, tookS, points }) => ({
    inject: inject.id,
    happened: inject.title as Json,
    id: expectation.id,
    act: expectation.act,
    of: expectation.of ?? null,
    share: expectation.share ?? null,
    withinS: expectation.withinS,
    tookS: tookS ?? null,
    outcome,
    points,
    possible: expectation.points,
  })),
  debrief: drill.debrief as Json,
});
