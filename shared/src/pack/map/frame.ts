import { toPlane, type Position } from '../../geo/index.js';
import type { XY } from './drawing.js';

/** Metres on the ground for a point of paper (1/72 inch) at 1:1. */
const METRES_PER_POINT = 0.0254 / 72;

/** Scales that a ruler on a print can work with. */
const SCALES = [
  1_000, 2_000, 2_500, 4_000, 5_000, 7_500, 10_000, 12_500, 15_000, 20_000, 25_000, 40_000, 50_000, 75_000,
  100_000, 200_000, 500_000,
];

/** A piece of the Earth on a piece of paper. Flat and conformal over the few kilometres of a march. */
export interface Frame {
  width: number;
  height: number;
  scale: number;
  project(position: Position): XY;
  /** Whether any of these points could be seen. */
  shows(points: readonly XY[]): boolean;
}

interface FrameOptions {
  width: number;
  height: number;
  centre: Position;
  scale: number;
}

export function frameAround({ width, height, centre, scale }: FrameOptions): Frame {
  const perPoint = METRES_PER_POINT * scale;
  return {
    width,
    height,
    scale,
    project(position) {
      const [east, north] = toPlane(centre, position);
      return [width / 2 + east / perPoint, height / 2 - north / perPoint];
    },
    shows(points) {
      let [west, east, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
      for (const [x, y] of points) {
        west = Math.min(west, x);
        east = Math.max(east, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
      return west < width && east > 0 && top < height && bottom > 0;
    },
  };
}

/** The largest of the scales at which everything fits with a margin. */
export function frameOver(
  [west, south, east, north]: readonly [number, number, number, number],
  width: number,
  height: number,
  least = 2_500,
): Frame {
  const centre: Position = [(west + east) / 2, (south + north) / 2];
  const [right, up] = toPlane(centre, [east, north]);
  const needed = Math.max((2 * right) / (width * 0.86), (2 * up) / (height * 0.86)) / METRES_PER_POINT;
  const scale = SCALES.find((one) => one >= Math.max(needed, least)) ?? Math.ceil(needed / 1e5) * 1e5;
  return frameAround({ width, height, centre, scale });
}

/** A bar of a round number of metres, about a fifth of the map's width. */
export function barOf({ width, scale }: Frame): { width: number; text: string } {
  const perPoint = METRES_PER_POINT * scale;
  const wanted = (width / 5) * perPoint;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const metres = [5, 2, 1].map((step) => step * power).find((step) => step <= wanted) ?? power;
  return { width: metres / perPoint, text: metres >= 1_000 ? `${metres / 1_000} km` : `${metres} m` };
}
