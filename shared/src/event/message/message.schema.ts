import { z } from 'zod';
import { id, instant, language, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';
import { ROLES } from '../viewer.js';

/** More than this are a role, a sector or everyone. */
export const MESSAGE_PEOPLE_MOST = 100;

export const messageTarget = z.union([
  z.strictObject({ all: z.literal(true) }),
  z.strictObject({ sectorId: id }),
  z.strictObject({ role: z.enum(ROLES) }),
  z.strictObject({ personId: id }),
  z.strictObject({ personIds: z.array(id).min(1).max(MESSAGE_PEOPLE_MOST) }),
]);
export type MessageTarget = z.infer<typeof messageTarget>;

export const messageData = z.strictObject({
  to: messageTarget,
  text: words.refine((text) => text.length > 0),
  /** The same in other languages, where whoever sent it had them: each reader gets their own. */
  texts: z.partialRecord(language, words).optional(),
  urgent: z.boolean().optional(),
  sentBy: id,
  happenedAt: instant,
  receivedAt: instant,
});
export type MessageData = z.infer<typeof messageData>;
export const MESSAGE = kindRef<MessageData>('message');
