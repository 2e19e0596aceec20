import { fromPlane, toPlane, type Position } from '../../geo/index.js';

export interface OnLine {
  /** Metres from the start of the line to the nearest point on it. */
  alongM: number;
  /** Metres from the position to the line. */
  awayM: number;
}

/** Segments that share a bounding box: a recorded walk of 5,000 vertices is asked for hundreds of projections. */
const BLOCK = 32;

/** A line that is asked many times: flat coordinates, distances and boxes are worked out once. */
export class MeasuredLine {
  readonly lengthM: number;
  readonly #origin: Position;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #along: Float64Array;
  /** West, south, east, north of each block, metres. */
  readonly #boxes: Float64Array;

  constructor(readonly points: readonly Position[]) {
    const count = points.length;
    this.#origin = points[0] ?? [0, 0];
    [this.#x, this.#y, this.#along] = [
      new Float64Array(count),
      new Float64Array(count),
      new Float64Array(count),
    ];
    for (let i = 0; i < count; i++) {
      [this.#x[i], this.#y[i]] = toPlane(this.#origin, points[i]!);
      if (i > 0) this.#along[i] = this.#along[i - 1]! + this.#legM(i);
    }
    this.lengthM = this.#along[count - 1] ?? 0;
    this.#boxes = this.#boxesOf(count);
  }

  /** Metres from the start to a vertex. */
  alongOf(vertex: number): number {
    return this.#along[vertex] ?? 0;
  }

  /** The position so many metres from the start, clamped to the ends. */
  at(alongM: number): Position {
    const i = this.#legAt(alongM);
    const legM = this.#along[i]! - this.#along[i - 1]!;
    const share = legM > 0 ? Math.max(0, Math.min(1, (alongM - this.#along[i - 1]!) / legM)) : 0;
    const x = this.#x[i - 1]! + share * (this.#x[i]! - this.#x[i - 1]!);
    const y = this.#y[i - 1]! + share * (this.#y[i]! - this.#y[i - 1]!);
    const [lon, lat] = fromPlane(this.#origin, [x, y]);
    return [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
  }

  /** The part between two distances from the start, ends included. */
  part(fromM: number, toM: number): Position[] {
    const inner = this.points.filter((_, i) => this.#along[i]! > fromM && this.#along[i]! < toM);
    return [this.at(fromM), ...inner, this.at(toM)];
  }

  /** The nearest point of the line. */
  project(p: Position): OnLine {
    const [px, py] = toPlane(this.#origin, p);
    const best = { alongM: 0, awayM: Infinity };
    for (let block = 0; block * BLOCK < this.points.length - 1; block++) {
      if (this.#boxAway(block, px, py) >= best.awayM) continue;
      const end = Math.min(this.points.length, (block + 1) * BLOCK + 1);
      for (let i = block * BLOCK + 1; i < end; i++) this.#toLeg(i, px, py, best);
    }
    return best;
  }

  #toLeg(i: number, px: number, py: number, best: OnLine): void {
    const [ax, ay] = [this.#x[i - 1]!, this.#y[i - 1]!];
    const [dx, dy] = [this.#x[i]! - ax, this.#y[i]! - ay];
    const square = dx * dx + dy * dy;
    const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / square));
    const awayM = Math.hypot(px - ax - dx * t, py - ay - dy * t);
    if (awayM >= best.awayM) return;
    best.awayM = awayM;
    best.alongM = this.#along[i - 1]! + t * Math.sqrt(square);
  }

  #legM(i: number): number {
    return Math.hypot(this.#x[i]! - this.#x[i - 1]!, this.#y[i]! - this.#y[i - 1]!);
  }

  /** The first vertex at or behind a distance, never the start. */
  #legAt(alongM: number): number {
    let [low, high] = [1, Math.max(1, this.points.length - 1)];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#along[middle]! < alongM) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #boxesOf(count: number): Float64Array {
    const blocks = Math.max(1, Math.ceil((count - 1) / BLOCK));
    const boxes = new Float64Array(blocks * 4);
    for (let block = 0; block < blocks; block++) {
      const [from, to] = [block * BLOCK, Math.min(count, (block + 1) * BLOCK + 1)];
      const [xs, ys] = [this.#x.subarray(from, to), this.#y.subarray(from, to)];
      boxes.set([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], block * 4);
    }
    return boxes;
  }

  #boxAway(block: number, px: number, py: number): number {
    const at = block * 4;
    const dx = Math.max(this.#boxes[at]! - px, 0, px - this.#boxes[at + 2]!);
    const dy = Math.max(this.#boxes[at + 1]! - py, 0, py - this.#boxes[at + 3]!);
    return Math.hypot(dx, dy);
  }
}
