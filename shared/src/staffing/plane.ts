import type { Position } from '../geo/index.js';

const METRES_PER_DEGREE = 111_320;

/** Metres east and north of an origin; exact enough across a march. */
export function project2d([lon, lat]: Position, [lon0, lat0]: Position): { x: number; y: number } {
  const shrink = Math.cos((lat0 * Math.PI) / 180);
  return {
    x: (lon - lon0) * METRES_PER_DEGREE * shrink,
    y: (lat - lat0) * METRES_PER_DEGREE,
  };
}

/** Metres on foot: streets run along and across, and a straight line through houses would be too kind. */
export const walk = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
  Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
