import type { Rule } from '../types.js';

export const noMainRoute: Rule = {
  id: 'no-main-route',
  group: 'route',
  severity: 'stop',
  source: { cite: 'CRS, Planning for Safe Marches: the map must mark the route' },
  check: ({ main }) => (main ? [] : [{}]),
};
