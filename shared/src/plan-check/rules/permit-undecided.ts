import type { Rule } from '../types.js';

const DAY_MS = 86_400_000;
/** A week before, somebody should be on the telephone. */
const DAYS_BEFORE = 7;

export const permitUndecided: Rule = {
  id: 'permit-undecided',
  group: 'permits',
  severity: 'warn',
  source: 'our-default',
  check: ({ permits, event, nowMs }) =>
    permits
      .filter(({ data }) => data.state === 'filed')
      .filter(() => Date.parse(event.opensAt) - nowMs < DAYS_BEFORE * DAY_MS)
      .map(({ id, data }) => ({
        subject: { kind: 'permit', id },
        numbers: { permitNames: data.name, authorityNames: data.authority },
      })),
};
