import type { Rule } from '../types.js';
import { listed } from '../words.js';

export const postsShort: Rule = {
  id: 'posts-short',
  group: 'posts',
  severity: 'warn',
  source: 'our-default',
  check({ posts, coverage }) {
    const short = posts.filter(({ id }) => (coverage.get(id)?.short ?? 0) > 0);
    if (!short.length) return [];
    return [
      {
        related: short.map(({ id }) => ({ kind: 'post', id })),
        where: { point: short[0]!.data.at },
        numbers: {
          postsCount: short.length,
          postNames: listed(short.map(({ data }) => data.code)),
          missingCount: short.reduce((sum, { id }) => sum + coverage.get(id)!.short, 0),
        },
      },
    ];
  },
};
