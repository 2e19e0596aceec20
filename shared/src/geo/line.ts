import { distance, fromPlane, toPlane, type Position } from './position.js';

/** Length of a line in metres. */
export function lineLength(line: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += distance(line[i - 1]!, line[i]!);
  return sum;
}

/** Distance from the start to each vertex, in metres; the first is 0. */
export function cumulative(line: readonly Position[]): number[] {
  const out = [0];
  for (let i = 1; i < line.length; i++) out.push(out[i - 1]! + distance(line[i - 1]!, line[i]!));
  return out;
}

/** The position `alongM` metres from the start, clamped to the line's ends. */
export function pointAlong(line: readonly Position[], alongM: number): Position {
  const at = cumulative(line);
  if (alongM <= 0) return line[0]!;
  for (let i = 1; i < line.length; i++) {
    if (alongM <= at[i]!) {
      const share = (alongM - at[i - 1]!) / (at[i]! - at[i - 1]! || 1);
      const a = line[i - 1]!;
      const b = line[i]!;
      return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    }
  }
  return line[line.length - 1]!;
}

export interface Projection {
  /** Metres from the line's start to the nearest point on it. */
  alongM: number;
  /** Metres from the given position to the line. */
  awayM: number;
  at: Position;
  /** The segment hit: between vertex `segment` and the next. */
  segment: number;
}

/** The nearest point on a line; `undefined` for a line of fewer than two vertices. */
export function project(line: readonly Position[], p: Position): Projection | undefined {
  const lengths = cumulative(line);
  let best: Projection | undefined;
  for (let i = 1; i < line.length; i++) {
    const [bx, by] = toPlane(line[i - 1]!, line[i]!);
    const [px, py] = toPlane(line[i - 1]!, p);
    const square = bx * bx + by * by;
    const t = square === 0 ? 0 : Math.max(0, Math.min(1, (px * bx + py * by) / square));
    const awayM = Math.hypot(px - bx * t, py - by * t);
    if (!best || awayM < best.awayM) {
      const alongM = lengths[i - 1]! + t * (lengths[i]! - lengths[i - 1]!);
      best = { alongM, awayM, at: fromPlane(line[i - 1]!, [bx * t, by * t]), segment: i - 1 };
    }
  }
  return best;
}

/** The part of a line between two distances from its start, in metres, ends included. */
export function slice(line: readonly Position[], fromM: number, toM: number): Position[] {
  const at = cumulative(line);
  const inner = line.filter((_, i) => at[i]! > fromM && at[i]! < toM);
  return [pointAlong(line, fromM), ...inner, pointAlong(line, toM)];
}
