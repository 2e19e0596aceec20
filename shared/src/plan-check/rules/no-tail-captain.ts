import { addCaptain } from '../fixes.js';
import type { Rule } from '../types.js';

export const noTailCaptain: Rule = {
  id: 'no-tail-captain',
  group: 'posts',
  severity: 'warn',
  source: { cite: 'CRS, So You’re a Demonstration Marshal: captains who go with the march' },
  check: (context) =>
    context.posts.some(({ data }) => data.moves === 'tail') ? [] : [{ fix: addCaptain(context, 'tail') }],
};
