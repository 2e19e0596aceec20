import { z } from 'zod';
import { id, instant, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

/** A finding of the plan check that somebody decided to live with. */
export const waiverData = z.strictObject({
  /** Which rule, such as `water-gap`. */
  rule: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/)
    .max(60),
  /** Which finding of the rule: the rule and the things it is about. */
  key: z.string().trim().min(1).max(300),
  /** Digest of what the finding rested on when it was waived: another digest and the waiver has lapsed. */
  facts: z.string().regex(/^[0-9a-f]{16}$/),
  reason: words.refine((text) => text.length > 0),
  givenBy: id,
  givenAt: instant,
});
export type WaiverData = z.infer<typeof waiverData>;
export const WAIVER = kindRef<WaiverData>('waiver');

/** More than a plan has findings; the log keeps those that were withdrawn. */
export const WAIVERS_MOST = 1_000;
