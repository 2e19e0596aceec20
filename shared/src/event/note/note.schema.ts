import { z } from 'zod';
import { id, instant, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';
import { CHANNELS } from '../incident/incident.schema.js';

export const noteData = z.strictObject({
  text: words.refine((text) => text.length > 0),
  channel: z.enum(CHANNELS),
  /** Who said it, when the log keeper writes down somebody else's words. */
  saidBy: z.string().trim().min(1).max(80).optional(),
  writtenBy: id,
  happenedAt: instant,
  receivedAt: instant,
});
export type NoteData = z.infer<typeof noteData>;
/** A line of the control log. */
export const NOTE = kindRef<NoteData>('note');
