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
  private times: number[] = [];
  private density: Float32Array[] = [];
  private speed: Float32Array[] = [];
  private nextS: number;

  constructor(
    private readonly grid: Grid,
    private readonly wanted: number,
    startS: number,
    private intervalS: number,
  ) {
    this.nextS = startS;
  }

  due(timeS: number): boolean {
    return timeS >= this.nextS - 1e-9;
  }

  /** `moving` is false while everybody stands. To be called when `move` is known and `people` is not yet changed. */
  take(timeS: number, street: Street, pace: Float64Array | number, dt: number, moving: boolean): void {
    const density = new Float32Array(this.grid.count);
    const speed = new Float32Array(this.grid.count);
    const { people, move } = street;
    const perStep = this.grid.cellM / dt;
    for (let i = street.low; i <= street.high; i++) {
      const here = people[i]!;
      if (here <= 0) continue;
      density[i] = here * this.grid.inverseArea[i]!;
      if (!moving) continue;
      // The larger of in and out: the first and last cell of a column have only one of them.
      const flow = move[i]! > move[i + 1]! ? move[i]! : move[i + 1]!;
      speed[i] = Math.min(typeof pace === 'number' ? pace : pace[i]!, (flow * perStep) / here);
    }
    this.keep(timeS, density, speed);
  }

  private keep(timeS: number, density: Float32Array, speed: Float32Array): void {
    this.times.push(timeS);
    this.density.push(density);
    this.speed.push(speed);
    if (this.times.length > 2 * this.wanted) {
      this.times = everySecond(this.times);
      this.density = everySecond(this.density);
      this.speed = everySecond(this.speed);
      this.intervalS *= 2;
    }
    this.nextS = Math.max(timeS, this.nextS) + this.intervalS;
  }

  done(): Frames {
    const cells = this.grid.count;
    return {
      timesS: Float64Array.from(this.times),
      cells,
      density: joined(this.density, cells),
      speed: joined(this.speed, cells),
    };
  }
}

const everySecond = <T>(list: readonly T[]): T[] => list.filter((_, i) => i % 2 === 0);

function joined(rows: readonly Float32Array[], width: number): Float32Array {
  const all = new Float32Array(rows.length * width);
  rows.forEach((row, i) => all.set(row, i * width));
  return all;
}
