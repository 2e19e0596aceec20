import { distance, type Position } from '../geo/index.js';

/** Degrees of latitude in a metre: cheap to compare before a distance is worked out. */
const DEGREES_PER_M = 1 / 111_195;

/** Whether two places are within some metres; most pairs are told apart by their latitude alone. */
export const isNear = (a: Position, b: Position, withinM: number): boolean =>
  Math.abs(a[1] - b[1]) <= withinM * DEGREES_PER_M && distance(a, b) <= withinM;
