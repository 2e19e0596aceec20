import { addPost, named } from '../fixes.js';
import { isNear } from '../near.js';
import type { Rule } from '../types.js';

/** From here whoever stands at the post still sees how densely people stand. */
const REACH_M = 60;

export const pinchWithoutPost: Rule = {
  id: 'pinch-without-post',
  group: 'posts',
  severity: 'warn',
  source: { cite: 'CRS, So You’re a Demonstration Marshal: critical points' },
  check: (context) =>
    context.pinches
      .filter(({ point }) => !context.standingPosts.some(({ data }) => isNear(data.at, point, REACH_M)))
      .map(({ record, point, alongM }) => ({
        subject: { kind: 'pinch', id: record.id },
        where: { point },
        numbers: { alongM, reachM: REACH_M },
        fix: addPost(context, point, record.data.name ?? named(context, 'pinch')),
      })),
};
