import { toPlane, type Position } from './position.js';

type Flat = readonly [x: number, y: number];

/** Metres from p to the nearest point of a line on the plane. */
function toLine(p: Flat, line: readonly Flat[]): number {
  let best = Infinity;
  for (let i = 0; i < line.length; i++) {
    const [ax, ay] = line[Math.max(0, i - 1)]!;
    const [bx, by] = [line[i]![0] - ax, line[i]![1] - ay];
    const [px, py] = [p[0] - ax, p[1] - ay];
    const square = bx * bx + by * by;
    const t = square === 0 ? 0 : Math.max(0, Math.min(1, (px * bx + py * by) / square));
    best = Math.min(best, (px - bx * t) ** 2 + (py - by * t) ** 2);
  }
  return Math.sqrt(best);
}

/**
 * How far two lines are apart at most, in metres: the vertex of either that is farthest from the other line. Vertices
 * that both have are not measured, so that one dragged corner of a long route costs one measurement and not thousands.
 */
export function farthestApart(a: readonly Position[], b: readonly Position[]): number {
  const origin = a[0];
  if (!origin || !b.length) return 0;
  const [flatA, flatB] = [a, b].map((line) => line.map((p): Flat => toPlane(origin, p))) as [Flat[], Flat[]];
  const key = (p: Position): string => `${p[0]} ${p[1]}`;
  const [inA, inB] = [new Set(a.map(key)), new Set(b.map(key))];
  const away = (line: readonly Position[], flat: Flat[], others: Set<string>, other: Flat[]): number =>
    line.reduce((most, p, i) => (others.has(key(p)) ? most : Math.max(most, toLine(flat[i]!, other))), 0);
  return Math.max(away(a, flatA, inB, flatB), away(b, flatB, inA, flatA));
}
