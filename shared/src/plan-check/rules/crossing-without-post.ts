import { addPost } from '../fixes.js';
import { isNear } from '../near.js';
import type { Rule } from '../types.js';

/** Someone who stands this far away can still step in: the width of a large junction. */
const REACH_M = 50;

export const crossingWithoutPost: Rule = {
  id: 'crossing-without-post',
  group: 'posts',
  severity: 'warn',
  source: { cite: 'CRS, So You’re a Demonstration Marshal: critical points' },
  check: (context) =>
    context.checkpoints
      .filter(({ record }) => record.data.crossing)
      .filter(({ point }) => !context.standingPosts.some(({ data }) => isNear(data.at, point, REACH_M)))
      .map(({ record, point }) => ({
        subject: { kind: 'checkpoint', id: record.id },
        where: { point },
        numbers: { checkpointNames: record.data.code, reachM: REACH_M },
        fix: addPost(context, point, record.data.name ?? record.data.code),
      })),
};
