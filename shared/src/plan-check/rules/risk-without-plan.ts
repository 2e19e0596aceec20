import type { Rule } from '../types.js';
import { listed } from '../words.js';

export const riskWithoutPlan: Rule = {
  id: 'risk-without-plan',
  group: 'contingencies',
  severity: 'warn',
  source: 'our-default',
  check(context) {
    const bare = context.risks.filter(
      ({ data }) => !data.contingencyIds.length && context.bandOf(data.inherent) !== 'low',
    );
    if (!bare.length) return [];
    return [
      {
        related: bare.map(({ id }) => ({ kind: 'risk', id })),
        numbers: { risksCount: bare.length, riskNames: listed(bare.map(({ data }) => data.code)) },
      },
    ];
  },
};
