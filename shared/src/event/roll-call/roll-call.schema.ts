import { z } from 'zod';
import { id, instant, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

export const rollScope = z.union([
  z.strictObject({ all: z.literal(true) }),
  z.strictObject({ sectorId: id }),
  z.strictObject({ personId: id }),
]);
export type RollScope = z.infer<typeof rollScope>;

export const rollCallData = z.strictObject({
  scope: rollScope,
  /** Who was on duty and asked when it began; somebody who comes on duty later is not missing. */
  people: z.array(id).max(2_000),
  startedBy: id,
  happenedAt: instant,
  receivedAt: instant,
  endedAt: instant.optional(),
});
export type RollCallData = z.infer<typeof rollCallData>;
/** "Everyone answer": who is asked, and when. */
export const ROLL_CALL = kindRef<RollCallData>('roll_call');

export const rollAnswerData = z.strictObject({
  rollCallId: id,
  personId: id,
  /** Who said it: the person, or control for somebody who answered by radio. */
  by: id,
  /** What was said, when control writes it down. */
  said: words.optional(),
  happenedAt: instant,
  receivedAt: instant,
});
export type RollAnswerData = z.infer<typeof rollAnswerData>;
/** One person's answer. A record of its own, as an acknowledgement is: 500 answers in a minute must not rewrite one list. */
export const ROLL_ANSWER = kindRef<RollAnswerData>('roll_answer');
