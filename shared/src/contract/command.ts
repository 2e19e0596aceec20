import { z } from 'zod';
import { REFUSAL_CODES } from '../kernel/index.js';
import { LIMITS } from './limits.js';
import { id, instant } from './primitives.js';

/** A command on its way: `id` is made by the sender and never changes, so sending twice is the same as once (rule O2). */
export const commandEnvelope = z.strictObject({
  id,
  name: z.string().max(60),
  payload: z.unknown(),
  happenedAt: instant,
});
export type CommandEnvelope = z.infer<typeof commandEnvelope>;

export const commandCall = z.strictObject({
  commands: z.array(commandEnvelope).min(1).max(LIMITS.commandsPerCall),
});
export type CommandCall = z.infer<typeof commandCall>;

export const refusal = z.strictObject({
  code: z.enum(REFUSAL_CODES),
  fields: z.array(z.string()).optional(),
  limit: z.number().optional(),
});

/** What became of one command. A refusal is an outcome like any other (rule O3). */
export const outcome = z.discriminatedUnion('ok', [
  z.strictObject({ id, ok: z.literal(true), seq: z.number().int(), receivedAt: instant }),
  z.strictObject({ id, ok: z.literal(false), refusal, receivedAt: instant }),
]);
export type Outcome = z.infer<typeof outcome>;
export const commandAnswer = z.strictObject({ outcomes: z.array(outcome) });
export type CommandAnswer = z.infer<typeof commandAnswer>;
