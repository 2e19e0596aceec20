import { z } from 'zod';
import { instant, name, position, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';
import { ring } from '../sector/index.js';

export const PLACE_TYPES = [
  'assembly',
  'dispersal',
  'rally',
  'staging',
  'first_aid',
  'aed',
  'hospital',
  'water',
  'toilets',
  'parking',
  'welfare',
  'transit',
  'control',
  'shelter',
  'exit',
  'closure',
  'worship',
  'clinic',
  'school',
] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];
/** Places that a march must not disturb during their hours. */
export const PROTECTED_PLACE_TYPES: readonly PlaceType[] = ['worship', 'clinic', 'school'];

export const placeData = z.strictObject({
  type: z.enum(PLACE_TYPES),
  name,
  /** A point, or an outline without a repeated last point. */
  at: z.union([z.strictObject({ point: position }), z.strictObject({ area: ring })]),
  /** People who fit, when someone has worked it out. */
  capacity: z.number().int().min(0).max(5_000_000).optional(),
  /** Service times of a protected place, and how far the march keeps away then. */
  hours: z
    .array(z.strictObject({ from: instant, to: instant }))
    .max(20)
    .optional(),
  bufferM: z.number().min(0).max(2_000).optional(),
  accessible: z.boolean().optional(),
  remarks: words.optional(),
});
export type PlaceData = z.infer<typeof placeData>;
export const PLACE = kindRef<PlaceData>('place');
