import type { Rule } from '../types.js';

export const postLanguagesMissing: Rule = {
  id: 'post-languages-missing',
  group: 'posts',
  severity: 'warn',
  source: 'our-default',
  check: ({ posts, coverage, shiftsByPost }) =>
    posts.flatMap(({ id, data }) => {
      const missing = coverage.get(id)?.missingLanguages ?? [];
      if (!missing.length || !shiftsByPost.has(id)) return [];
      return [
        {
          subject: { kind: 'post', id },
          where: { point: data.at },
          numbers: { postNames: data.code, missingLanguages: missing.join(',') },
        },
      ];
    }),
};
