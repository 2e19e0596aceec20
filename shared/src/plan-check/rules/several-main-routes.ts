import { edit } from '../fixes.js';
import type { Rule } from '../types.js';
import { listed } from '../words.js';

export const severalMainRoutes: Rule = {
  id: 'several-main-routes',
  group: 'route',
  severity: 'warn',
  source: 'our-default',
  check(context) {
    const mains = context.routesOf('main');
    if (mains.length < 2) return [];
    const others = mains.filter(({ id }) => id !== context.main?.record.id);
    return [
      {
        related: mains.map(({ id }) => ({ kind: 'route', id })),
        numbers: { routeNames: listed(mains.map(({ data }) => data.name)) },
        fix: { code: 'set-role', steps: others.map(({ id }) => edit('route', id, { role: 'alternate' })) },
      },
    ];
  },
};
