import { PROTECTED_PLACE_TYPES, type PlaceData } from '../../event/index.js';
import type { Along, CheckContext } from '../context/check-context.js';

/** Kept from a protected place when nobody said how far. */
const BUFFER_M = 50;
/** From the middle of the street to where people walk. */
const HALF_STREET_M = 10;

export const protectedPlaces = (context: CheckContext): Along<PlaceData>[] =>
  context.placesOf(...PROTECTED_PLACE_TYPES);

/** How far the column passes from a place, as against how far it should keep. */
export const corridorM = (place: PlaceData): number => (place.bufferM ?? BUFFER_M) + HALF_STREET_M;
