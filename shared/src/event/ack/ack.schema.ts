import { z } from 'zod';
import { id, instant } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

export const ackData = z.strictObject({
  messageId: id,
  personId: id,
  at: instant,
});
export type AckData = z.infer<typeof ackData>;
/**
 * One person's "understood" to one message. A record of its own, because 500 phones that answer within a second
 * must not rewrite one shared list 500 times.
 */
export const ACK = kindRef<AckData>('ack');
