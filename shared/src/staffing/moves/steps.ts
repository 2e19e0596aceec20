import type { EventRecord, Instant, ShiftData } from '../../event/index.js';
import type { Id } from '../../kernel/index.js';
import type { ProposalStep } from '../proposal.js';
import type { Move } from './moves.js';

/**
 * A move as steps of the plan, to be taken as one: the shift they are on ends now, so that the roster still says where
 * they stood until then, and a new one begins at the post. One that has only begun is taken out instead.
 */
export function stepsOf(
  moves: readonly Move[],
  shifts: readonly EventRecord<ShiftData>[],
  at: Instant,
  newId: () => Id,
): ProposalStep[] {
  return moves.flatMap(({ personId, postId, shiftId, until }): ProposalStep[] => {
    const now = shifts.find(({ id }) => id === shiftId);
    const end: ProposalStep[] = !now
      ? []
      : now.data.from < at
        ? [{ name: 'shift.edit', payload: { id: now.id, set: { to: at, ...answerOf(now) } } }]
        : [{ name: 'shift.remove', payload: { id: now.id } }];
    const data: ShiftData = { postId, personId, from: at, to: until };
    return [...end, { name: 'shift.add', payload: { id: newId(), data } }];
  });
}

/** They said yes to where they stood until now; naming the answer keeps it. */
const answerOf = ({ data: { state } }: EventRecord<ShiftData>): Partial<ShiftData> =>
  state ? { state } : {};
