import type { Position } from '@waypost/shared/geo';
import { AREAS, STREETS, type SketchArea, type SketchStreet, type StreetClass } from '@waypost/shared/sketch';

/** Pixels of the whole world at a zoom, Web Mercator, as raster tiles count them. */
export function toPixels([lon, lat]: Position, zoom: number): Point {
  const world = 256 * 2 ** zoom;
  const sin = Math.sin((lat * Math.PI) / 180);
  return {
    x: ((lon + 180) / 360) * world,
    y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * world,
  };
}

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  west: number;
  north: number;
  east: number;
  south: number;
}

interface Drawn {
  points: Point[];
  box: Box;
}
export type DrawnStreet = Drawn & Pick<SketchStreet, 'name' | 'kind'> & { width: number };
export type DrawnArea = Drawn & Pick<SketchArea, 'name' | 'kind'>;

/** Everything in world pixels of one zoom, so that each tile only has to shift and paint. */
export interface Scene {
  zoom: number;
  streets: DrawnStreet[];
  areas: DrawnArea[];
}

/** Metres a street is drawn wide, and the fewest pixels it keeps when zoomed out. */
const WIDTHS: Record<StreetClass, [metres: number, least: number]> = {
  freeway: [22, 1.8],
  avenue: [22, 1.6],
  street: [13, 0.8],
  lane: [9, 0.6],
  walk: [12, 0.8],
};
/** Metres per pixel at zoom 0 on Washington's parallel; one city needs no more than one number. */
const METRES_PER_PIXEL = 156_543.03 * Math.cos((38.894 * Math.PI) / 180);

export function sceneAt(zoom: number): Scene {
  const scale = METRES_PER_PIXEL / 2 ** zoom;
  return {
    zoom,
    areas: AREAS.map(({ ring, ...rest }) => ({ ...rest, ...drawn(ring, zoom) })),
    streets: STREETS.map(({ points, ...rest }) => {
      const [metres, least] = WIDTHS[rest.kind];
      return { ...rest, ...drawn(points, zoom), width: Math.max(least, metres / scale) };
    }),
  };
}

function drawn(positions: readonly Position[], zoom: number): Drawn {
  const points = positions.map((position) => toPixels(position, zoom));
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return {
    points,
    box: { west: Math.min(...xs), east: Math.max(...xs), north: Math.min(...ys), south: Math.max(...ys) },
  };
}

export const overlaps = (a: Box, b: Box, margin = 0): boolean =>
  a.west - margin < b.east &&
  a.east + margin > b.west &&
  a.north - margin < b.south &&
  a.south + margin > b.north;
