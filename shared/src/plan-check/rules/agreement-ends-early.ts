import type { Rule } from '../types.js';

export const agreementEndsEarly: Rule = {
  id: 'agreement-ends-early',
  group: 'sharing',
  severity: 'warn',
  source: 'our-default',
  check: ({ agreement, event }) =>
    agreement?.until !== undefined && agreement.until < event.closesAt
      ? [{ numbers: { untilAt: agreement.until, closesAt: event.closesAt } }]
      : [],
};
