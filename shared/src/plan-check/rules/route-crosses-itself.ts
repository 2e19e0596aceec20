import { segmentsCross, type Position } from '../../geo/index.js';
import type { Rule } from '../types.js';

/** Enough to say that it does; a scribble would cross itself thousands of times. */
const COUNT_MOST = 20;

export const routeCrossesItself: Rule = {
  id: 'route-crosses-itself',
  group: 'route',
  severity: 'warn',
  source: 'our-default',
  check({ main }) {
    if (!main) return [];
    const crossed = crossings(main.line.points);
    if (!crossed.length) return [];
    return [
      {
        subject: { kind: 'route', id: main.record.id },
        where: { point: main.line.points[crossed[0]!]! },
        numbers: { crossingsCount: crossed.length, alongM: main.line.alongOf(crossed[0]!) },
      },
    ];
  },
};

/** Legs that a later leg crosses. Swept from west to east, so that a leg only meets those that overlap it. */
function crossings(points: readonly Position[]): number[] {
  const west = (i: number): number => Math.min(points[i]![0], points[i + 1]![0]);
  const east = (i: number): number => Math.max(points[i]![0], points[i + 1]![0]);
  const order = points.slice(1).map((_, i) => i);
  order.sort((a, b) => west(a) - west(b));
  const found: number[] = [];
  for (let k = 0; k < order.length && found.length < COUNT_MOST; k++) {
    const a = order[k]!;
    for (let m = k + 1; m < order.length && west(order[m]!) <= east(a); m++) {
      const b = order[m]!;
      if (Math.abs(a - b) > 1 && segmentsCross(points[a]!, points[a + 1]!, points[b]!, points[b + 1]!))
        found.push(Math.min(a, b));
    }
  }
  return found.sort((a, b) => a - b).slice(0, COUNT_MOST);
}
