import type { Rule } from '../types.js';

export const noWelfarePoint: Rule = {
  id: 'no-welfare-point',
  group: 'places',
  severity: 'warn',
  source: 'our-default',
  check: (context) => (context.placesOf('welfare').length ? [] : [{}]),
};
