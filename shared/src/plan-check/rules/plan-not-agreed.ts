import { lastAgreed } from '../../event/index.js';
import type { Rule } from '../types.js';
import { listed } from '../words.js';

export const planNotAgreed: Rule = {
  id: 'plan-not-agreed',
  group: 'sharing',
  severity: 'advise',
  source: 'our-default',
  check({ active, versions, seesAll }) {
    if (!seesAll) return [];
    const liaisons = active.filter(({ data }) => data.role === 'liaison');
    if (!liaisons.length || lastAgreed(versions)) return [];
    return [
      {
        related: liaisons.map(({ id }) => ({ kind: 'person', id })),
        numbers: { liaisonNames: listed(liaisons.map(({ data }) => data.callSign)) },
      },
    ];
  },
};
