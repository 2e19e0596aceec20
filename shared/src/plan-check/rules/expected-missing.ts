import type { Rule } from '../types.js';

export const expectedMissing: Rule = {
  id: 'expected-missing',
  group: 'times',
  severity: 'warn',
  source: 'our-default',
  check: ({ event: { expected } }) =>
    expected.likely > 0 && expected.low < expected.high
      ? []
      : [{ numbers: { lowCount: expected.low, likelyCount: expected.likely, highCount: expected.high } }],
};
