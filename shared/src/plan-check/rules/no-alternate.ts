import type { Rule } from '../types.js';

export const noAlternate: Rule = {
  id: 'no-alternate',
  group: 'route',
  severity: 'warn',
  source: { cite: 'CRS, Planning for Safe Marches: routes and contingency planning' },
  check: (context) => (context.main && !context.routesOf('alternate').length ? [{}] : []),
};
