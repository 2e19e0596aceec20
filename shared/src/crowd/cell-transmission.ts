import { Assembly, closeUp, entry, Feeder, headBoundary } from './boundary.js';
import { carry, mixOf, refreshPace, type Mix } from './composition.js';
import { emptyStreet, sweepMixed, sweepUniform, uniformPace, type Street, type UniformPace } from './flux.js';
import { gridOf, type Grid } from './grid.js';
import { CLOSE_UP_DENSITY, type HaltInput, type Model, type ModelStart } from './model.js';
import { cellAt } from './route-model.js';
import { FrameRecorder, Growing, type Trace } from './trace.js';

/**
 * The column as a kinematic wave (Lighthill and Whitham 1955; Richards 1956), solved by the cell transmission model.
 *
 * The step is the time in which the fastest pace, or the fastest backward wave if that is faster, crosses one cell: the
 * largest that keeps the density between 0 and the jam density. People are conserved to rounding: every step moves the
 * same floating-point number out of one place and into the next, and the sum over a run is off by less than 1e-6 of
 * everybody (about 1e-12 in practice).
 */
export function simulate(model: Model, watched: readonly number[], framesWanted: number): Trace {
  const run = new Run(model, watched, framesWanted);
  while (!run.finished) run.step();
  return run.trace();
}

const PACE_FLOOR_MPS = 0.05;

interface Gate {
  readonly halt: HaltInput;
  /** Set when the halt begins: the head is where it is then. */
  boundary: number | undefined;
}

class Run {
  private readonly grid: Grid;
  private readonly street: Street;
  /** Where a sweep writes people who must not move yet. */
  private readonly unseen: Float64Array;
  private readonly mix: Mix;
  private readonly uniform: UniformPace | undefined;
  private readonly classOf: readonly number[];
  private readonly assembly: Assembly;
  private readonly feeders: readonly Feeder[];
  private readonly gates: Gate[];
  private readonly fullStep: number;
  /** Times on which a step must end, in order. */
  private readonly moments: readonly number[];
  private readonly everybody: number;
  private readonly times = new Growing();
  private readonly passed: readonly Growing[];
  private readonly counts: Float64Array;
  private readonly joined: readonly Growing[];
  private readonly frames: FrameRecorder;
  /** Who joins in the step at hand, by feeder. */
  private readonly joining: Float64Array;
  /** Nothing changes the flux between the sweep and the people's move. */
  private readonly undisturbed: boolean;
  private timeS: number;
  /** The first of the moments that is still to come. */
  private ahead = 0;
  private released = 0;
  private leaving = 0;
  private left = 0;
  private updates = 0;

  constructor(
    private readonly model: Model,
    private readonly watched: readonly number[],
    framesWanted: number,
  ) {
    const { cells, diagram, groups, feeders, halts } = model;
    const walkers = [...groups, ...feeders];
    const paceOf = (paceMps: number): number => Math.max(PACE_FLOOR_MPS, paceMps);
    const paces = walkers.length === 0 ? [1] : [...new Set(walkers.map((each) => paceOf(each.paceMps)))];
    this.classOf = walkers.map((each) => paces.indexOf(paceOf(each.paceMps)));
    const fastest = Math.max(...paces, diagram.waveSpeed);
    this.grid = gridOf(cells, diagram, fastest);
    this.fullStep = cells.cellM / fastest;
    this.street = emptyStreet(cells.count);
    this.unseen = new Float64Array(cells.count + 1);
    this.mix = mixOf(paces, cells.count);
    this.uniform =
      paces.length === 1 && paces[0] === fastest ? uniformPace(this.grid, fastest, this.fullStep) : undefined;
    this.assembly = new Assembly(groups, model.release, model.formation);
    this.feeders = feeders.map((feeder) => new Feeder(feeder, cellAt(cells, feeder.atM)));
    this.joining = new Float64Array(feeders.length);
    this.undisturbed = halts.length === 0 && feeders.length === 0;
    this.gates = halts.map((halt) => ({ halt, boundary: undefined }));
    const startS = model.release[0]?.fromS ?? 0;
    this.timeS =
      model.start?.atS ?? Math.min(startS, ...feeders.map((each) => each.arrivals?.[0]?.atS ?? startS));
    this.moments = momentsOf(model);
    this.counts = new Float64Array(watched.length);
    const there = this.putThere(model.start);
    this.everybody = walkers.reduce((sum, each) => sum + each.people, there);
    this.passed = watched.map(() => new Growing());
    this.joined = feeders.map(() => new Growing());
    this.frames = new FrameRecorder(
      this.grid,
      framesWanted,
      this.timeS,
      this.likelyDuration() / framesWanted,
    );
    this.record();
  }

  /** Those who are on the route when the run begins: whoever is beyond a boundary has passed it. */
  private putThere(start: ModelStart | undefined): number {
    if (!start) return 0;
    const group = this.mix.members[this.classOf[0] ?? 0]!;
    start.people.forEach((people, cell) => {
      if (people <= 0) return;
      this.reach(cell);
      this.street.people[cell] = people;
      group[cell] = people;
      this.released += people;
      this.watched.forEach((boundary, w) => {
        if (cell >= boundary) this.counts[w]! += people;
      });
    });
    if (this.mix.paces.length > 1) refreshPace(this.mix, this.street.low, this.street.high);
    return this.released;
  }

  get finished(): boolean {
    return this.left >= this.everybody * (1 - 1e-9) || this.timeS >= this.model.horizonS;
  }

  step(): void {
    const halt = this.columnHalt();
    if (halt) this.stand(halt.fromS + halt.durationS);
    else this.walk(this.nextStep());
  }

  trace(): Trace {
    let there = 0;
    for (const each of this.street.people) there += each;
    const joined = this.feeders.reduce((sum, each) => sum + each.entered, 0);
    this.street.move.fill(0);
    this.frames.take(this.timeS, this.street, undefined, this.fullStep);
    return {
      timesS: this.times.done(),
      passed: this.passed.map((each) => each.done()),
      joined: this.joined.map((each) => each.done()),
      frames: this.frames.done(),
      complete: this.left >= this.everybody * (1 - 1e-9),
      cellUpdates: this.updates,
      imbalance: this.released + joined - this.left - there,
    };
  }

  private walk(dt: number): void {
    const { street, grid, mix } = this;
    const offered = this.assembly.offer(this.timeS, dt);
    street.move[0] = Math.min(offered, entry(grid, street, this.leadPace(), dt));
    if (street.move[0]! > 0) this.reach(0);
    const step = { dt, endMost: Math.min(this.model.endPerS, 1e12) * dt };
    const due = this.frames.due(this.timeS);
    const uniform = dt === this.fullStep ? this.uniform : undefined;
    const advanced = uniform !== undefined && !due && this.undisturbed;
    if (uniform) sweepUniform(grid, street, uniform, step, advanced ? street.behind : this.unseen);
    else sweepMixed(grid, street, mix.pace, step);
    this.holdGates();
    for (let f = 0; f < this.feeders.length; f++)
      this.joining[f] = this.feeders[f]!.join(grid, street, this.timeS, dt);
    if (due) this.frames.take(this.timeS, street, mix.pace, dt);
    this.sendOff(street.move[0]!, dt);
    if (mix.paces.length > 1) carry(mix, street);
    this.count();
    this.updates += Math.max(0, street.high - street.low + 1);
    if (!advanced) this.move();
    this.settle();
    for (let f = 0; f < this.feeders.length; f++) this.joinAt(f, this.joining[f]!);
    if (mix.paces.length > 1) refreshPace(mix, street.low, street.high);
    this.timeS = this.landed(dt);
    this.record();
  }

  /** Everybody stands until a time. */
  private stand(untilS: number): void {
    this.frames.take(this.timeS, this.street, undefined, this.fullStep);
    this.timeS = Math.min(untilS, this.model.horizonS);
    this.record();
  }

  /** People come out of assembly: who, and at which pace. */
  private sendOff(people: number, dt: number): void {
    const { entering } = this.mix;
    entering.fill(0);
    this.released += people;
    if (people <= 0) return;
    this.leaving = people;
    this.assembly.send(people, this.timeS + dt, this.noteWhoGoes);
  }

  /** Made once: a function made anew at every step is a good part of a small run. */
  private readonly noteWhoGoes = (group: number, going: number): void => {
    this.mix.entering[this.classOf[group]!]! += going / this.leaving;
  };

  private joinAt(feeder: number, people: number): void {
    if (people <= 0) return;
    const { cell } = this.feeders[feeder]!;
    this.reach(cell);
    this.street.people[cell]! += people;
    const group = this.classOf[this.model.groups.length + feeder]!;
    this.mix.members[group]![cell]! += people;
  }

  private move(): void {
    const { people, move, low, high } = this.street;
    let entering = high >= low ? move[low]! : 0;
    for (let i = low; i <= high; i++) {
      const leaving = move[i + 1]!;
      people[i] = people[i]! + entering - leaving;
      entering = leaving;
    }
  }

  /** Those who left the last cell, and the window of cells that hold people. */
  private settle(): void {
    const { street } = this;
    const { people, move, high } = street;
    if (high + 1 >= people.length) this.left += move[high + 1]!;
    else if (move[high + 1]! > 0) {
      people[high + 1] = move[high + 1]!;
      street.high = high + 1;
    }
    while (street.low <= street.high && people[street.low] === 0) street.low++;
    while (street.high >= street.low && people[street.high] === 0) street.high--;
  }

  private count(): void {
    const { move, low, high } = this.street;
    for (let w = 0; w < this.watched.length; w++) {
      const boundary = this.watched[w]!;
      if (boundary >= low && boundary <= high + 1) this.counts[w]! += move[boundary]!;
    }
  }

  private record(): void {
    this.times.push(this.timeS);
    for (let w = 0; w < this.passed.length; w++) this.passed[w]!.push(this.counts[w]!);
    for (let f = 0; f < this.joined.length; f++) this.joined[f]!.push(this.feeders[f]!.entered);
  }

  /** Widens the window of cells that may hold people. */
  private reach(cell: number): void {
    const { street } = this;
    if (street.low > street.high) [street.low, street.high] = [cell, cell];
    else [street.low, street.high] = [Math.min(street.low, cell), Math.max(street.high, cell)];
  }

  private holdGates(): void {
    for (const gate of this.gates) {
      const { where, fromS, durationS, closeUpDensity = CLOSE_UP_DENSITY } = gate.halt;
      if (where === 'column' || this.timeS < fromS || this.timeS >= fromS + durationS) continue;
      gate.boundary ??=
        where === 'head'
          ? headBoundary(this.street)
          : Math.min(this.grid.count, Math.round(where.atM / this.grid.cellM));
      closeUp(this.grid, this.street, gate.boundary, Math.min(closeUpDensity, this.grid.diagram.jamDensity));
    }
  }

  private columnHalt(): HaltInput | undefined {
    const { halts } = this.model;
    if (halts.length === 0) return undefined;
    return halts.find(
      (halt) =>
        halt.where === 'column' && this.timeS >= halt.fromS && this.timeS < halt.fromS + halt.durationS,
    );
  }

  private nextStep(): number {
    return Math.min(this.fullStep, this.nextMoment() - this.timeS);
  }

  private nextMoment(): number {
    while (this.moments[this.ahead]! <= this.timeS) this.ahead++;
    return this.moments[this.ahead] ?? Infinity;
  }

  /** A step that ends on a moment ends exactly on it: a halt must not begin a rounding error late. */
  private landed(dt: number): number {
    const end = this.timeS + dt;
    const moment = this.nextMoment();
    return Math.abs(moment - end) < 1e-9 * Math.max(1, Math.abs(end)) ? moment : end;
  }

  private leadPace(): number {
    return this.street.low === 0 && this.street.high >= 0
      ? this.mix.pace[0]!
      : this.mix.paces[this.classOf[0] ?? 0]!;
  }

  /** A first guess for the spacing of frames. */
  private likelyDuration(): number {
    const { release, groups, cells } = this.model;
    const people = groups.reduce((sum, each) => sum + each.people, 0);
    const perS = Math.max(1e-6, ...release.map((step) => step.perS));
    const slowest = Math.min(...this.mix.paces);
    return people / perS + (cells.count * cells.cellM) / slowest + this.fullStep;
  }
}

function momentsOf(model: Model): number[] {
  const halts = model.halts.flatMap((halt) => [halt.fromS, halt.fromS + halt.durationS]);
  const releases = model.release.map((step) => step.fromS);
  const arrivals = model.feeders.flatMap((feeder) => feeder.arrivals?.[0]?.atS ?? []);
  return [...new Set([...halts, ...releases, ...arrivals, model.horizonS])].sort((a, b) => a - b);
}
