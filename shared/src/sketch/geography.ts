import type { Position } from '../geo/index.js';

/** How a line is drawn: width and colour, and from which zoom its name is shown. */
export type StreetClass = 'freeway' | 'avenue' | 'street' | 'lane' | 'walk';

export interface SketchStreet {
  name: string;
  kind: StreetClass;
  points: Position[];
}

/** Reads `-77.03200 38.89210, …`: far shorter in the bundle than arrays of arrays, and easier to mend by hand. */
export const path = (text: string): Position[] =>
  text.split(',').map((pair) => {
    const [lon, lat] = pair.trim().split(/\s+/).map(Number);
    return [lon ?? 0, lat ?? 0] as const;
  });

/** A street that runs north to south on one meridian, as most of L'Enfant's numbered streets do. */
export const northSouth = (
  name: string,
  kind: StreetClass,
  lon: number,
  south: number,
  north: number,
): SketchStreet => ({
  name,
  kind,
  points: [
    [lon, south],
    [lon, north],
  ],
});

/** A street that runs west to east on one parallel, as the lettered streets do. */
export const westEast = (
  name: string,
  kind: StreetClass,
  lat: number,
  west: number,
  east: number,
): SketchStreet => ({
  name,
  kind,
  points: [
    [west, lat],
    [east, lat],
  ],
});

export const along = (name: string, kind: StreetClass, text: string): SketchStreet => ({
  name,
  kind,
  points: path(text),
});
