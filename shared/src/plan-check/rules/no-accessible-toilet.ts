import type { Rule } from '../types.js';

export const noAccessibleToilet: Rule = {
  id: 'no-accessible-toilet',
  group: 'places',
  severity: 'warn',
  source: 'our-default',
  check(context) {
    const toilets = context.placesOf('toilets');
    return toilets.length && !toilets.some(({ record }) => record.data.accessible)
      ? [{ numbers: { toiletsCount: toilets.length } }]
      : [];
  },
};
