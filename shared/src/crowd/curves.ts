import type { Cells } from './route-model.js';
import type { Model } from './model.js';
import type { Trace } from './trace.js';
import { cellAt } from './route-model.js';

/** Reading cumulative curves: how many had passed, and when. */

/** Value of a curve at a time, straight between its points. */
export function valueAt(timesS: Float64Array, values: Float64Array, timeS: number): number {
  const last = timesS.length - 1;
  if (timeS <= timesS[0]!) return values[0]!;
  if (timeS >= timesS[last]!) return values[last]!;
  let [low, high] = [0, last];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (timesS[middle]! <= timeS) low = middle;
    else high = middle;
  }
  const share = (timeS - timesS[low]!) / (timesS[high]! - timesS[low]!);
  return values[low]! + share * (values[high]! - values[low]!);
}

/** When a rising curve reaches a value; Infinity if it does not. */
export function timeOf(timesS: Float64Array, values: Float64Array, value: number): number {
  const last = values.length - 1;
  if (last < 0 || values[last]! < value) return Infinity;
  let [low, high] = [-1, last];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (values[middle]! < value) low = middle;
    else high = middle;
  }
  if (high === 0) return timesS[0]!;
  const share = (value - values[high - 1]!) / (values[high]! - values[high - 1]!);
  return timesS[high - 1]! + share * (timesS[high]! - timesS[high - 1]!);
}

/** A place on the route between two watched cell boundaries. */
export interface Spot {
  readonly atM: number;
  readonly before: number;
  readonly after: number;
  /** Of the way from one boundary to the other. */
  readonly share: number;
}

export function spotAt(cells: Cells, atM: number): Spot {
  const cell = cellAt(cells, atM);
  return { atM, before: cell, after: cell + 1, share: Math.min(1, Math.max(0, atM / cells.cellM - cell)) };
}

/** The boundaries that a run has to watch for these spots. */
export const boundariesOf = (spots: readonly Spot[], cells: Cells): number[] =>
  [...new Set([0, cells.count, ...spots.flatMap((spot) => [spot.before, spot.after])])].sort((a, b) => a - b);

/** A finished run with the places that were watched. */
export interface Watched {
  readonly model: Model;
  readonly trace: Trace;
  readonly boundaries: readonly number[];
}

/** Half a person, so that rounding neither delays the head nor loses the tail. */
const HALF = 0.5;

export interface HeadTail {
  readonly headS: number;
  readonly tailS: number;
}

/**
 * When the first and the last pass a spot. Times, not counts, are interpolated between the two boundaries: a person
 * walks from one to the other, while a count in between would begin to rise too early.
 */
export function headAndTail(run: Watched, spot: Spot): HeadTail {
  const a = atBoundary(run, spot.before);
  const b = atBoundary(run, spot.after);
  const between = (x: number, y: number): number => (spot.share === 0 ? x : x + spot.share * (y - x));
  // A feeder may join between the boundaries: then nobody may have passed the first.
  if (a.headS === Infinity) return b;
  return { headS: between(a.headS, b.headS), tailS: between(a.tailS, b.tailS) };
}

function atBoundary(run: Watched, boundary: number): HeadTail {
  const { timesS } = run.trace;
  const passed = curveAt(run, boundary);
  const total = totalPast(run.model, boundary);
  if (total <= 0) return { headS: Infinity, tailS: Infinity };
  const slack = Math.min(HALF, total / 2);
  return { headS: timeOf(timesS, passed, slack), tailS: timeOf(timesS, passed, total - slack) };
}

export const curveAt = (run: Watched, boundary: number): Float64Array =>
  run.trace.passed[run.boundaries.indexOf(boundary)]!;

/** Everybody who has to pass a boundary: the column and the feeders before it. */
export function totalPast(model: Model, boundary: number): number {
  const there = model.start?.people.reduce((sum, each) => sum + each, 0) ?? 0;
  const column = model.groups.reduce((sum, each) => sum + each.people, there);
  const before = model.feeders.filter((feeder) => cellAt(model.cells, feeder.atM) < boundary);
  return before.reduce((sum, each) => sum + each.people, column);
}

/** People past a spot at each of some times. */
export function passedAt(run: Watched, spot: Spot, timesS: Float64Array): Float64Array {
  const [a, b] = [curveAt(run, spot.before), curveAt(run, spot.after)];
  return timesS.map(
    (timeS) =>
      (1 - spot.share) * valueAt(run.trace.timesS, a, timeS) +
      spot.share * valueAt(run.trace.timesS, b, timeS),
  );
}
