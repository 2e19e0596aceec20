import { toPlane, type Position } from './position.js';

/** Area of a ring in square metres; open or closed, either direction. */
export function ringArea(ring: readonly Position[]): number {
  const origin = ring[0];
  if (!origin) return 0;
  const flat = ring.map((p) => toPlane(origin, p));
  let twice = 0;
  for (let i = 0; i < flat.length; i++) {
    const [ax, ay] = flat[i]!;
    const [bx, by] = flat[(i + 1) % flat.length]!;
    twice += ax * by - bx * ay;
  }
  return Math.abs(twice) / 2;
}

/** Even-odd test; a point exactly on the edge may fall either way. */
export function insideRing(ring: readonly Position[], p: Position): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]!;
    const [xj, yj] = ring[j]!;
    if (yi > p[1] !== yj > p[1] && p[0] < ((xj - xi) * (p[1] - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** The middle of a ring's vertices: good enough to hang a label on. */
export function middle(ring: readonly Position[]): Position {
  const n = ring.length || 1;
  return [ring.reduce((s, p) => s + p[0], 0) / n, ring.reduce((s, p) => s + p[1], 0) / n];
}

/** West, south, east, north of a set of positions; `undefined` when there are none. */
export function bounds(points: Iterable<Position>): [number, number, number, number] | undefined {
  let box: [number, number, number, number] | undefined;
  for (const [x, y] of points) {
    box = box
      ? [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)]
      : [x, y, x, y];
  }
  return box;
}

/** Whether two segments cross in a point that is not a shared end. */
export function segmentsCross(a: Position, b: Position, c: Position, d: Position): boolean {
  const side = (p: Position, q: Position, r: Position): number =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether an area's outline crosses itself. Quadratic, so callers bound the vertices (1,000 is half a million tests). */
export function crossesItself(ring: readonly Position[]): boolean {
  const n = ring.length;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      if (segmentsCross(ring[i]!, ring[(i + 1) % n]!, ring[j]!, ring[(j + 1) % n]!)) return true;
    }
  }
  return false;
}
