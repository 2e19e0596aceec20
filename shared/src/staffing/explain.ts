import type { Span } from '../event/index.js';
import type { Id } from '../kernel/index.js';
import type { Problem, Slot, Worker } from './problem.js';
import { crews, type Assignment } from './score.js';

/**
 * Why a need is not met, the first that holds: nobody on the list can do it; those who can are not available then; their
 * other shifts leave no room for it and a rest; all of them stand somewhere else; or somebody could still come, and
 * the search did not find how in its time.
 */
export const UNMET_REASONS = ['nobody', 'away', 'rest', 'busy', 'not-found'] as const;
export type UnmetReason = (typeof UNMET_REASONS)[number];

export interface Unmet extends Span {
  readonly postId: Id;
  readonly what: 'people' | 'skill' | 'language';
  /** The skill, or the language's tag. */
  readonly which?: string;
  /** How many people are missing; 1 for a skill or a language. */
  readonly missing: number;
  readonly why: UnmetReason;
  /** How many others on the list can do it at all, and of those: not available, held back by the rest rule, on duty elsewhere. */
  readonly able: number;
  readonly away: number;
  readonly resting: number;
  readonly busy: number;
}

/** Everything that stays unmet, in the order of the posts and hours; neighbouring blocks with the same answer are one. */
export function unmetOf(problem: Problem, assignment: Assignment): Unmet[] {
  const there = crews(problem, assignment);
  const all = problem.slots.flatMap((slot, s) => {
    const crew = there[s]!.map((worker) => problem.workers[worker]!);
    const explain = (
      more: Pick<Unmet, 'what' | 'missing'> & { which?: string },
      can: (worker: Worker) => boolean,
    ) => ({
      ...problem.blocks[slot.block]!,
      postId: problem.posts[slot.post]!.id,
      ...more,
      ...reasonOf(problem, assignment, slot, s, can),
    });
    const missing = slot.need - crew.length;
    return [
      ...(missing > 0 ? [explain({ what: 'people', missing }, () => true)] : []),
      ...slot.skills
        .filter((skill) => !crew.some(({ skills }) => skills.has(skill)))
        .map((which) => explain({ what: 'skill', which, missing: 1 }, ({ skills }) => skills.has(which))),
      ...slot.languages
        .filter((tag) => !crew.some(({ languages }) => languages.has(tag)))
        .map((which) =>
          explain({ what: 'language', which, missing: 1 }, ({ languages }) => languages.has(which)),
        ),
    ];
  });
  return merged(all);
}

function reasonOf(
  problem: Problem,
  assignment: Assignment,
  { block }: Slot,
  s: number,
  can: (worker: Worker) => boolean,
): Pick<Unmet, 'why' | 'able' | 'away' | 'resting' | 'busy'> {
  const size = problem.blocks.length;
  const count = { able: 0, away: 0, resting: 0, busy: 0 };
  problem.workers.forEach((worker, w) => {
    if (!can(worker)) return;
    const now = assignment[w * size + block]!;
    const span = problem.blocks[block]!;
    if (now === s) return;
    count.able += 1;
    if (now >= 0 || worker.kept.some(({ from, to }) => from < span.to && to > span.from)) count.busy += 1;
    else if (!worker.open[block]) count.away += 1;
    else if (!worker.patterns.includes(maskOf(assignment, w, size) | (1 << block))) count.resting += 1;
  });
  return { ...count, why: firstReason(count) };
}

function firstReason({
  able,
  away,
  resting,
  busy,
}: Record<'able' | 'away' | 'resting' | 'busy', number>): UnmetReason {
  if (able === 0) return 'nobody';
  if (able === away) return 'away';
  if (able > away + resting + busy) return 'not-found';
  return busy > 0 ? 'busy' : 'rest';
}

function maskOf(assignment: Assignment, worker: number, blocks: number): number {
  let mask = 0;
  for (let block = 0; block < blocks; block++)
    if (assignment[worker * blocks + block]! >= 0) mask |= 1 << block;
  return mask;
}

const sameAnswer = (a: Unmet, b: Unmet): boolean =>
  a.postId === b.postId &&
  a.what === b.what &&
  a.which === b.which &&
  a.missing === b.missing &&
  a.why === b.why &&
  a.able === b.able &&
  a.away === b.away &&
  a.to === b.from;

function merged(all: readonly Unmet[]): Unmet[] {
  const out: Unmet[] = [];
  for (const one of all) {
    const at = out.findIndex((last) => sameAnswer(last, one));
    if (at >= 0) out[at] = { ...out[at]!, to: one.to };
    else out.push(one);
  }
  return out;
}
