import { crowdManagers, staffing } from '../../crowd/index.js';
import type { Rule } from '../types.js';

export const staffingBelowNeed: Rule = {
  id: 'staffing-below-need',
  group: 'posts',
  severity: 'warn',
  source: 'our-default',
  check({ event, marshals, forecast, checkpoints, pinches }) {
    const people = event.expected.likely;
    // Fewer than the fire code asks for is another rule's, and worse.
    if (!forecast || marshals.length < crowdManagers(people)) return [];
    const { need, roster, byRatio, byPost } = staffing({
      people,
      columnLengthM: forecast.result.columnM.likely,
      intersections: checkpoints.filter(({ record }) => record.data.crossing).length,
      pinches: pinches.length,
    });
    if (marshals.length >= need) return [];
    return [
      {
        numbers: {
          haveCount: marshals.length,
          neededCount: need,
          inviteCount: roster,
          ratioCount: byRatio,
          placesCount: byPost,
        },
      },
    ];
  },
};
