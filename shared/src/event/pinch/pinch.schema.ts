import { z } from 'zod';
import { id, metres, name, position, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

export const pinchData = z.strictObject({
  routeId: id,
  name: name.optional(),
  /** Where the narrowing begins. */
  at: position,
  /** How far it reaches along the route, metres. */
  lengthM: metres.min(1).max(5_000),
  /** Usable width inside it, metres. */
  widthM: metres.min(0.5).max(200),
  remarks: words.optional(),
});
export type PinchData = z.infer<typeof pinchData>;
export const PINCH = kindRef<PinchData>('pinch');
