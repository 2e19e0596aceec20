import { walk } from './plane.js';
import type { Problem, Slot, Worker } from './problem.js';
import { works, type Mask } from './patterns.js';
import { emptyAssignment, hoursCost, placeCost, type Assignment } from './score.js';
import { WEIGHTS } from './weights.js';

/**
 * A first assignment, by hand as it were: the most important posts first, one person everywhere before a second
 * anywhere, rare skills before common ones, and of those who can, whoever likes it best.
 */
export function greedy(problem: Problem): Assignment {
  const draft = new Draft(problem);
  const order = problem.slots
    .map((_, i) => i)
    .sort((a, b) => problem.slots[b]!.weight - problem.slots[a]!.weight || a - b);
  for (const weight of new Set(order.map((i) => problem.slots[i]!.weight))) {
    const tier = order.filter((i) => problem.slots[i]!.weight === weight);
    for (const slot of tier) draft.giveSkilled(slot);
    for (const slot of tier) if (!draft.crew[slot]) draft.give(slot, undefined);
    for (let more = true; more;) {
      more = false;
      for (const slot of tier) if (draft.give(slot, undefined)) more = true;
    }
  }
  return draft.assignment;
}

class Draft {
  readonly assignment: Assignment;
  /** How many stand in each slot. */
  readonly crew: number[];
  private readonly masks: Mask[];
  private readonly allowed: ReadonlySet<Mask>[];
  private readonly partners: number[][];
  /** How many can do a thing, so that whoever can do a rare one is not spent on standing. */
  private readonly able = new Map<string, number>();

  constructor(private readonly problem: Problem) {
    this.assignment = emptyAssignment(problem);
    this.crew = problem.slots.map(() => 0);
    this.masks = problem.workers.map(() => 0);
    this.allowed = problem.workers.map(({ patterns }) => new Set(patterns));
    this.partners = problem.workers.map(() => []);
    for (const [a, b] of problem.pairs) {
      this.partners[a]!.push(b);
      this.partners[b]!.push(a);
    }
    for (const { skills, languages } of problem.workers)
      for (const what of [...skills, ...languages]) this.able.set(what, (this.able.get(what) ?? 0) + 1);
  }

  giveSkilled(index: number): void {
    const slot = this.problem.slots[index]!;
    const wanted = [...slot.skills, ...slot.languages].sort((a, b) => this.ableTo(a) - this.ableTo(b));
    for (const what of wanted) {
      const crew = this.crewOf(index);
      if (!crew.some((worker) => can(worker, what))) this.give(index, what);
    }
  }

  /** @returns whether somebody was found */
  give(index: number, what: string | undefined): boolean {
    const slot = this.problem.slots[index]!;
    if (this.crew[index]! >= slot.need) return false;
    let best = -1;
    let bestCost = Infinity;
    for (let w = 0; w < this.problem.workers.length; w++) {
      if (!this.isFree(w, slot) || (what && !can(this.problem.workers[w]!, what))) continue;
      const cost = this.costOf(w, index, what !== undefined);
      if (cost < bestCost) [best, bestCost] = [w, cost];
    }
    if (best < 0) return false;
    this.assignment[best * this.problem.blocks.length + slot.block] = index;
    this.masks[best]! |= 1 << slot.block;
    this.crew[index]! += 1;
    return true;
  }

  private crewOf(index: number): Worker[] {
    const { blocks, slots, workers } = this.problem;
    const { block } = slots[index]!;
    return workers.filter((_, w) => this.assignment[w * blocks.length + block] === index);
  }

  private ableTo = (what: string): number => this.able.get(what) ?? 0;

  private isFree(w: number, { block }: Slot): boolean {
    return !works(this.masks[w]!, block) && this.allowed[w]!.has(this.masks[w]! | (1 << block));
  }

  private costOf(w: number, index: number, forSkill: boolean): number {
    const { workers, blocks, slots, posts } = this.problem;
    const worker = workers[w]!;
    const { block, post } = slots[index]!;
    const count = blocks.filter((_, b) => works(this.masks[w]!, b)).length;
    const hours = hoursCost(worker.keptBlocks, count + 1) - hoursCost(worker.keptBlocks, count);
    const beside = [block - 1, block + 1]
      .filter((b) => b >= 0 && b < blocks.length)
      .map((b) => this.assignment[w * blocks.length + b]!)
      .filter((slot) => slot >= 0)
      .reduce((sum, slot) => sum + walk(posts[slots[slot]!.post]!, posts[post]!), 0);
    const partners = this.partners[w]!;
    const together = partners.filter((p) => this.assignment[p * blocks.length + block] === index).length;
    const apart = partners.length - together;
    const rare = forSkill ? 0 : [...worker.skills].reduce((sum, skill) => sum + 40 / this.ableTo(skill), 0);
    return (
      placeCost(this.problem, w, index) +
      hours +
      (beside / 1000) * WEIGHTS.kilometre +
      WEIGHTS.split * (apart - together) +
      rare
    );
  }
}

const can = (worker: Worker, what: string): boolean => worker.skills.has(what) || worker.languages.has(what);
