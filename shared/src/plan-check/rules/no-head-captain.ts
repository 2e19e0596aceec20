import { addCaptain } from '../fixes.js';
import type { Rule } from '../types.js';

export const noHeadCaptain: Rule = {
  id: 'no-head-captain',
  group: 'posts',
  severity: 'warn',
  source: { cite: 'CRS, So You’re a Demonstration Marshal: captains who go with the march' },
  check: (context) =>
    context.posts.some(({ data }) => data.moves === 'head') ? [] : [{ fix: addCaptain(context, 'head') }],
};
