import { capped } from './diagram.js';
import { capacityAt, flowAt, type Grid } from './grid.js';

/**
 * The people who cross from cell to cell in one step: Godunov's flux, the lesser of what the upper cell sends (demand)
 * and what the lower one takes (supply) (Daganzo 1994; Lebacque 1996).
 *
 *   demand = min( c·n, J(ρ)·W·dt up to the critical density, capacity )
 *   supply = min( capacity, J(ρ)·W·dt from the critical density on )
 *
 * n is people in the cell, ρ = n ÷ area, W its mean width for J and its narrowest for the capacity; c = pace·dt ÷ cell
 * is the share of a cell that people walk in a step, at most 1. All in people per step: what leaves one cell enters
 * the next, so nobody is made or lost.
 *
 * On entry `move[0]` holds who comes out of assembly; on return `move[i]` is who enters cell i and `move[count]` who
 * leaves the route. Only cells `low` to `high` hold people.
 */
export interface Street {
  readonly people: Float64Array;
  /** The same memory, one cell earlier: `behind[i]` is `people[i - 1]`, and `behind[0]` is nowhere. */
  readonly behind: Float64Array;
  readonly move: Float64Array;
  low: number;
  high: number;
}

export function emptyStreet(cells: number): Street {
  const behind = new Float64Array(cells + 1);
  return { people: behind.subarray(1), behind, move: new Float64Array(cells + 1), low: 0, high: -1 };
}

export interface Step {
  /** Seconds. */
  readonly dt: number;
  /** Most who leave the end of the route in this step. */
  readonly endMost: number;
}

/** What a cell takes in one step from people of a pace, before anything else enters it. */
export function supply(grid: Grid, street: Street, cell: number, paceMps: number, dt: number): number {
  const density = street.people[cell]! * grid.inverseArea[cell]!;
  const capacity = capacityAt(grid, paceMps) * grid.narrowest[cell]! * dt;
  if (density <= grid.diagram.criticalDensity) return capacity;
  return Math.min(capacity, flowAt(grid, density) * grid.meanWidth[cell]! * dt);
}

/** A march of one pace whose step is exactly one cell's walk, cell by cell: all that the hot loop would compute twice. */
export interface UniformPace {
  /** Capacity of each cell in one step, people. */
  readonly capacity: Float64Array;
  /** Up to this many people a cell is walked freely, sends everybody on, and takes all it can. */
  readonly easy: Float64Array;
  /** Pieces of the diagram's line per person in the cell. */
  readonly pieces: Float64Array;
  /** People in one step per person/(m·s) of the diagram. */
  readonly through: Float64Array;
  /** For each cell the first one after it that differs from it: within a stretch the limits are read once. */
  readonly ends: Int32Array;
}

export function uniformPace(grid: Grid, paceMps: number, dt: number): UniformPace {
  const limit = capped(grid.diagram, paceMps);
  const capacity = grid.narrowest.map((width) => width * limit.capacity * dt);
  const easyDensity = Math.min(limit.kneeDensity, grid.diagram.criticalDensity);
  return {
    capacity,
    easy: capacity.map((most, i) => Math.min(most, easyDensity * grid.area[i]!)),
    pieces: grid.inverseArea.map((inverse) => inverse * grid.scale),
    through: grid.meanWidth.map((width) => width * dt),
    ends: stretchEnds(grid),
  };
}

function stretchEnds({ count, area, narrowest }: Grid): Int32Array {
  const ends = new Int32Array(count).fill(count);
  for (let i = count - 2; i >= 0; i--) {
    const same = area[i] === area[i + 1] && narrowest[i] === narrowest[i + 1];
    ends[i] = same ? ends[i + 1]! : i + 1;
  }
  return ends;
}

/**
 * One pace and c = 1: free walking is an exact shift by one cell, so heads and tails stay sharp. The hot loop.
 * `after[i + 1]` becomes who is in cell i when everybody has moved: `street.behind` moves the people in this very pass,
 * which halves the reads; another array leaves them, for when a gate, a feeder or a frame has still to see the flux.
 */
export function sweepUniform(
  grid: Grid,
  street: Street,
  pace: UniformPace,
  step: Step,
  after: Float64Array,
): void {
  const { people, move, low, high } = street;
  const { capacity, easy, pieces, through, ends } = pace;
  const { lines, pieces: last, criticalDensity } = grid.diagram;
  const critical = criticalDensity * grid.scale;
  // What comes out of assembly was limited by the first cell's supply when it was taken.
  let demand = low === 0 ? move[0]! : 0;
  // Who is in the cell before once its own have come in and before anybody leaves it; before the first cell, nobody.
  let before = demand;
  for (let i = low; i <= high;) {
    const most = capacity[i]!;
    const free = easy[i]!;
    const piecesHere = pieces[i]!;
    const throughHere = through[i]!;
    const end = ends[i]! <= high ? ends[i]! : high + 1;
    for (; i < end; i++) {
      const here = people[i]!;
      let takes = most;
      let sends = here;
      if (here > free) {
        const x = here * piecesHere;
        const k = x | 0;
        const flow = k < last ? (lines[2 * k]! + x * lines[2 * k + 1]!) * throughHere : 0;
        if (takes < sends) sends = takes;
        if (x > critical) {
          if (flow < takes) takes = flow;
        } else if (flow < sends) sends = flow;
      }
      const entering = demand < takes ? demand : takes;
      move[i] = entering;
      after[i] = before - entering;
      before = here + entering;
      demand = sends;
    }
  }
  leave(street, demand, high + 1 < grid.count ? capacity[high + 1]! : step.endMost);
  if (high >= low) after[high + 1] = before - move[high + 1]!;
}

/** Any paces, any step. `pace` is the pace of the people in each cell, m/s. */
export function sweepMixed(grid: Grid, street: Street, pace: Float64Array, step: Step): void {
  const { people, move, low, high } = street;
  const { inverseArea, meanWidth, narrowest } = grid;
  const { criticalDensity } = grid.diagram;
  const dt = step.dt;
  let demand = low === 0 ? move[0]! : 0;
  let capacity = low === 0 ? Infinity : 0;
  for (let i = low; i <= high; i++) {
    const here = people[i]!;
    const density = here * inverseArea[i]!;
    const flow = flowAt(grid, density) * meanWidth[i]! * dt;
    let takes = capacity * narrowest[i]! * dt;
    if (density > criticalDensity && flow < takes) takes = flow;
    const entering = demand < takes ? demand : takes;
    move[i] = entering;
    const c = (pace[i]! * dt) / grid.cellM;
    capacity = capacityAt(grid, pace[i]!);
    const most = capacity * narrowest[i]! * dt;
    const held = density <= criticalDensity && flow < c * here;
    const sends = held ? flow : sharpened(here, i < high ? people[i + 1]! : 0, entering, c);
    demand = sends < most ? sends : most;
  }
  const beyond = high + 1 < grid.count ? capacity * narrowest[high + 1]! * dt : step.endMost;
  leave(street, demand, beyond);
}

/**
 * What a freely walking cell sends when people walk only a part c of it in a step. Sending c·n blurs the head and the
 * tail of a slow group over hundreds of metres on a long route; the limited downwind value (Després and Lagoutière
 * 2001) keeps them within a cell or two. It stays within the range of the neighbours, so nothing overshoots.
 */
function sharpened(here: number, next: number, entering: number, c: number): number {
  const before = entering / c;
  const least = before < here ? before : here;
  const most = before < here ? here : before;
  const top = here - least + c * least;
  const bottom = here - most + c * most;
  const wanted = c * next;
  const sent = wanted > top ? top : wanted < bottom ? bottom : wanted;
  return sent > 0 ? (sent < here ? sent : here) : 0;
}

function leave(street: Street, demand: number, takes: number): void {
  street.move[street.high + 1] = Math.min(demand, takes);
}
