import type { Rule } from '../types.js';
import { wordsOf } from '../words.js';

export const postSkillsMissing: Rule = {
  id: 'post-skills-missing',
  group: 'posts',
  severity: 'warn',
  source: 'our-default',
  check: ({ posts, coverage, shiftsByPost }) =>
    posts.flatMap(({ id, data }) => {
      const missing = coverage.get(id)?.missingSkills ?? [];
      // Where nobody stands yet, the post is short, which another rule says.
      if (!missing.length || !shiftsByPost.has(id)) return [];
      return [
        {
          subject: { kind: 'post', id },
          where: { point: data.at },
          numbers: { postNames: data.code, skillWords: wordsOf('skill', missing) },
        },
      ];
    }),
};
