import { LinearBuilder, type LinearModel } from './linear.js';
import { works, type Mask } from './patterns.js';
import { walk } from './plane.js';
import type { Problem } from './problem.js';
import { crews, hoursCost, placeCost, type Assignment } from './score.js';
import { WEIGHTS } from './weights.js';

/** A model of some workers, everyone else standing where they stand; and how to read its solution. */
export interface AssignmentModel {
  readonly linear: LinearModel;
  /** Every column as it is when the workers stand as in the assignment. */
  start(assignment: Assignment): Float64Array;
  /** The assignment with the free workers where the solution puts them. */
  read(values: Float64Array, assignment: Assignment): Assignment;
}

/**
 * x(worker, slot): stands there. z(worker, pattern): works just these blocks; the rest rule and the cost of long hours
 * are in the list of patterns. The others count what is left undone.
 */
export function assignmentModel(
  problem: Problem,
  around: Assignment,
  free: readonly number[],
  scope: Scope = {},
): AssignmentModel {
  return new Modelling(problem, around, free, scope);
}

export interface Scope {
  /** Decide this block alone: what the workers do in the others stays, and the way there is a plain cost. */
  readonly block?: number;
  /**
   * Leave the way between blocks out: a model with it is slow to solve. The answer is then scored as a whole and may
   * turn out to be no better.
   */
  readonly noWalking?: boolean;
}

type Terms = [number, number][];

class Modelling implements AssignmentModel {
  private readonly build = new LinearBuilder();
  private readonly x = new Map<number, Map<number, number>>();
  private readonly z = new Map<number, Map<Mask, number>>();
  /** How to fill in each column that follows from where people stand. */
  private readonly follow: ((assignment: Assignment, values: Float64Array) => void)[] = [];
  private readonly crew: number[][];
  private readonly isFree: ReadonlySet<number>;

  constructor(
    private readonly problem: Problem,
    around: Assignment,
    private readonly free: readonly number[],
    private readonly scope: Scope,
  ) {
    this.isFree = new Set(free);
    this.crew = crews(problem, around).map((crew, s) =>
      this.isOpen(s) ? crew.filter((worker) => !this.isFree.has(worker)) : crew,
    );
    for (const worker of free) this.worker(worker, around);
    problem.slots.forEach((_, slot) => this.slot(slot));
    for (const [a, b] of problem.pairs) if (this.isFree.has(a) || this.isFree.has(b)) this.pair(a, b, around);
    if (scope.block === undefined && !scope.noWalking) for (const worker of free) this.way(worker);
  }

  private isOpen(s: number): boolean {
    return this.scope.block === undefined || this.problem.slots[s]!.block === this.scope.block;
  }

  get linear(): LinearModel {
    return this.build.model;
  }

  start(assignment: Assignment): Float64Array {
    const values = new Float64Array(this.linear.names.length);
    const blocks = this.problem.blocks.length;
    for (const worker of this.free) {
      let mask = 0;
      for (let block = 0; block < blocks; block++) {
        const slot = assignment[worker * blocks + block]!;
        if (slot < 0) continue;
        mask |= 1 << block;
        const column = this.x.get(worker)!.get(slot);
        if (column !== undefined) values[column] = 1;
      }
      const pattern = this.z.get(worker)!.get(mask);
      if (pattern !== undefined) values[pattern] = 1;
    }
    for (const fill of this.follow) fill(assignment, values);
    return values;
  }

  read(values: Float64Array, assignment: Assignment): Assignment {
    const next = assignment.slice();
    const { blocks, slots } = this.problem;
    for (const worker of this.free) {
      for (let block = 0; block < blocks.length; block++)
        if (this.scope.block === undefined || block === this.scope.block)
          next[worker * blocks.length + block] = -1;
      for (const [slot, column] of this.x.get(worker)!)
        if (values[column]! > 0.5) next[worker * blocks.length + slots[slot]!.block] = slot;
    }
    return next;
  }

  private worker(w: number, around: Assignment): void {
    const { workers, slots, blocks } = this.problem;
    const worker = workers[w]!;
    const columns = new Map<number, number>();
    this.x.set(w, columns);
    const masks = this.masksOf(w, around);
    const patterns = masks.map((mask, i) => {
      const count = blocks.filter((_, block) => works(mask, block)).length;
      return this.build.column(`z_${w}_${i}`, hoursCost(worker.keptBlocks, count), 1, true);
    });
    this.z.set(w, new Map(masks.map((mask, i) => [mask, patterns[i]!])));
    this.build.row(
      patterns.map((column) => [column, 1]),
      1,
      1,
    );
    slots.forEach((slot, s) => {
      if (!this.isOpen(s) || !masks.some((mask) => works(mask, slot.block))) return;
      if (slot.need <= this.crew[s]!.length) return;
      const cost = placeCost(this.problem, w, s) + this.wayCost(w, s, around);
      columns.set(s, this.build.column(`x_${w}_${s}`, cost, 1, true));
    });
    for (let block = 0; block < blocks.length; block++) {
      if (this.scope.block !== undefined && block !== this.scope.block) continue;
      const here: Terms = [...columns]
        .filter(([s]) => slots[s]!.block === block)
        .map(([, column]) => [column, 1]);
      masks.forEach((mask, i) => works(mask, block) && here.push([patterns[i]!, -1]));
      if (here.length) this.build.row(here, 0, 0);
    }
  }

  /** The patterns a worker may take; with one block open, those that agree with the others. */
  private masksOf(w: number, around: Assignment): readonly Mask[] {
    const { workers, blocks } = this.problem;
    const { patterns } = workers[w]!;
    if (this.scope.block === undefined) return patterns;
    const open = 1 << this.scope.block;
    let held = 0;
    blocks.forEach((_, block) => {
      if (around[w * blocks.length + block]! >= 0) held |= 1 << block;
    });
    return patterns.filter((mask) => (mask | open) === (held | open));
  }

  /** With one block open, the way from the block before and to the one after is known for every slot. */
  private wayCost(w: number, s: number, around: Assignment): number {
    const { slots, posts, blocks } = this.problem;
    if (this.scope.block === undefined) return 0;
    const { block, post } = slots[s]!;
    const metres = [block - 1, block + 1]
      .filter((beside) => beside >= 0 && beside < blocks.length)
      .map((beside) => around[w * blocks.length + beside]!)
      .filter((slot) => slot >= 0)
      .reduce((sum, slot) => sum + walk(posts[slots[slot]!.post]!, posts[post]!), 0);
    return (metres / 1000) * WEIGHTS.kilometre;
  }

  /** Those of the free workers who may stand in a slot. */
  private standing(s: number, who: (worker: number) => boolean = () => true): Terms {
    return this.free.flatMap((worker): Terms => {
      const column = this.x.get(worker)!.get(s);
      return column !== undefined && who(worker) ? [[column, 1]] : [];
    });
  }

  private slot(s: number): void {
    const slot = this.problem.slots[s]!;
    const fixed = this.crew[s]!;
    if (!this.isOpen(s)) return;
    const open = slot.need - fixed.length;
    const there = this.standing(s);
    if (open > 0) {
      const short = this.build.column(`s_${s}`, slot.weight, open);
      this.build.row([...there, [short, 1]], open, open);
      this.count(short, there, open);
    }
    if (slot.empty && fixed.length === 0) this.lack(`e_${s}`, slot.weight * WEIGHTS.empty, there);
    this.lacks(s, 'skills', WEIGHTS.skill);
    this.lacks(s, 'languages', WEIGHTS.language);
  }

  private lacks(s: number, what: 'skills' | 'languages', share: number): void {
    const { slots, workers } = this.problem;
    slots[s]![what].forEach((one, i) => {
      if (this.crew[s]!.some((worker) => workers[worker]![what].has(one))) return;
      const able = this.standing(s, (worker) => workers[worker]![what].has(one));
      this.lack(`${what[0] === 's' ? 'k' : 'l'}_${s}_${i}`, slots[s]!.weight * share, able);
    });
  }

  /** A column that is 1 unless at least one of them stands there. */
  private lack(name: string, cost: number, able: Terms): void {
    const column = this.build.column(name, cost);
    this.build.row([...able, [column, 1]], 1, Infinity);
    this.count(column, able, 1);
  }

  private count(column: number, there: Terms, of: number): void {
    this.follow.push((_, values) => {
      values[column] = Math.max(0, of - there.reduce((sum, [x]) => sum + values[x]!, 0));
    });
  }

  /** Together in a block means in the same slot, or both off. */
  private pair(a: number, b: number, around: Assignment): void {
    const { blocks, slots } = this.problem;
    const size = blocks.length;
    for (let block = 0; block < size; block++) {
      if (this.scope.block !== undefined && block !== this.scope.block) continue;
      const split = this.build.column(`p_${a}_${b}_${block}`, WEIGHTS.split);
      slots.forEach((slot, s) => {
        if (slot.block !== block) return;
        const [one, other] = [this.stands(a, s, around), this.stands(b, s, around)];
        if (one.column === undefined && other.column === undefined && one.fixed === other.fixed) return;
        const terms: Terms = [
          ...(one.column === undefined ? [] : ([[one.column, 1]] as Terms)),
          ...(other.column === undefined ? [] : ([[other.column, -1]] as Terms)),
        ];
        const fixed = one.fixed - other.fixed;
        this.build.row([...terms, [split, -1]], -Infinity, -fixed);
        this.build.row([...terms.map(([c, v]): [number, number] => [c, -v]), [split, -1]], -Infinity, fixed);
      });
      this.follow.push((assignment, values) => {
        values[split] = assignment[a * size + block] === assignment[b * size + block] ? 0 : 1;
      });
    }
  }

  private stands(worker: number, s: number, around: Assignment): { column?: number; fixed: number } {
    if (this.isFree.has(worker)) {
      const column = this.x.get(worker)!.get(s);
      return column === undefined ? { fixed: 0 } : { column, fixed: 0 };
    }
    const { blocks, slots } = this.problem;
    return { fixed: around[worker * blocks.length + slots[s]!.block] === s ? 1 : 0 };
  }

  /** How far a worker walks from one block to the next, along and across, when they work in both. */
  private way(w: number): void {
    const { blocks } = this.problem;
    for (let block = 0; block + 1 < blocks.length; block++)
      for (const axis of ['x', 'y'] as const) this.stretch(w, block, axis);
  }

  private stretch(w: number, block: number, axis: 'x' | 'y'): void {
    const { slots, posts, workers, blocks } = this.problem;
    if (!workers[w]!.patterns.some((mask) => works(mask, block) && works(mask, block + 1))) return;
    const at = [...this.x.get(w)!].map(([s, column]) => ({
      ...slots[s]!,
      column,
      place: posts[slots[s]!.post]![axis],
    }));
    const places = at.map(({ place }) => place);
    const lowest = Math.min(...places);
    const reach = Math.max(...places) - lowest;
    if (!(reach > 0)) return;
    const move = this.build.column(`d${axis}_${w}_${block}`, WEIGHTS.kilometre / 1000, reach);
    // Absent from one of the two blocks, the stretch may be as long as the whole ground, and nothing is asked.
    const terms = (sign: 1 | -1): Terms =>
      at.flatMap((one): Terms => {
        const away = one.place - lowest;
        if (one.block === block) return [[one.column, sign > 0 ? away : reach - away]];
        if (one.block === block + 1) return [[one.column, sign > 0 ? reach - away : away]];
        return [];
      });
    this.build.row([...terms(1), [move, -1]], -Infinity, reach);
    this.build.row([...terms(-1), [move, -1]], -Infinity, reach);
    this.follow.push((assignment, values) => {
      const [a, b] = [0, 1].map((i) => assignment[w * blocks.length + block + i]!);
      values[move] =
        a! < 0 || b! < 0 ? 0 : Math.abs(posts[slots[a!]!.post]![axis] - posts[slots[b!]!.post]![axis]);
    });
  }
}
