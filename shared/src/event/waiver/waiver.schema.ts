import { z } from 'zod';
import { id, instant, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

/**
 * How bad a finding of the plan check is. `stop`: do not set off like this. `warn`: it will go wrong on the day unless
 * somebody deals with it. `advise`: better with it.
 */
export const SEVERITIES = ['stop', 'warn', 'advise'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a finding rested on, in numbers and names: kept so that a lapsed waiver can say what has changed since. */
export const restedOn = z.strictObject({
  severity: z.enum(SEVERITIES),
  numbers: z
    .record(z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/), z.union([z.number(), z.string().max(4_000)]))
    .refine((numbers) => Object.keys(numbers).length <= 30),
});
export type RestedOn = z.infer<typeof restedOn>;

/** A finding that somebody decided to live with. */
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
  /** None in waivers that are older than this field. */
  rested: restedOn.optional(),
  reason: words.refine((text) => text.length > 0),
  givenBy: id,
  givenAt: instant,
});
export type WaiverData = z.infer<typeof waiverData>;
export const WAIVER = kindRef<WaiverData>('waiver');

/** More than a plan has findings; the log keeps those that were withdrawn. */
export const WAIVERS_MOST = 1_000;
