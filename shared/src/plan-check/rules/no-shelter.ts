import type { Rule } from '../types.js';

export const noShelter: Rule = {
  id: 'no-shelter',
  group: 'contingencies',
  severity: 'warn',
  source: { cite: 'US National Weather Service: lightning safety for large groups' },
  check: (context) => (context.main && !context.placesOf('shelter').length ? [{}] : []),
};
