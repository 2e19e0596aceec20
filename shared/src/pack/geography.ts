import type { PlaceData } from '../event/index.js';
import { middle, type Position } from '../geo/index.js';

export const placePoint = ({ at }: PlaceData): Position => ('point' in at ? at.point : middle(at.area));

/** Five decimals are about a metre. */
export const written = ([lon, lat]: Position): string => `${lat.toFixed(5)}, ${lon.toFixed(5)}`;

export const metres = (value: number): string => String(Math.round(value));
