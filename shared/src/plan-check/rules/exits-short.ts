import { egressMinutes, widthWithLargestLost } from '../../crowd/index.js';
import type { CheckContext } from '../context/check-context.js';
import type { Rule } from '../types.js';

/** The longest that a normal egress may take. */
const EGRESS_MOST_S = 8 * 60;

export const exitsShort: Rule = {
  id: 'exits-short',
  group: 'places',
  severity: 'warn',
  source: {
    cite: 'Guide to Safety at Sports Grounds (Green Guide): 82 people a minute and metre, 8 minutes',
  },
  check(context) {
    const widths = exitWidths(context);
    const people = context.forecast?.result.dispersal.rally.peak ?? 0;
    if (!widths.length || people < 1) return [];
    const leftM = widthWithLargestLost(widths);
    const egressS = leftM > 0 ? egressMinutes(people, leftM, context.crowdPlan.exitPerMMin) * 60 : 0;
    if (leftM > 0 && egressS <= EGRESS_MOST_S) return [];
    return [
      {
        where: { point: context.main!.line.points.at(-1)! },
        numbers: {
          leftCount: widths.length - 1,
          leftM,
          egressS,
          mostS: EGRESS_MOST_S,
          peopleCount: Math.round(people),
        },
      },
    ];
  },
};

/** As the crowd plan says; else the streets that dispersal routes start in. */
const exitWidths = (context: CheckContext): number[] =>
  context.crowdPlan.exits?.map(({ widthM }) => widthM) ??
  context.routesOf('dispersal').map(({ data }) => data.widths[0]!);
