import { z } from 'zod';
import { id, instant, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';
import { ROLES } from '../viewer.js';

export const messageTarget = z.union([
  z.strictObject({ all: z.literal(true) }),
  z.strictObject({ sectorId: id }),
  z.strictObject({ role: z.enum(ROLES) }),
  z.strictObject({ personId: id }),
]);
export type MessageTarget = z.infer<typeof messageTarget>;

export const messageData = z.strictObject({
  to: messageTarget,
  text: words.refine((text) => text.length > 0),
  urgent: z.boolean().optional(),
  sentBy: id,
  happenedAt: instant,
  receivedAt: instant,
});
export type MessageData = z.infer<typeof messageData>;
export const MESSAGE = kindRef<MessageData>('message');
