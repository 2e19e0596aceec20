import { z } from 'zod';
import { id, instant, metres, position } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

const mark = z.strictObject({ alongM: metres.min(0), point: position, at: instant });

export const progressData = z.strictObject({
  routeId: id,
  head: mark.optional(),
  tail: mark.optional(),
});
export type ProgressData = z.infer<typeof progressData>;
/**
 * Where the head and the tail of the march are, projected onto its route. It says something about the march and
 * nothing about whoever carried the phone, so it may be kept and shared where a position may not.
 */
export const PROGRESS = kindRef<ProgressData>('progress');
