import { edit } from '../fixes.js';
import type { Rule } from '../types.js';

/** The plan for a blocked route, by its code or by the template it was made from. */
const CODE = 'SC-16';
const TEMPLATE = 'SC-16-ROUTE-BLOCKED';

export const blockedPlanWithoutAlternate: Rule = {
  id: 'blocked-plan-without-alternate',
  group: 'contingencies',
  severity: 'warn',
  source: 'our-default',
  check(context) {
    const alternate = context.routesOf('alternate')[0];
    return context.contingencies
      .filter(({ data }) => data.code === CODE || data.template === TEMPLATE)
      .filter(({ data }) => !data.alternateRouteId)
      .map(({ id, data }) => ({
        subject: { kind: 'contingency', id },
        numbers: { planNames: data.code },
        ...(alternate
          ? {
              fix: {
                code: 'set-alternate',
                steps: [edit('contingency', id, { alternateRouteId: alternate.id })],
              },
            }
          : {}),
      }));
  },
};
