import { z } from 'zod';
import { id, instant, words } from '../../contract/primitives.js';
import { ok, refuse } from '../../kernel/index.js';
import { defineCommand, put, remove, type CommandContext, type EventRecord } from '../kind.js';
import { PERSON } from '../person/person.schema.js';
import { FIELD, STAFF } from '../viewer.js';
import { SHIFT, type ShiftData } from './shift.schema.js';
import { canMoveShift, SHIFT_MOVES, type ShiftMove } from './shift.states.js';

const why = words.optional();

/** What the answer was given to: an answer kept on a phone must not be taken for hours that were changed meanwhile. */
const offer = z.strictObject({ postId: id, from: instant, to: instant });

/** An answer by the person whose shift it is; nobody else's hand may give it here. */
const answer = (move: 'accept' | 'decline' | 'ask_swap') =>
  defineCommand({
    name: `shift.${move}`,
    payload: z.strictObject({ id, offer, why }),
    roles: [...STAFF, ...FIELD],
    decide(records, payload, context) {
      const shift = records.get(SHIFT, payload.id);
      if (!shift) return refuse('not-found', { fields: ['id'] });
      if (shift.data.personId !== context.viewer.personId) return refuse('out-of-scope', { fields: ['id'] });
      if (!isSameOffer(shift.data, payload.offer)) return refuse('wrong-state', { fields: ['offer'] });
      if (!canMoveShift(move, shift.data)) return refuse('wrong-state');
      return ok([put(SHIFT, shift.id, answered(shift, move, payload.why, context))]);
    },
  });

const isSameOffer = (shift: ShiftData, { postId, from, to }: z.infer<typeof offer>): boolean =>
  shift.postId === postId && shift.from === from && shift.to === to;

function answered(
  shift: EventRecord<ShiftData>,
  move: ShiftMove,
  reason: string | undefined,
  { happenedAt }: CommandContext,
): ShiftData {
  const { why: _earlier, ...rest } = shift.data;
  return {
    ...rest,
    state: SHIFT_MOVES[move].to,
    answeredAt: happenedAt,
    ...(reason ? { why: reason } : {}),
  };
}

/**
 * Control's answer to a wish to swap: somebody else takes the shift and is offered it, the person is let go and the
 * gap shows, or it stays as it was with a word why.
 */
const answerSwap = defineCommand({
  name: 'shift.answer_swap',
  payload: z.strictObject({
    id,
    answer: z.union([
      z.strictObject({ give: id }),
      z.strictObject({ release: z.literal(true) }),
      z.strictObject({ refuse: z.literal(true), why }),
    ]),
  }),
  roles: STAFF,
  decide(records, payload, context) {
    const shift = records.get(SHIFT, payload.id);
    if (!shift) return refuse('not-found', { fields: ['id'] });
    if (!canMoveShift('refuse_swap', shift.data)) return refuse('wrong-state');
    if ('release' in payload.answer) return ok([remove(SHIFT, shift.id)]);
    if ('refuse' in payload.answer)
      return ok([put(SHIFT, shift.id, answered(shift, 'refuse_swap', payload.answer.why, context))]);
    const personId = payload.answer.give;
    if (personId === shift.data.personId || !records.get(PERSON, personId))
      return refuse('bad-reference', { fields: ['answer.give'] });
    const { postId, from, to } = shift.data;
    return ok([put<ShiftData>(SHIFT, shift.id, { postId, personId, from, to })]);
  },
});

export const shiftCommands = [answer('accept'), answer('decline'), answer('ask_swap'), answerSwap];
