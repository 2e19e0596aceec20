import { fromPlane, pointAlong, toPlane, type Position } from '@waypost/shared/geo';
import type { MarchAt } from './march.js';

/** What a marshal does while nobody needs them. */
export type Part =
  | { does: 'head' }
  | { does: 'tail' }
  /** Walks with the column: `share` 0 at the tail, 1 at the head. */
  | { does: 'column'; share: number; sideM: number }
  | { does: 'stand'; at: Position }
  /** Goes up and down a stretch of the route. */
  | { does: 'patrol'; fromM: number; toM: number; sideM: number };

export interface Moment {
  /** Seconds of drill time; only for swaying about. */
  elapsedS: number;
  march: MarchAt;
}

const PATROL_MPS = 0.7;

/**
 * Where a marshal wants to be.
 * @param line the main route
 * @param turn 0 to 1, another for each marshal, so that they do not move in step
 */
export function placeOf(
  part: Part,
  line: readonly Position[],
  { elapsedS, march }: Moment,
  turn: number,
): Position {
  const sway = swayAt(elapsedS, turn);
  const onRoute = (alongM: number, sideM: number): Position =>
    beside(line, alongM + sway[0], sideM + sway[1]);
  switch (part.does) {
    case 'head':
      return pointAlong(line, march.headM);
    case 'tail':
      return pointAlong(line, march.tailM);
    case 'column':
      return onRoute(march.tailM + part.share * (march.headM - march.tailM), part.sideM);
    case 'stand':
      return fromPlane(part.at, sway);
    case 'patrol': {
      const stretch = Math.max(1, part.toM - part.fromM);
      const walked = (elapsedS * PATROL_MPS + turn * 2 * stretch) % (2 * stretch);
      return onRoute(part.fromM + (walked < stretch ? walked : 2 * stretch - walked), part.sideM);
    }
  }
}

/** Nobody stands like a post: a few metres this way and that, in metres. */
function swayAt(elapsedS: number, turn: number): [number, number] {
  return [4 * Math.sin(elapsedS / 41 + turn * 40), 3 * Math.cos(elapsedS / 67 + turn * 90)];
}

/** A place beside the route: `sideM` metres to the right of the way the march goes. */
export function beside(line: readonly Position[], alongM: number, sideM: number): Position {
  const at = pointAlong(line, alongM);
  const [ax, ay] = toPlane(at, pointAlong(line, alongM - 5));
  const [bx, by] = toPlane(at, pointAlong(line, alongM + 5));
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return fromPlane(at, [((by - ay) / length) * sideM, (-(bx - ax) / length) * sideM]);
}

/** Further than this nobody walks: the next march has begun, and they are taken back to its start. */
const TOO_FAR_M = 900;

/** One stretch of walking: from here towards there, at most `metres` far. */
export function walkTowards(from: Position, to: Position, metres: number): Position {
  const [x, y] = toPlane(from, to);
  const away = Math.hypot(x, y);
  if (away <= metres || away > TOO_FAR_M) return to;
  return fromPlane(from, [(x / away) * metres, (y / away) * metres]);
}
