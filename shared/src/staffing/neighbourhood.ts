import { walk } from './plane.js';
import type { Problem } from './problem.js';
import { crews, type Assignment } from './score.js';

export interface Draw {
  int(below: number): number;
}

/** How many people one part decides anew over all blocks: a model that HiGHS answers in about a second. */
const PART = 30;
/** With one block open the model is nearly an assignment problem, and takes many more. */
const BLOCK_PART = 110;

export interface Part {
  readonly free: readonly number[];
  /** Decide this block alone. */
  readonly block?: number;
}

/**
 * Who is let loose in a round: by turns many in one block, and a few over all blocks who have to do with each other:
 * around an unmet need, at posts near each other, or standing where they would rather not.
 */
export function nearbyWorkers(problem: Problem, assignment: Assignment, random: Draw, round: number): Part {
  const oneBlock = round % 2 === 0;
  const most = oneBlock ? BLOCK_PART : PART;
  const chosen = new Set<number>();
  const add = (workers: Iterable<number>): void => {
    for (const worker of workers) if (chosen.size < most) chosen.add(worker);
  };
  const kinds = [aroundNeed, aroundPost, unhappy];
  add(kinds[Math.floor(round / 2) % kinds.length]!(problem, assignment, random));
  // A partner outside would hold a pair where it is.
  for (const [a, b] of problem.pairs) if (chosen.has(a) || chosen.has(b)) add([a, b]);
  add(Array.from({ length: most }, () => random.int(problem.workers.length)));
  const free = [...chosen].sort((a, b) => a - b);
  return oneBlock ? { free, block: Math.floor(round / 2) % problem.blocks.length } : { free };
}

type Choose = (problem: Problem, assignment: Assignment, random: Draw) => Iterable<number>;

const aroundNeed: Choose = (problem, assignment, random) => {
  const there = crews(problem, assignment);
  const unmet = problem.slots.flatMap((slot, s) => {
    const crew = there[s]!.map((worker) => problem.workers[worker]!);
    const what = [
      ...slot.skills.filter((skill) => !crew.some(({ skills }) => skills.has(skill))),
      ...slot.languages.filter((tag) => !crew.some(({ languages }) => languages.has(tag))),
    ];
    return crew.length < slot.need || what.length ? [{ s, what }] : [];
  });
  if (!unmet.length) return aroundPost(problem, assignment, random);
  const picked = Array.from({ length: 4 }, () => unmet[random.int(unmet.length)]!);
  const able = problem.workers.flatMap(({ skills, languages, open }, worker) =>
    picked.some(
      ({ s, what }) =>
        open[problem.slots[s]!.block] && what.some((one) => skills.has(one) || languages.has(one)),
    )
      ? [worker]
      : [],
  );
  return [...shuffled(able, random).slice(0, PART / 2), ...picked.flatMap(({ s }) => there[s]!)];
};

const aroundPost: Choose = (problem, assignment, random) => {
  const centre = problem.posts[random.int(problem.posts.length)]!;
  const near = problem.slots
    .map((slot, s) => ({ s, away: walk(problem.posts[slot.post]!, centre) }))
    .sort((a, b) => a.away - b.away);
  const there = crews(problem, assignment);
  const workers = new Set<number>();
  for (const { s } of near) {
    for (const worker of there[s]!) workers.add(worker);
    if (workers.size >= PART * 0.75) break;
  }
  return workers;
};

/** A few who like their place least, with others to change places with. */
const unhappy: Choose = ({ workers, slots, blocks }, assignment, random) => {
  const cost = workers.map(({ costs }, w) => {
    let sum = 0;
    for (let block = 0; block < blocks.length; block++) {
      const slot = assignment[w * blocks.length + block]!;
      if (slot >= 0) sum += costs[slots[slot]!.post]!;
    }
    return sum + random.int(10);
  });
  return workers
    .map((_, w) => w)
    .sort((a, b) => cost[b]! - cost[a]!)
    .slice(0, PART / 2);
};

function shuffled<T>(items: readonly T[], random: Draw): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = random.int(i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}
