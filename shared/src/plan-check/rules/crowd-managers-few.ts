import { crowdManagers } from '../../crowd/index.js';
import type { Rule } from '../types.js';

export const crowdManagersFew: Rule = {
  id: 'crowd-managers-few',
  group: 'posts',
  severity: 'stop',
  source: { cite: 'International Fire Code 403.3: one crowd manager for 250 people, from 1,000 people on' },
  check({ event, marshals }) {
    const neededCount = crowdManagers(event.expected.likely);
    return marshals.length < neededCount
      ? [{ numbers: { peopleCount: event.expected.likely, neededCount, haveCount: marshals.length } }]
      : [];
  },
};
