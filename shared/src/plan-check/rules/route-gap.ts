import type { Rule } from '../types.js';

/** No street runs dead straight for so long without a vertex: somebody skipped a part, or the recorder lost the sky. */
const LEG_MOST_M = 1_000;
const SHOWN = 5;

export const routeGap: Rule = {
  id: 'route-gap',
  group: 'route',
  severity: 'warn',
  source: 'our-default',
  check({ main }) {
    if (!main) return [];
    const { points } = main.line;
    return points
      .slice(1)
      .flatMap((to, i) => {
        const [fromM, toM] = [main.line.alongOf(i), main.line.alongOf(i + 1)];
        if (toM - fromM <= LEG_MOST_M) return [];
        return [
          {
            subject: { kind: 'route', id: main.record.id },
            part: String(Math.round(fromM)),
            where: { line: [points[i]!, to] },
            numbers: { legM: toM - fromM, alongM: fromM },
          },
        ];
      })
      .slice(0, SHOWN);
  },
};
