import type { Random } from '../kernel/index.js';
import { lowerBound } from './bound.js';
import { exchange } from './exchange.js';
import { greedy } from './greedy.js';
import type { SolveLinear } from './linear.js';
import { assignmentModel, type Scope } from './model.js';
import { nearbyWorkers, type Draw } from './neighbourhood.js';
import type { Problem } from './problem.js';
import { scoreOf, type Assignment, type Score } from './score.js';

export interface AssignPorts {
  readonly solve: SolveLinear;
  readonly random: Random & Draw;
  /** Milliseconds by any clock that runs evenly. */
  readonly now: () => number;
  /** Called whenever something is known; the assignment is the best so far. */
  readonly progress?: (progress: Progress) => void;
}

export interface Progress {
  readonly share: number;
  readonly assignment: Assignment;
  readonly score: Score;
  readonly bound: number;
}

export interface Assigned {
  readonly assignment: Assignment;
  readonly score: Score;
  /** No assignment has a lower total. */
  readonly bound: number;
  /** No assignment leaves less undone of what the posts need, in the same points as `score.needs`. */
  readonly needsBound: number;
  /** The total is proved to be within this share of the best possible; 0 is the best possible. */
  readonly gap: number;
  readonly milliseconds: number;
}

export interface AssignLimits {
  readonly limitMs: number;
  /**
   * Good enough: stop when what the posts need is proved to be met as far as it can be, and the rest (wishes, pairs,
   * hours, ways) is within this share of the best possible. Nobody is left standing alone for the sake of stopping early.
   */
  readonly gap: number;
}

/** Long enough for 500 people on 120 posts in three shifts, and a person still waits for it at the screen. */
export const USUAL_LIMITS: AssignLimits = { limitMs: 20_000, gap: 0.05 };

/** Up to so many worker-slot pairs, everyone is decided in one model; more take it part by part. */
const WHOLE_MODEL = 2_500;
/**
 * Rounds in a row that gained next to nothing before it is left: many while somebody is missing who could be there, few
 * when only wishes and ways could become a little better.
 */
const PATIENCE = { needs: 24, comfort: 6 };
/** Next to nothing: this share of what the whole costs. */
const WORTH = 0.001;
/** What the bound may take of the whole time, and what changing places may. */
const BOUND_SHARE = 0.35;
const EXCHANGE_SHARE = 0.2;
const ROUND_MS = 2_500;

/**
 * The best assignment that can be found in the time. It starts from a greedy assignment in which people then change
 * places two by two. Small events are solved exactly from there. Of large ones a relaxation says how far that can be
 * from the best at most; as long as it is too far, one part after another is solved exactly, everyone else held.
 */
export function assign(problem: Problem, ports: AssignPorts, limits: AssignLimits = USUAL_LIMITS): Assigned {
  const search = new Search(problem, ports, limits);
  if (problem.workers.length * problem.slots.length <= WHOLE_MODEL) search.whole();
  else search.parts();
  return search.result();
}

class Search {
  private readonly begun: number;
  private best: Assignment;
  private score: Score;
  private bound = 0;
  /** Known once it is asked for: what stays undone of the needs at least. */
  private leastNeeds: number | undefined;

  constructor(
    private readonly problem: Problem,
    private readonly ports: AssignPorts,
    private readonly limits: AssignLimits,
  ) {
    this.begun = ports.now();
    this.best = exchange(problem, greedy(problem), () => this.spent() < limits.limitMs * EXCHANGE_SHARE);
    this.score = scoreOf(problem, this.best);
    this.tell();
  }

  whole(): void {
    const everyone = this.problem.workers.map((_, i) => i);
    if (!everyone.length || !this.problem.slots.length) return;
    const found = this.improve(everyone, this.limits.limitMs, 0);
    this.bound = Math.max(this.bound, found);
    this.tell();
  }

  parts(): void {
    const budget = this.limits.limitMs * BOUND_SHARE;
    this.bound = lowerBound(this.problem, this.ports.solve, budget);
    this.tell();
    let idle = 0;
    for (let round = 0; this.left() > 0 && !this.isGoodEnough() && idle < this.patience(); round++) {
      const before = this.score.total;
      const { free, block } = nearbyWorkers(this.problem, this.best, this.ports.random, round);
      const scope = block === undefined ? { noWalking: true } : { block };
      this.improve(free, Math.min(ROUND_MS, this.left()), 0.0005, scope);
      idle = this.score.total < before * (1 - WORTH) ? 0 : idle + 1;
      this.tell();
    }
  }

  result(): Assigned {
    const needsBound = this.needsBound();
    const milliseconds = this.spent();
    return {
      assignment: this.best,
      score: this.score,
      bound: this.bound,
      needsBound,
      gap: this.gap(),
      milliseconds,
    };
  }

  /** @returns the model's own bound: of the whole cost when everyone was free */
  private improve(free: readonly number[], limitMs: number, gap: number, scope: Scope = {}): number {
    const model = assignmentModel(this.problem, this.best, free, scope);
    const start = model.start(this.best);
    const answer = this.ports.solve(model.linear, { limitMs: Math.max(200, limitMs), gap, start });
    if (answer.values) {
      const next = model.read(answer.values, this.best);
      const score = scoreOf(this.problem, next);
      if (score.total < this.score.total) [this.best, this.score] = [next, score];
    }
    return answer.bound;
  }

  private needsBound(): number {
    if (this.score.needs === 0) return 0;
    const budget = Math.max(2_000, Math.min(this.left(), this.limits.limitMs * BOUND_SHARE));
    this.leastNeeds ??= lowerBound(this.problem, this.ports.solve, budget, 'needs');
    return Math.min(this.score.needs, this.leastNeeds);
  }

  private needsAreMet(): boolean {
    return this.score.needs <= this.needsBound() + 1e-6;
  }

  private patience(): number {
    return this.needsAreMet() ? PATIENCE.comfort : PATIENCE.needs;
  }

  private isGoodEnough(): boolean {
    const least = this.needsBound();
    const { total } = this.score;
    return this.needsAreMet() && total - this.bound <= this.limits.gap * (total - least) + 1e-6;
  }

  private gap(): number {
    const { total } = this.score;
    return total <= this.bound + 1e-6 ? 0 : (total - this.bound) / total;
  }

  private left(): number {
    return this.limits.limitMs - this.spent();
  }

  private spent(): number {
    return this.ports.now() - this.begun;
  }

  private tell(): void {
    const share = Math.min(1, this.spent() / this.limits.limitMs);
    this.ports.progress?.({ share, assignment: this.best, score: this.score, bound: this.bound });
  }
}
