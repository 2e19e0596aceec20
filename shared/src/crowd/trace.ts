import type { Grid } from './grid.js';
import type { Street } from './flux.js';

/** What a run leaves behind. All arrays are typed, so that a worker can hand them over without a copy. */
export interface Trace {
  /** Ends of the steps, seconds; the first is the start. */
  readonly timesS: Float64Array;
  /** For each watched boundary, people who have passed it by each of `timesS`. */
  readonly passed: readonly Float64Array[];
  /** For each feeder, people who have joined by each of `timesS`. */
  readonly joined: readonly Float64Array[];
  readonly frames: Frames;
  /** False if people were still on their way at the horizon. */
  readonly complete: boolean;
  readonly cellUpdates: number;
  /** People who came in less those who went out and those still there: rounding only, below 1e-6 of all. */
  readonly imbalance: number;
}

/** The whole route at some of the times. */
export interface Frames {
  readonly timesS: Float64Array;
  /** Cells to a frame. */
  readonly cells: number;
  /** Persons/m², frame after frame. */
  readonly density: Float32Array;
  /** m/s, frame after frame; 0 where nobody is. */
  readonly speed: Float32Array;
}

/** A typed array that grows: how many steps a run takes is known when it ends. */
export class Growing {
  private values = new Float64Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Float64Array(2 * this.length);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  done(): Float64Array {
    return this.values.slice(0, this.length);
  }
}

/** Keeps between `wanted` and twice as many frames, evenly spaced, however long the run turns out to be. */
export class FrameRecorder {
  private readonly cells: number;
  private readonly most: number;
  private readonly times: Float64Array;
  /** Frame after frame, made once: hundreds of small arrays take longer to make than to fill. */
  private readonly density: Float32Array;
  private readonly speed: Float32Array;
  private count = 0;
  private nextS: number;

  constructor(
    private readonly grid: Grid,
    wanted: number,
    startS: number,
    private intervalS: number,
  ) {
    this.cells = grid.count;
    this.most = 2 * wanted;
    // One more for the frame that makes them too many, one for the end.
    this.times = new Float64Array(this.most + 2);
    this.density = new Float32Array(this.times.length * this.cells);
    this.speed = new Float32Array(this.density.length);
    this.nextS = startS;
  }

  due(timeS: number): boolean {
    return timeS >= this.nextS - 1e-9;
  }

  /** No pace while everybody stands. To be called when `move` is known and `people` is not yet changed. */
  take(timeS: number, street: Street, pace: Float64Array | undefined, dt: number): void {
    const { density, speed } = this;
    const { people, move, low, high } = street;
    const { inverseArea } = this.grid;
    const first = this.count * this.cells;
    for (let i = low; i <= high; i++) density[first + i] = people[i]! * inverseArea[i]!;
    if (pace) {
      const perStep = this.grid.cellM / dt;
      for (let i = low; i <= high; i++) {
        const here = people[i]!;
        // The larger of in and out: the first and last cell of a column have only one of them.
        const flow = move[i]! > move[i + 1]! ? move[i]! : move[i + 1]!;
        const way = flow * perStep;
        // Divided only where people are held up.
        if (here > 0) speed[first + i] = way < pace[i]! * here ? way / here : pace[i]!;
      }
    }
    this.times[this.count++] = timeS;
    if (this.count > this.most) this.halve();
    this.nextS = Math.max(timeS, this.nextS) + this.intervalS;
  }

  /** Every second frame stays, and from now on half as many are taken. */
  private halve(): void {
    const { times, density, speed, cells } = this;
    for (let from = 0, to = 0; from < this.count; from += 2, to++) {
      times[to] = times[from]!;
      density.copyWithin(to * cells, from * cells, (from + 1) * cells);
      speed.copyWithin(to * cells, from * cells, (from + 1) * cells);
    }
    this.count = (this.count + 1) >> 1;
    // The next frames are written where nobody is.
    density.fill(0, this.count * cells);
    speed.fill(0, this.count * cells);
    this.intervalS *= 2;
  }

  done(): Frames {
    const used = this.count * this.cells;
    return {
      timesS: this.times.slice(0, this.count),
      cells: this.cells,
      density: this.density.slice(0, used),
      speed: this.speed.slice(0, used),
    };
  }
}
