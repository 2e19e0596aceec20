import { capacityAt, type Grid } from './grid.js';
import { supply, type Street } from './flux.js';
import type { Formation, ModelFeeder, ModelGroup } from './model.js';
import { allowance, shareBy, type RateStep } from './profile.js';

/** People at assembly, and who of them goes next. */
export class Assembly {
  /** Let go so far, by group. */
  private readonly sent: Float64Array;

  constructor(
    private readonly groups: readonly ModelGroup[],
    private readonly release: readonly RateStep[],
    private readonly formation: Formation,
  ) {
    this.sent = new Float64Array(groups.length);
  }

  /** People who may go and have come, in one step. */
  offer(fromS: number, dt: number): number {
    let waiting = 0;
    for (let g = 0; g < this.groups.length; g++) waiting += this.waiting(g, fromS + dt);
    return Math.min(waiting, allowance(this.release, fromS, fromS + dt));
  }

  /** Lets `people` go and tells `each` how many of which group. */
  send(people: number, bySecond: number, each: (group: number, people: number) => void): void {
    let left = people;
    let waiting = 0;
    for (let g = 0; g < this.groups.length; g++) waiting += this.waiting(g, bySecond);
    const share = waiting > 0 ? people / waiting : 0;
    for (let g = 0; g < this.groups.length && left > 0; g++) {
      const here = this.waiting(g, bySecond);
      const going = this.formation === 'mixed' ? here * share : Math.min(here, left);
      this.sent[g]! += going;
      left -= going;
      if (going > 0) each(g, going);
    }
  }

  private waiting(group: number, timeS: number): number {
    const { people, arrivals } = this.groups[group]!;
    return Math.max(0, people * shareBy(arrivals, timeS) - this.sent[group]!);
  }
}

/** A side street whose people join the march, and wait there while it is full. */
export class Feeder {
  /** Who joined so far. */
  entered = 0;

  constructor(
    private readonly feeder: ModelFeeder,
    readonly cell: number,
  ) {}

  /**
   * Joins the flux of this step: all if there is room, else the street is shared by priority (Daganzo 1995). Lowers
   * what the march moves into the cell if it must give way.
   */
  join(grid: Grid, street: Street, fromS: number, dt: number): number {
    const { people, arrivals, mostPerS, priority, paceMps } = this.feeder;
    const waiting = Math.max(0, people * shareBy(arrivals, fromS + dt) - this.entered);
    const demand = Math.min(waiting, mostPerS * dt);
    if (demand <= 0) return 0;
    const inWindow = this.cell >= street.low && this.cell <= street.high + 1;
    const march = inWindow ? street.move[this.cell]! : 0;
    const takes = supply(grid, street, this.cell, paceMps, dt);
    if (march + demand > takes) {
      const gives = middle(march, takes - demand, (1 - priority) * takes);
      if (inWindow) street.move[this.cell] = gives;
      this.entered += takes - gives;
      return takes - gives;
    }
    this.entered += demand;
    return demand;
  }
}

const middle = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));

/**
 * Nobody passes the boundary `gate`, and those behind close up to `density`. Without it a halted march would pack to
 * the jam density of the diagram, which people who are told to stop do not do.
 */
export function closeUp(grid: Grid, street: Street, gate: number, density: number): void {
  const { people, move, low, high } = street;
  if (gate < low || gate > high + 1) return;
  move[gate] = 0;
  for (let i = gate - 1; i >= low; i--) {
    const room = density * grid.area[i]! + move[i + 1]! - people[i]!;
    if (move[i]! <= room) return;
    move[i] = Math.max(0, room);
  }
}

/** The boundary before the first person: where the march stops when its head stops. */
export function headBoundary(street: Street): number {
  let head = street.high;
  while (head >= street.low && street.people[head]! < 0.5) head--;
  return head < street.low ? 0 : head + 1;
}

/** What comes out of assembly into the first cell, at most. */
export const entry = (grid: Grid, street: Street, paceMps: number, dt: number): number =>
  street.low === 0 && street.high >= 0
    ? supply(grid, street, 0, paceMps, dt)
    : capacityAt(grid, paceMps) * grid.narrowest[0]! * dt;
