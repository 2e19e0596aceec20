import { fillGap, gapsAlong } from '../context/reach.js';
import { addCheckpoints } from '../fixes.js';
import type { Rule } from '../types.js';

/** A quarter of an hour at a march's pace: longer without a word from the column and nobody knows where it is. */
const APART_M = 800;

export const checkpointGap: Rule = {
  id: 'checkpoint-gap',
  group: 'route',
  severity: 'advise',
  source: 'our-default',
  check(context) {
    const { main } = context;
    if (!main) return [];
    const marks = context.checkpoints.map(({ alongM }) => alongM);
    const gaps = gapsAlong(marks, main.line.lengthM, APART_M);
    if (!gaps.length) return [];
    const worst = gaps.reduce((a, b) => (b.toM - b.fromM > a.toM - a.fromM ? b : a));
    const points = gaps.flatMap((gap) => fillGap(gap, APART_M)).map((alongM) => main.line.at(alongM));
    return [
      {
        where: { line: main.line.part(worst.fromM, worst.toM) },
        numbers: { gapM: worst.toM - worst.fromM, mostM: APART_M, gapsCount: gaps.length },
        fix: addCheckpoints(context, main.record.id, points),
      },
    ];
  },
};
