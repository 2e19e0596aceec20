import { edit } from '../fixes.js';
import { isNear } from '../near.js';
import type { Rule } from '../types.js';
import { listed } from '../words.js';

/** Within calling distance somebody else is a partner. */
const CALL_M = 30;

export const postAlone: Rule = {
  id: 'post-alone',
  group: 'posts',
  severity: 'warn',
  source: 'our-default',
  check({ posts, standingPosts }) {
    const alone = posts.filter(
      ({ id, data }) =>
        data.needs.count === 1 &&
        (data.moves ||
          !standingPosts.some((other) => other.id !== id && isNear(other.data.at, data.at, CALL_M))),
    );
    if (!alone.length) return [];
    return [
      {
        related: alone.map(({ id }) => ({ kind: 'post', id })),
        where: { point: alone[0]!.data.at },
        numbers: { postsCount: alone.length, postNames: listed(alone.map(({ data }) => data.code)) },
        fix: {
          code: 'set-count',
          steps: alone.map(({ id, data }) => edit('post', id, { needs: { ...data.needs, count: 2 } })),
        },
      },
    ];
  },
};
