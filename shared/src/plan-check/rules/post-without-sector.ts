import { edit, sectorAt } from '../fixes.js';
import type { Rule } from '../types.js';
import { listed } from '../words.js';

export const postWithoutSector: Rule = {
  id: 'post-without-sector',
  group: 'posts',
  severity: 'advise',
  source: 'our-default',
  check(context) {
    const loose = context.sectors.length ? context.standingPosts.filter(({ data }) => !data.sectorId) : [];
    if (!loose.length) return [];
    const steps = loose.flatMap(({ id, data }) => {
      const sector = sectorAt(context, data.at);
      return sector ? [edit('post', id, { sectorId: sector.id })] : [];
    });
    return [
      {
        related: loose.map(({ id }) => ({ kind: 'post', id })),
        where: { point: loose[0]!.data.at },
        numbers: {
          postsCount: loose.length,
          postNames: listed(loose.map(({ data }) => data.code)),
          outsideCount: loose.length - steps.length,
        },
        ...(steps.length === loose.length ? { fix: { code: 'set-sector', steps } } : {}),
      },
    ];
  },
};
