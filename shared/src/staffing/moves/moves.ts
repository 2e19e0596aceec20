import {
  USUAL_POST_PRIORITY,
  type EventRecord,
  type Instant,
  type PostData,
  type PostPriority,
} from '../../event/index.js';
import { distance } from '../../geo/index.js';
import type { Id } from '../../kernel/index.js';
import { assign, type AssignLimits, type AssignPorts } from '../assign.js';
import { scoreOf, type Assignment } from '../score.js';
import type { MoveQuestion } from './question.js';
import { presentIn, streetOf, type Street } from './street.js';

/** One person goes to a post. */
export interface Move {
  readonly personId: Id;
  readonly postId: Id;
  /** The shift they are on now, which ends with it; absent for somebody who is off duty. */
  readonly shiftId?: Id;
  readonly fromPostId?: Id;
  /** How many are missing at the post they leave once they have gone; 0 where there are enough. */
  readonly leavesMissing: number;
  readonly leavesPriority?: PostPriority;
  /** What the post asks for that nobody there has and they bring: skills, languages. */
  readonly brings: readonly string[];
  /** Metres in a straight line, where it is known where they are. */
  readonly awayM?: number;
  /** They can stay until then: the end of their own shift, or of the staffed time. */
  readonly until: Instant;
}

export interface SingleMove extends Move {
  /** More is gained at the post than is lost where they leave. */
  readonly worth: boolean;
}

export interface MoveAnswer {
  /** The solver's: one move, or a chain in which others close up. Empty where leaving it as it is costs least. */
  readonly best: readonly Move[];
  /** Nothing better exists by the rules of planning. */
  readonly proved: boolean;
  /** Single moves, the least harm first. */
  readonly others: readonly SingleMove[];
}

/** More than anybody reads while a post stands empty. */
const OTHERS_MOST = 8;
/** A street of a few hundred people is solved in well under a second; nobody waits longer with a post empty. */
export const MOVE_LIMITS: AssignLimits = { limitMs: 4_000, gap: 0.0005 };

/** Asks the solver of planning, with everybody where they are now. */
export function movesFor(question: MoveQuestion, ports: AssignPorts): MoveAnswer {
  const street = streetOf(question);
  const { problem } = street;
  const others = singles(question, street);
  if (problem.slots.length === 0 || problem.workers.length === 0) return { best: [], proved: true, others };
  const found = assign(problem, ports, MOVE_LIMITS);
  const better = found.score.total < scoreOf(problem, presentIn(street)).total;
  const best = better ? changesIn(question, street, found.assignment) : [];
  return { best, proved: found.gap < 0.0005, others };
}

/** Everybody who went somewhere else than they stand. */
function changesIn(question: MoveQuestion, street: Street, assignment: Assignment): Move[] {
  const { problem, standing } = street;
  const moved = problem.workers.flatMap((_, worker) => {
    const slot = assignment[worker]!;
    return slot < 0 || slot === standing[worker] ? [] : [{ worker, slot }];
  });
  return moved.map(({ worker, slot }) => {
    const move = moveOf(question, street, worker, problem.slots[slot]!.post);
    // In a chain somebody else takes the place that is left.
    const taken = moved.filter((other) => other.slot === standing[worker]).length;
    return { ...move, leavesMissing: Math.max(0, move.leavesMissing - taken) };
  });
}

function singles(question: MoveQuestion, street: Street): SingleMove[] {
  const { problem, standing } = street;
  const gap = problem.posts.findIndex(({ id }) => id === question.postId);
  const slot = gap < 0 ? -1 : (problem.slotAt[gap] ?? -1);
  const present = presentIn(street);
  // A post with all it needs is no gap.
  const there = slot < 0 ? 0 : present.filter((at) => at === slot).length;
  if (slot < 0 || there >= problem.slots[slot]!.need) return [];
  const before = scoreOf(problem, present).total;
  return problem.workers
    .flatMap((worker, w) => {
      // Somebody without a pattern for it has to rest, cannot come, or was sent to something.
      if (standing[w] === slot || !worker.patterns.some((mask) => mask === 1)) return [];
      const after = presentIn(street, [w]);
      after[w] = slot;
      const cost = scoreOf(problem, after).total - before;
      return [{ ...moveOf(question, street, w, gap), worth: cost < 0, cost }];
    })
    .sort((a, b) => a.cost - b.cost || (a.awayM ?? Infinity) - (b.awayM ?? Infinity))
    .slice(0, OTHERS_MOST)
    .map(({ cost: _cost, ...move }) => move);
}

function moveOf(question: MoveQuestion, street: Street, worker: number, postIndex: number): Move {
  const { problem, shiftOf, placeOf, endMs } = street;
  const { id: personId, skills, languages } = problem.workers[worker]!;
  const post = question.posts.find(({ id }) => id === problem.posts[postIndex]!.id)!;
  const shift = shiftOf.get(personId);
  const left = question.posts.find(({ id }) => id === shift?.data.postId);
  const slot = problem.slots[problem.slotAt[postIndex]!];
  const place = placeOf.get(personId);
  const staffedTo = new Date(endMs).toISOString();
  return {
    personId,
    postId: post.id,
    ...(shift ? { shiftId: shift.id } : {}),
    ...(left ? { fromPostId: left.id, leavesPriority: left.data.priority ?? USUAL_POST_PRIORITY } : {}),
    leavesMissing: left ? missingWithout(left, street) : 0,
    brings: slot
      ? [
          ...slot.skills.filter((skill) => skills.has(skill)),
          ...slot.languages.filter((tag) => languages.has(tag)),
        ]
      : [],
    ...(place ? { awayM: Math.round(distance(place, post.data.at)) } : {}),
    until: shift && shift.data.to < staffedTo ? shift.data.to : staffedTo,
  };
}

function missingWithout(post: EventRecord<PostData>, { shiftOf }: Street): number {
  const there = [...shiftOf.values()].filter(({ data }) => data.postId === post.id).length;
  return Math.max(0, post.data.needs.count - (there - 1));
}
