import { z } from 'zod';
import { code, id, instant, words } from '../../contract/primitives.js';
import { contingencyData } from '../contingency/contingency.schema.js';
import { kindRef } from '../kind.js';

const { name, priority, steps, informed, shelterIds } = contingencyData.shape;

export const standDown = z.strictObject({
  by: id,
  at: instant,
  /** How it ended, in words. */
  outcome: words.optional(),
});

export const activationData = z.strictObject({
  contingencyId: id,
  /** As the plan stood at that moment: who edits the plan later does not change the orders that were given. */
  code,
  name,
  priority,
  steps,
  informed,
  shelterIds,
  alternateRouteId: id.optional(),
  /** The alternate is the route for everyone while this runs. */
  alternateTaken: z.boolean(),
  incidentId: id.optional(),
  startedBy: id,
  /** Started on a phone by the code that was spoken or shown. */
  byCode: z.boolean(),
  /** When it was started, by the clock of whoever did. */
  happenedAt: instant,
  receivedAt: instant,
  stoodDown: standDown.optional(),
});
export type ActivationData = z.infer<typeof activationData>;
/** A contingency plan that is being carried out, or was. */
export const ACTIVATION = kindRef<ActivationData>('activation');

export const STEP_ANSWERS = ['done', 'cannot'] as const;

export const stepAnswerData = z.strictObject({
  activationId: id,
  stepId: id,
  personId: id,
  answer: z.enum(STEP_ANSWERS),
  /** Why it cannot be done. */
  why: words.optional(),
  /** Who said it here: the person, or control for somebody who answered by radio. */
  by: id,
  /** What was said, when control writes it down. */
  said: words.optional(),
  happenedAt: instant,
  receivedAt: instant,
});
export type StepAnswerData = z.infer<typeof stepAnswerData>;
/** One person's answer to one step: a record of its own, so that many who hold a role can answer at once. */
export const STEP_ANSWER = kindRef<StepAnswerData>('step_answer');
