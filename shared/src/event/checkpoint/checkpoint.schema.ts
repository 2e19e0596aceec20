import { z } from 'zod';
import { code, id, name, position, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

export const checkpointData = z.strictObject({
  routeId: id,
  code,
  name: name.optional(),
  at: position,
  /** A street that traffic crosses here: it must be closed while the march passes. */
  crossing: z.boolean().optional(),
  remarks: words.optional(),
});
export type CheckpointData = z.infer<typeof checkpointData>;
export const CHECKPOINT = kindRef<CheckpointData>('checkpoint');
