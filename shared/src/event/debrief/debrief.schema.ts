import { z } from 'zod';
import { id, instant, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

/** More than this are a meeting, not a hot debrief. */
export const FOLLOW_UPS_MOST = 20;
const people = z.number().int().min(0).max(100_000);

export const followUp = z.strictObject({
  id,
  what: words.refine((text) => text.length > 0),
  ownerId: id.optional(),
  dueAt: instant.optional(),
  doneAt: instant.optional(),
});
export type FollowUp = z.infer<typeof followUp>;

export const debriefData = z.strictObject({
  /** Whose debrief it is; the record's id is theirs too, so that everybody has one and may mend it. */
  personId: id,
  wentWell: words.optional(),
  wentBadly: words.optional(),
  toChange: words.optional(),
  /** As they know of it: numbers only, never who. */
  injuries: people.optional(),
  arrests: people.optional(),
  followUps: z.array(followUp).max(FOLLOW_UPS_MOST),
  happenedAt: instant,
  receivedAt: instant,
});
export type DebriefData = z.infer<typeof debriefData>;
/** What somebody who led says within a day of the event, while they remember (domain.md 1.5: hot debrief 24 h). */
export const DEBRIEF = kindRef<DebriefData>('debrief');
