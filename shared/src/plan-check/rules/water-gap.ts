import { fillGap, gapsAlong } from '../context/reach.js';
import { addPlaces } from '../fixes.js';
import type { Rule } from '../types.js';

const APART_M = 500;
/** Water that is farther off the route than this is not on the way. */
const BESIDE_M = 100;

export const waterGap: Rule = {
  id: 'water-gap',
  group: 'places',
  severity: 'warn',
  source: 'our-default',
  check(context) {
    const { main } = context;
    if (!main) return [];
    const taps = context.placesOf('water').filter(({ awayM }) => awayM <= BESIDE_M);
    const gaps = gapsAlong(
      taps.map(({ alongM }) => alongM),
      main.line.lengthM,
      APART_M,
    );
    if (!gaps.length) return [];
    const worst = gaps.reduce((a, b) => (b.toM - b.fromM > a.toM - a.fromM ? b : a));
    const points = gaps.flatMap((gap) => fillGap(gap, APART_M)).map((alongM) => main.line.at(alongM));
    return [
      {
        where: { line: main.line.part(worst.fromM, worst.toM) },
        numbers: { gapM: worst.toM - worst.fromM, mostM: APART_M, missingCount: points.length },
        fix: addPlaces(context, 'water', 'water', points),
      },
    ];
  },
};
