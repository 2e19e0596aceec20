import { z } from 'zod';
import { id, words } from '../../contract/primitives.js';
import { ok, refuse } from '../../kernel/index.js';
import { defineCommand, put } from '../kind.js';
import { PERSON } from '../person/person.schema.js';
import { FIELD, isStaff, STAFF } from '../viewer.js';
import { STEP_ANSWER, STEP_ANSWERS, type StepAnswerData } from './activation.schema.js';
import { rolesOf } from './concerned.js';
import { activationOf } from './running.js';

/**
 * "Done", or "cannot" and why. It names the plan and not the activation: a phone that started without a network does
 * not know whether control started it too, and under which id.
 */
export const step = defineCommand({
  name: 'activation.step',
  payload: z
    .strictObject({
      id,
      contingencyId: id,
      stepId: id,
      answer: z.enum(STEP_ANSWERS),
      why: words.optional(),
      /** Whose answer it is, when control writes down what came by radio. */
      onBehalfOf: id.optional(),
      said: words.optional(),
    })
    .refine(({ answer, why }) => answer === 'done' || why, { path: ['why'] }),
  roles: [...STAFF, ...FIELD],
  decide(records, payload, { viewer, happenedAt, receivedAt }) {
    const activation = activationOf(payload.contingencyId, happenedAt, records);
    if (!activation) return refuse('not-found', { fields: ['contingencyId'] });
    const order = activation.data.steps.find((one) => one.id === payload.stepId);
    if (!order) return refuse('bad-reference', { fields: ['stepId'] });
    const personId = payload.onBehalfOf ?? viewer.personId;
    if (personId !== viewer.personId && !isStaff(viewer))
      return refuse('out-of-scope', { fields: ['onBehalfOf'] });
    if (!records.get(PERSON, personId)) return refuse('bad-reference', { fields: ['onBehalfOf'] });
    if (!isStaff(viewer) && !rolesOf(viewer.personId, activation.data, records).includes(order.role))
      return refuse('out-of-scope', { fields: ['stepId'] });
    const before = records
      .all(STEP_ANSWER)
      .find(
        ({ data }) =>
          data.activationId === activation.id && data.stepId === order.id && data.personId === personId,
      );
    // An answer that was kept on a phone must not overwrite a later one that overtook it.
    if (before && before.data.happenedAt >= happenedAt) return refuse('nothing-changed');
    const taken = !before && records.get(STEP_ANSWER, payload.id);
    if (taken) return refuse('exists-already', { fields: ['id'] });
    return ok([
      put<StepAnswerData>(STEP_ANSWER, before?.id ?? payload.id, {
        activationId: activation.id,
        stepId: order.id,
        personId,
        answer: payload.answer,
        ...(payload.answer === 'cannot' && payload.why ? { why: payload.why } : {}),
        by: viewer.personId,
        ...(payload.said ? { said: payload.said } : {}),
        happenedAt,
        receivedAt,
      }),
    ]);
  },
});
