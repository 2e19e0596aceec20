import { toPlane } from '../../geo/index.js';
import type { CheckContext } from '../context/check-context.js';
import type { Rule } from '../types.js';

/** A turn sharper than this goes back the way it came. */
const COSINE = Math.cos((150 * Math.PI) / 180);
/** Shorter legs are the recorder's noise. */
const LEG_LEAST_M = 3;

export const routeReversal: Rule = {
  id: 'route-reversal',
  group: 'route',
  severity: 'warn',
  source: 'our-default',
  check({ main }) {
    if (!main) return [];
    const spikes = main.line.points.map((_, i) => i).filter((i) => isSpike(main, i));
    if (!spikes.length) return [];
    return [
      {
        subject: { kind: 'route', id: main.record.id },
        where: { point: main.line.points[spikes[0]!]! },
        numbers: { turnsCount: spikes.length, alongM: main.line.alongOf(spikes[0]!) },
      },
    ];
  },
};

function isSpike({ line: { points } }: NonNullable<CheckContext['main']>, i: number): boolean {
  const [before, here, after] = [points[i - 1], points[i], points[i + 1]];
  if (!before || !here || !after) return false;
  const [ax, ay] = toPlane(here, before);
  const [bx, by] = toPlane(here, after);
  const [a, b] = [Math.hypot(ax, ay), Math.hypot(bx, by)];
  // Seen from the vertex both legs point the same way.
  return a >= LEG_LEAST_M && b >= LEG_LEAST_M && (ax * bx + ay * by) / (a * b) > -COSINE;
}
