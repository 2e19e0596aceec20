import type { Rule } from '../types.js';

/** From more people than this on the National Park Service asks for a permit: the lowest number we know of. */
const PEOPLE_FREE = 25;

export const noPermit: Rule = {
  id: 'no-permit',
  group: 'permits',
  severity: 'warn',
  source: { cite: '36 CFR 7.96; D.C. Code 5-331.05; Public Order Act 1986, section 11' },
  check: ({ event, permits }) =>
    permits.length === 0 && event.expected.high > PEOPLE_FREE
      ? [{ numbers: { peopleCount: event.expected.likely, freeCount: PEOPLE_FREE } }]
      : [],
};
