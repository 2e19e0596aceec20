import { z } from 'zod';
import { id, instant } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

const seq = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const receiptData = z.strictObject({
  personId: id,
  /** Every message to this person up to this entry of the log is on one of their devices. */
  deliveredSeq: seq,
  /** And every one up to this was on their screen. Never claimed for a message that lies before one not yet seen. */
  readSeq: seq,
  at: instant,
});
export type ReceiptData = z.infer<typeof receiptData>;
/**
 * How far a person has got with their messages; its id is the person's own. Two marks for all messages together instead
 * of two records for each: a broadcast to 500 phones costs at most 1,000 entries, five in a row no more than that, and
 * the records stay as many as there are people.
 */
export const RECEIPT = kindRef<ReceiptData>('receipt');
