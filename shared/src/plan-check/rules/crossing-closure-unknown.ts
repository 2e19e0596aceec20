import type { Rule } from '../types.js';
import { listed } from '../words.js';

export const crossingClosureUnknown: Rule = {
  id: 'crossing-closure-unknown',
  group: 'route',
  severity: 'warn',
  source: 'our-default',
  check({ checkpoints, forecast }) {
    const known = new Set(
      forecast?.result.checkpoints
        .filter(({ closure }) => closure && Number.isFinite(closure.toS.likely))
        .map(({ id }) => id),
    );
    const open = checkpoints.filter(({ record }) => record.data.crossing && !known.has(record.id));
    if (!open.length) return [];
    return [
      {
        related: open.map(({ record }) => ({ kind: 'checkpoint', id: record.id })),
        where: { point: open[0]!.point },
        numbers: {
          crossingsCount: open.length,
          checkpointNames: listed(open.map(({ record }) => record.data.code)),
        },
      },
    ];
  },
};
