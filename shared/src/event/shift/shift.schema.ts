import { z } from 'zod';
import { id, instant } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

export const shiftData = z.strictObject({
  postId: id,
  personId: id,
  from: instant,
  to: instant,
});
export type ShiftData = z.infer<typeof shiftData>;
/** One person on one post for a time. */
export const SHIFT = kindRef<ShiftData>('shift');
