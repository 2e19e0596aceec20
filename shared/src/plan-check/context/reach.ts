import { distance, type Position } from '../../geo/index.js';
import type { MeasuredLine } from './measured-line.js';

/** A stretch of a line that is farther from some places than it should be. */
export interface Stretch {
  readonly fromM: number;
  readonly toM: number;
  /** The farthest that anybody on it is from the nearest of the places; Infinity without any. */
  readonly farM: number;
}

/** Every so many metres somebody is asked how far it is: half a minute's walk. */
const STEP_M = 25;
/** A route of 100 km is looked at in this many spots at most. */
const SPOTS_MOST = 1_000;

/** The longest stretch whose people are farther than `reachM` from the nearest place, as the crow flies. */
export function longestOutOfReach(
  line: MeasuredLine,
  places: readonly Position[],
  reachM: number,
): Stretch | undefined {
  const spots = Math.min(SPOTS_MOST, Math.max(2, Math.ceil(line.lengthM / STEP_M) + 1));
  const at = (i: number): number => (line.lengthM * i) / (spots - 1);
  let longest: Stretch | undefined;
  let open: { from: number; farM: number } | undefined;
  for (let i = 0; i <= spots; i++) {
    const farM = i < spots ? nearestM(line.at(at(i)), places) : 0;
    if (farM > reachM) open = { from: open?.from ?? i, farM: Math.max(open?.farM ?? 0, farM) };
    else if (open) {
      const stretch = { fromM: at(open.from), toM: at(i - 1), farM: open.farM };
      if (!longest || stretch.toM - stretch.fromM > longest.toM - longest.fromM) longest = stretch;
      open = undefined;
    }
  }
  return longest;
}

export const nearestM = (p: Position, places: readonly Position[]): number =>
  places.reduce((least, place) => Math.min(least, distance(p, place)), Infinity);

/** The gaps between marks along a line of some length that are longer than `mostM`, both ends included. */
export function gapsAlong(
  marksM: readonly number[],
  lengthM: number,
  mostM: number,
): { fromM: number; toM: number }[] {
  const edges = [0, ...[...marksM].sort((a, b) => a - b), lengthM];
  return edges
    .slice(1)
    .map((toM, i) => ({ fromM: edges[i]!, toM }))
    .filter(({ fromM, toM }) => toM - fromM > mostM);
}

/** Where to put new marks so that no gap is longer than `mostM`. */
export function fillGap(gap: { fromM: number; toM: number }, mostM: number): number[] {
  const parts = Math.ceil((gap.toM - gap.fromM) / mostM);
  return Array.from({ length: parts - 1 }, (_, i) => gap.fromM + ((i + 1) * (gap.toM - gap.fromM)) / parts);
}
