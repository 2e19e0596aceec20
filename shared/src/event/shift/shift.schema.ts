import { z } from 'zod';
import { id, instant, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

/**
 * Where a shift stands between control and the person: offered until they say something. `swap_refused` is control's
 * answer to a wish to swap; the person may still accept or decline.
 */
export const SHIFT_STATES = ['offered', 'accepted', 'declined', 'swap_asked', 'swap_refused'] as const;
export type ShiftState = (typeof SHIFT_STATES)[number];

export const shiftData = z.strictObject({
  postId: id,
  personId: id,
  from: instant,
  to: instant,
  /** Absent while it is only offered. */
  state: z.enum(SHIFT_STATES).optional(),
  /** Whoever gave the last answer said why, in their own words. */
  why: words.optional(),
  answeredAt: instant.optional(),
  /** Set by hand: assigning everyone at once leaves it as it is. */
  fixed: z.boolean().optional(),
});
export type ShiftData = z.infer<typeof shiftData>;
/** One person on one post for a time. */
export const SHIFT = kindRef<ShiftData>('shift');
