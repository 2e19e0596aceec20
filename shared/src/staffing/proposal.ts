import type { EventRecord, ShiftData } from '../event/index.js';
import type { Id } from '../kernel/index.js';
import { unmetOf, type Unmet } from './explain.js';
import type { Problem } from './problem.js';
import type { Assigned } from './assign.js';
import type { Assignment, Score } from './score.js';

/** A command of the plan, as `plan.step` takes it. */
export interface ProposalStep {
  readonly name: 'shift.add' | 'shift.edit' | 'shift.remove';
  readonly payload: object;
}

export interface ProposedShift {
  readonly postId: Id;
  readonly personId: Id;
  readonly from: string;
  readonly to: string;
  /** `same` is offered already, `moved` was offered elsewhere or at another time, `kept` was fixed or accepted. */
  readonly change: 'kept' | 'same' | 'moved' | 'new';
}

export interface Proposal {
  readonly shifts: readonly ProposedShift[];
  /** Who was offered one post and would now stand at another. */
  readonly moves: readonly { readonly personId: Id; readonly from: Id; readonly to: Id }[];
  /** Offered before and taken back. */
  readonly removed: readonly EventRecord<ShiftData>[];
  readonly unmet: readonly Unmet[];
  readonly steps: readonly ProposalStep[];
  readonly score: Score;
  readonly bound: number;
  readonly needsBound: number;
  readonly gap: number;
  readonly milliseconds: number;
}

/** The assignment as shifts, with the steps that bring the plan there; a shift that can stay keeps its id and answer. */
export function proposalOf(problem: Problem, assigned: Assigned, newId: () => Id): Proposal {
  const wanted = shiftsOf(problem, assigned.assignment);
  const left = new Map<Id, EventRecord<ShiftData>[]>();
  for (const shift of problem.replaced)
    left.set(shift.data.personId, [...(left.get(shift.data.personId) ?? []), shift]);
  const take = (personId: Id, fits: (shift: ShiftData) => boolean): EventRecord<ShiftData> | undefined => {
    const mine = left.get(personId) ?? [];
    const found = mine.find(({ data }) => fits(data));
    if (found)
      left.set(
        personId,
        mine.filter((shift) => shift !== found),
      );
    return found;
  };
  const same = wanted.map((one) => take(one.personId, (old) => isSame(old, one)));
  const atPost = wanted.map((one, i) => same[i] ?? take(one.personId, (old) => old.postId === one.postId));
  const reused = wanted.map((one, i) => atPost[i] ?? take(one.personId, () => true));
  const removed = [...left.values()].flat();
  const steps: ProposalStep[] = [
    ...removed.map(({ id }) => ({ name: 'shift.remove' as const, payload: { id } })),
    ...wanted.flatMap((one, i): ProposalStep[] => {
      const old = reused[i];
      if (!old) return [{ name: 'shift.add', payload: { id: newId(), data: one } }];
      if (same[i]) return [];
      const { postId, from, to } = one;
      return [{ name: 'shift.edit', payload: { id: old.id, set: { postId, from, to } } }];
    }),
  ];
  const { score, bound, needsBound, gap, milliseconds } = assigned;
  return {
    shifts: [
      ...problem.kept.map(({ data: { postId, personId, from, to } }) => ({
        postId,
        personId,
        from,
        to,
        change: 'kept' as const,
      })),
      ...wanted.map((one, i) => ({
        ...one,
        change: same[i] ? ('same' as const) : reused[i] ? ('moved' as const) : ('new' as const),
      })),
    ],
    moves: wanted.flatMap(({ personId, postId }, i) => {
      const from = reused[i]?.data.postId;
      return from && from !== postId ? [{ personId, from, to: postId }] : [];
    }),
    removed,
    steps,
    unmet: unmetOf(problem, assigned.assignment),
    score,
    bound,
    needsBound,
    gap,
    milliseconds,
  };
}

const isSame = (old: ShiftData, one: ShiftData): boolean =>
  old.postId === one.postId && old.from === one.from && old.to === one.to && old.state !== 'swap_asked';

/** Blocks in a row at the same post are one shift. */
function shiftsOf({ workers, blocks, slots, posts }: Problem, assignment: Assignment): ShiftData[] {
  return workers.flatMap(({ id }, w) => {
    const mine: ShiftData[] = [];
    blocks.forEach((block, b) => {
      const slot = assignment[w * blocks.length + b]!;
      if (slot < 0) return;
      const postId = posts[slots[slot]!.post]!.id;
      const from = new Date(block.from).toISOString();
      const to = new Date(block.to).toISOString();
      const last = mine.at(-1);
      if (last?.postId === postId && last.to === from) last.to = to;
      else mine.push({ postId, personId: id, from, to });
    });
    return mine;
  });
}
