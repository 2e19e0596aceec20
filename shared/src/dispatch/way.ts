import { distance, project, type Position } from '../geo/index.js';

/** Somebody in a hurry on foot, outside the crowd, metres per second. */
const WALK_MPS = 1.5;
/** Inside the column one goes with it or against it, and not at a walk of one's own. */
const COLUMN_MPS = 0.8;
/** Streets turn corners: over ground that we have no map of, the way is longer than the crow's flight (our default). */
const DETOUR = 1.3;
/** This near to the route one is on its street. */
const ON_ROUTE_M = 40;

export interface Way {
  metres: number;
  seconds: number;
  /** Along the march's own street. */
  alongRoute: boolean;
}

/**
 * How far it is on foot, as well as the plan knows the ground: along the route's street where both ends are on it, else
 * as the crow flies with a detour.
 * @param lines the routes that people walk, in any order
 */
export function wayBetween(from: Position, to: Position, lines: readonly (readonly Position[])[]): Way {
  const crow = distance(from, to) * DETOUR;
  const along = lines.flatMap((line) => alongLine(line, from, to) ?? []);
  const shortest = Math.min(...along);
  // The street itself is never longer than a detour around the block would be.
  if (along.length > 0 && shortest <= crow * DETOUR)
    return { metres: shortest, seconds: shortest / COLUMN_MPS, alongRoute: true };
  return { metres: crow, seconds: crow / WALK_MPS, alongRoute: false };
}

function alongLine(line: readonly Position[], from: Position, to: Position): number | undefined {
  const [a, b] = [project(line, from), project(line, to)];
  if (!a || !b || a.awayM > ON_ROUTE_M || b.awayM > ON_ROUTE_M) return undefined;
  return a.awayM + Math.abs(b.alongM - a.alongM) + b.awayM;
}
