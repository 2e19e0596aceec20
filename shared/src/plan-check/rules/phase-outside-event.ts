import type { Rule } from '../types.js';
import { wordsOf } from '../words.js';

export const phaseOutsideEvent: Rule = {
  id: 'phase-outside-event',
  group: 'times',
  severity: 'warn',
  source: 'our-default',
  check: ({ event: { phases, opensAt, closesAt } }) =>
    phases
      .filter(({ startsAt, endsAt }) => startsAt < opensAt || endsAt > closesAt)
      .map(({ phase, startsAt, endsAt }) => ({
        part: phase,
        numbers: { phaseWords: wordsOf('phase', [phase]), startsAt, endsAt, opensAt, closesAt },
      })),
};
