import { cumulative, toPlane, type Position } from '../geo/index.js';
import type { Measured } from './track.js';

/** A position of a captain's phone. */
export interface CaptainFix {
  readonly at: Position;
  /** Radius in metres that the phone claims. */
  readonly accuracyM: number;
  /** Seconds on the caller's clock. */
  readonly atS: number;
}

/** Phones claim 3–5 m between tall buildings and are wrong by more: nothing is believed to be better than this (16 m made the stated doubt true in simulation, 12 m did not). */
const SIGMA_LEAST_M = 16;
/** A fix further from the route than this says nothing about the march: a street's width and a phone's error. */
const ON_ROUTE_M = 80;
/** Where a route comes back near itself, the branch that was expected wins unless another is nearer by this much. */
const EXPECTED_WORTH_M = 60;

/** The route with its distances worked out once: fixes come every second. */
export interface RouteLine {
  readonly points: readonly Position[];
  readonly alongM: readonly number[];
}
export const routeLine = (points: readonly Position[]): RouteLine => ({ points, alongM: cumulative(points) });

/**
 * Puts a fix on the route. Of a fix that lies beside the street, as much is doubted along it as it is off it: a
 * reflected signal is wrong in both directions alike.
 * @param expectedM where the captain is thought to be: decides between branches of a route that passes itself
 * @returns nothing when the fix is not on the route at all
 */
export function measure(line: RouteLine, fix: CaptainFix, expectedM?: number): Measured | undefined {
  let best: { alongM: number; awayM: number; cost: number } | undefined;
  for (let i = 1; i < line.points.length; i++) {
    const hit = onSegment(line, i, fix.at);
    if (hit.awayM > Math.max(ON_ROUTE_M, fix.accuracyM)) continue;
    const surprise = expectedM === undefined ? 0 : Math.abs(hit.alongM - expectedM);
    const cost = hit.awayM + Math.min(EXPECTED_WORTH_M, surprise);
    if (!best || cost < best.cost) best = { ...hit, cost };
  }
  if (!best) return undefined;
  const sigmaM = Math.hypot(Math.max(SIGMA_LEAST_M, fix.accuracyM), best.awayM);
  return { alongM: best.alongM, sigmaM, atS: fix.atS };
}

function onSegment(line: RouteLine, i: number, p: Position): { alongM: number; awayM: number } {
  const from = line.points[i - 1]!;
  const [bx, by] = toPlane(from, line.points[i]!);
  const [px, py] = toPlane(from, p);
  const square = bx * bx + by * by;
  const t = square === 0 ? 0 : Math.max(0, Math.min(1, (px * bx + py * by) / square));
  const start = line.alongM[i - 1]!;
  return {
    alongM: start + t * (line.alongM[i]! - start),
    awayM: Math.hypot(px - bx * t, py - by * t),
  };
}
