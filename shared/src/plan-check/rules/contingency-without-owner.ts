import type { Rule } from '../types.js';
import { listed } from '../words.js';

export const contingencyWithoutOwner: Rule = {
  id: 'contingency-without-owner',
  group: 'contingencies',
  severity: 'warn',
  source: 'our-default',
  check({ contingencies }) {
    const orphans = contingencies.filter(({ data }) => !data.ownerId);
    if (!orphans.length) return [];
    return [
      {
        related: orphans.map(({ id }) => ({ kind: 'contingency', id })),
        numbers: { plansCount: orphans.length, planNames: listed(orphans.map(({ data }) => data.code)) },
      },
    ];
  },
};
