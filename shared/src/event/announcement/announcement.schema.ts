import { z } from 'zod';
import { id, instant, longWords, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

export const ANNOUNCEMENT_TYPES = ['warning', 'dispersal_order', 'arrest_warning', 'information'] as const;

const line = words.refine((text) => text.length > 0);

/**
 * What the authorities announced, in the fields that matter afterwards (domain.md 1.9 on D.C. Code 5-331.07, and 4.4
 * SC-14): exact words, by whom, under which law, how long, by which way out, and whether the rear could hear it.
 */
export const announcementData = z.strictObject({
  type: z.enum(ANNOUNCEMENT_TYPES),
  /** Exactly as spoken. */
  words: longWords.refine((text) => text.length > 0),
  authority: line.optional(),
  lawCited: words.optional(),
  arrestWarned: z.enum(['yes', 'no', 'unknown']),
  /** Minutes given to leave. */
  minutesAllowed: z.number().min(0).max(1_440).optional(),
  exits: z.array(line).max(10),
  /** Whether it could be heard at the rear, once somebody there has said so. */
  audibleAtRear: z.enum(['yes', 'no', 'unknown']),
  recordedBy: id,
  happenedAt: instant,
  receivedAt: instant,
  /** The message by which it went to every phone. */
  messageId: id.optional(),
});
export type AnnouncementData = z.infer<typeof announcementData>;
/** One warning or order; a repetition is one of its own, because the minutes between them count. */
export const ANNOUNCEMENT = kindRef<AnnouncementData>('announcement');
