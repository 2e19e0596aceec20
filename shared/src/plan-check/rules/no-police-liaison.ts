import type { Rule } from '../types.js';

/** One of them is always free to talk. */
const WANTED = 2;

export const noPoliceLiaison: Rule = {
  id: 'no-police-liaison',
  group: 'people',
  severity: 'warn',
  source: 'our-default',
  check({ active }) {
    const have = active.filter(({ data }) => data.duties?.includes('police_liaison')).length;
    if (have >= WANTED) return [];
    return [{ severity: have ? 'advise' : 'warn', numbers: { haveCount: have, wantedCount: WANTED } }];
  },
};
