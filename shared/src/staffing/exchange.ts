import { works } from './patterns.js';
import { walk } from './plane.js';
import type { Problem, Slot } from './problem.js';
import { crews, hoursCost, placeCost, type Assignment } from './score.js';
import { WEIGHTS } from './weights.js';

/** Passes over everyone before it is left, however much there still is to gain: the rest is the solver's. */
const PASSES = 6;
const LEAST_GAIN = 1e-6;
/** So many people between two looks at the clock. */
const ASK_EVERY = 64;

/**
 * Makes an assignment better by letting two people change places in a block, or one take over from another, as long as
 * it helps. It sees no further than two people, but does in moments what the solver would take many rounds for.
 * @param goOn asked now and then: false leaves it as it is
 */
export function exchange(problem: Problem, start: Assignment, goOn: () => boolean = () => true): Assignment {
  const trade = new Trade(problem, start.slice());
  const { workers, blocks } = problem;
  for (let pass = 0; pass < PASSES; pass++) {
    let gained = 0;
    for (let block = 0; block < blocks.length; block++)
      for (let worker = 0; worker < workers.length; worker++) {
        if (worker % ASK_EVERY === 0 && !goOn()) return trade.assignment;
        gained += trade.best(worker, block);
      }
    for (let slot = 0; slot < problem.slots.length && goOn(); slot++) gained += trade.mend(slot);
    if (gained < LEAST_GAIN) break;
  }
  return trade.assignment;
}

class Trade {
  private readonly crew: number[][];
  private readonly allowed: ReadonlySet<number>[];
  private readonly partners: number[][];

  constructor(
    private readonly problem: Problem,
    readonly assignment: Assignment,
  ) {
    this.crew = crews(problem, assignment);
    this.allowed = problem.workers.map(({ patterns }) => new Set(patterns));
    this.partners = problem.workers.map(() => []);
    for (const [a, b] of problem.pairs) {
      this.partners[a]!.push(b);
      this.partners[b]!.push(a);
    }
  }

  /** Changes places with whoever gains most by it. @returns what was gained */
  best(worker: number, block: number): number {
    const { other, gain } = this.bestPartner(worker, block);
    if (other >= 0) this.swap(worker, other, block);
    return gain;
  }

  private bestPartner(worker: number, block: number): { other: number; gain: number } {
    const none = { other: -1, gain: 0 };
    const slot = this.at(worker, block);
    // Where nothing costs anything there is nothing to gain; whoever would gain by coming here asks in their own turn.
    if (slot < 0 || this.discomfort(worker, block) + this.lacks(slot) < LEAST_GAIN) return none;
    let best = none;
    for (let candidate = 0; candidate < this.problem.workers.length; candidate++) {
      if (this.at(candidate, block) === slot || !this.fits(worker, candidate, block)) continue;
      const gain = this.gain(worker, candidate, block);
      if (gain > Math.max(LEAST_GAIN, best.gain)) best = { other: candidate, gain };
    }
    return best;
  }

  /**
   * Fetches somebody with a skill or a language that a slot lacks, when it takes a third person: to stand where they
   * stood, or to take over another block of theirs, so that they have rested. @returns what was gained
   */
  mend(slot: number): number {
    if (this.lacks(slot) === 0) return 0;
    const { block } = this.problem.slots[slot]!;
    for (const worker of this.ableFor(slot))
      for (const leaving of this.crew[slot]!) {
        const gained = this.bySubstitute(worker, leaving, block) || this.byRelief(worker, leaving, block);
        if (gained) return gained;
      }
    return 0;
  }

  private ableFor(s: number): number[] {
    const { slots, workers } = this.problem;
    const { skills, languages, block } = slots[s]!;
    return workers.flatMap((worker, w) => {
      const can =
        skills.some((one) => worker.skills.has(one)) || languages.some((one) => worker.languages.has(one));
      return can && worker.open[block] && this.at(w, block) !== s ? [w] : [];
    });
  }

  /** They change places, and whoever leaves then finds the best place to be from there. */
  private bySubstitute(worker: number, leaving: number, block: number): number {
    if (!this.fits(leaving, worker, block)) return 0;
    const gain = this.gain(leaving, worker, block);
    this.swap(leaving, worker, block);
    const then = this.bestPartner(leaving, block);
    if (gain + then.gain > LEAST_GAIN) {
      if (then.other >= 0) this.swap(leaving, then.other, block);
      return gain + then.gain;
    }
    this.swap(leaving, worker, block);
    return 0;
  }

  /** Somebody who is off takes over another block of theirs. */
  private byRelief(worker: number, leaving: number, block: number): number {
    const { workers, blocks } = this.problem;
    if (this.at(worker, block) >= 0) return 0;
    for (let other = 0; other < blocks.length; other++) {
      if (other === block || this.at(worker, other) < 0) continue;
      for (let relief = 0; relief < workers.length; relief++) {
        if (this.at(relief, other) >= 0 || !this.fits(worker, relief, other)) continue;
        const first = this.gain(worker, relief, other);
        this.swap(worker, relief, other);
        const second = this.fits(leaving, worker, block) ? this.gain(leaving, worker, block) : -Infinity;
        if (first + second > LEAST_GAIN) {
          this.swap(leaving, worker, block);
          return first + second;
        }
        this.swap(worker, relief, other);
      }
    }
    return 0;
  }

  private at(worker: number, block: number): number {
    return this.assignment[worker * this.problem.blocks.length + block]!;
  }

  /** Availability and rest, for both, when they take each other's place; an empty one is a place as well. */
  private fits(a: number, b: number, block: number): boolean {
    if (this.at(b, block) >= 0) return true;
    return (
      this.allowed[a]!.has(this.mask(a) & ~(1 << block)) && this.allowed[b]!.has(this.mask(b) | (1 << block))
    );
  }

  private mask(worker: number): number {
    let mask = 0;
    for (let block = 0; block < this.problem.blocks.length; block++)
      if (this.at(worker, block) >= 0) mask |= 1 << block;
    return mask;
  }

  private gain(a: number, b: number, block: number): number {
    const before = this.costOf(a, b, block);
    this.swap(a, b, block);
    const after = this.costOf(a, b, block);
    this.swap(a, b, block);
    return before - after;
  }

  private swap(a: number, b: number, block: number): void {
    const size = this.problem.blocks.length;
    const [from, to] = [this.at(a, block), this.at(b, block)];
    this.assignment[a * size + block] = to;
    this.assignment[b * size + block] = from;
    for (const [slot, leaves, comes] of [
      [from, a, b],
      [to, b, a],
    ] as const)
      if (slot >= 0) this.crew[slot]![this.crew[slot]!.indexOf(leaves)] = comes;
  }

  /** Everything that these two standing where they stand in this block has a part in. */
  private costOf(a: number, b: number, block: number): number {
    const slots = [this.at(a, block), this.at(b, block)];
    const isPair = this.partners[a]!.includes(b) && slots[0] !== slots[1];
    return (
      this.comfort(a, block) +
      this.comfort(b, block) +
      // Their own pair is in both of the sums.
      (isPair ? -WEIGHTS.split : 0) +
      this.lacks(slots[0]!) +
      this.lacks(slots[1]!)
    );
  }

  private comfort(worker: number, block: number): number {
    const { workers, blocks } = this.problem;
    const mask = this.mask(worker);
    let count = 0;
    for (let one = 0; one < blocks.length; one++) if (works(mask, one)) count += 1;
    return this.discomfort(worker, block) + hoursCost(workers[worker]!.keptBlocks, count);
  }

  /** What the place itself costs: wishes, the way from and to the blocks beside, partners elsewhere. */
  private discomfort(worker: number, block: number): number {
    const { slots, posts, blocks } = this.problem;
    const slot = this.at(worker, block);
    let cost = 0;
    for (const partner of this.partners[worker]!) if (this.at(partner, block) !== slot) cost += WEIGHTS.split;
    if (slot < 0) return cost;
    cost += placeCost(this.problem, worker, slot);
    for (const beside of [block - 1, block + 1]) {
      const next = beside >= 0 && beside < blocks.length ? this.at(worker, beside) : -1;
      if (next >= 0)
        cost += (walk(posts[slots[slot]!.post]!, posts[slots[next]!.post]!) / 1000) * WEIGHTS.kilometre;
    }
    return cost;
  }

  /** Skills and languages that nobody of a slot's crew has. How many stand there does not change. */
  private lacks(s: number): number {
    if (s < 0) return 0;
    const slot: Slot = this.problem.slots[s]!;
    if (slot.skills.length === 0 && slot.languages.length === 0) return 0;
    const crew = this.crew[s]!.map((worker) => this.problem.workers[worker]!);
    const skills = slot.skills.filter((skill) => !crew.some((one) => one.skills.has(skill))).length;
    const languages = slot.languages.filter((tag) => !crew.some((one) => one.languages.has(tag))).length;
    return slot.weight * (WEIGHTS.skill * skills + WEIGHTS.language * languages);
  }
}
