import { walk } from './plane.js';
import type { Problem } from './problem.js';
import { WEIGHTS } from './weights.js';

/** For each worker and block the slot they stand in, at `worker * blocks + block`; -1 for none. */
export type Assignment = Int32Array;

export interface Score {
  readonly total: number;
  /** People missing, counted over posts and blocks. */
  readonly missing: number;
  readonly emptyPosts: number;
  readonly skills: number;
  readonly languages: number;
  readonly avoided: number;
  readonly split: number;
  readonly metres: number;
  /** The part of the total that is about cover, skills and languages. */
  readonly needs: number;
}

export const emptyAssignment = ({ workers, blocks }: Problem): Assignment =>
  new Int32Array(workers.length * blocks.length).fill(-1);

/** Who stands in each slot. */
export function crews({ slots, blocks }: Problem, assignment: Assignment): number[][] {
  const found: number[][] = slots.map(() => []);
  assignment.forEach((slot, at) => slot >= 0 && found[slot]!.push(Math.floor(at / blocks.length)));
  return found;
}

/** Of the n-th block: nothing for the first, then 1, 2, 3 … */
export const hoursCost = (kept: number, added: number): number => {
  const triangle = (n: number): number => (n * Math.max(0, n - 1)) / 2;
  return WEIGHTS.hours * (triangle(kept + added) - triangle(kept));
};

/** What standing in a slot costs the worker's comfort, whoever else is there. */
export function placeCost({ workers, slots }: Problem, worker: number, slot: number): number {
  const { post, block } = slots[slot]!;
  const { costs, before } = workers[worker]!;
  return costs[post]! + (before[block]! >= 0 && before[block] !== post ? WEIGHTS.moved : 0);
}

/** How good an assignment is: less is better. The mixed-integer model says the same in rows and columns. */
export function scoreOf(problem: Problem, assignment: Assignment): Score {
  const needs = needsScore(problem, assignment);
  const comfort = comfortScore(problem, assignment);
  return { ...needs, ...comfort, total: needs.needs + comfort.cost };
}

function needsScore(problem: Problem, assignment: Assignment) {
  const there = crews(problem, assignment);
  const sum = { missing: 0, emptyPosts: 0, skills: 0, languages: 0, needs: 0 };
  problem.slots.forEach((slot, i) => {
    const crew = there[i]!.map((worker) => problem.workers[worker]!);
    const missing = slot.need - crew.length;
    const empty = slot.empty && crew.length === 0 ? 1 : 0;
    const skills = slot.skills.filter((skill) => !crew.some((one) => one.skills.has(skill))).length;
    const languages = slot.languages.filter((tag) => !crew.some((one) => one.languages.has(tag))).length;
    sum.missing += missing;
    sum.emptyPosts += empty;
    sum.skills += skills;
    sum.languages += languages;
    sum.needs +=
      slot.weight * (missing + WEIGHTS.empty * empty + WEIGHTS.skill * skills + WEIGHTS.language * languages);
  });
  return sum;
}

function comfortScore(problem: Problem, assignment: Assignment) {
  const { workers, blocks, slots, posts } = problem;
  const sum = { avoided: 0, split: 0, metres: 0, cost: 0 };
  workers.forEach((worker, w) => {
    let count = 0;
    for (let b = 0; b < blocks.length; b++) {
      const slot = assignment[w * blocks.length + b]!;
      if (slot < 0) continue;
      count += 1;
      if (worker.costs[slots[slot]!.post]! >= WEIGHTS.avoided) sum.avoided += 1;
      sum.cost += placeCost(problem, w, slot);
      const next = b + 1 < blocks.length ? assignment[w * blocks.length + b + 1]! : -1;
      if (next >= 0) sum.metres += walk(posts[slots[slot]!.post]!, posts[slots[next]!.post]!);
    }
    sum.cost += hoursCost(worker.keptBlocks, count);
  });
  for (const [a, b] of problem.pairs) {
    for (let block = 0; block < blocks.length; block++)
      if (assignment[a * blocks.length + block] !== assignment[b * blocks.length + block]) sum.split += 1;
  }
  sum.cost += WEIGHTS.split * sum.split + (WEIGHTS.kilometre * sum.metres) / 1000;
  return sum;
}
