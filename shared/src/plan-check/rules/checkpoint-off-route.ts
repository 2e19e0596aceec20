import type { Rule } from '../types.js';

/** Farther from the line than the far kerb of the widest street. */
const AWAY_M = 50;

export const checkpointOffRoute: Rule = {
  id: 'checkpoint-off-route',
  group: 'route',
  severity: 'warn',
  source: 'our-default',
  check: ({ checkpoints, pinches }) => [
    ...checkpoints
      .filter(({ awayM }) => awayM > AWAY_M)
      .map(({ record, point, awayM }) => ({
        subject: { kind: 'checkpoint', id: record.id },
        where: { point },
        numbers: { markNames: record.data.code, awayM },
      })),
    ...pinches
      .filter(({ awayM }) => awayM > AWAY_M)
      .map(({ record, point, awayM }) => ({
        subject: { kind: 'pinch', id: record.id },
        where: { point },
        numbers: { markNames: record.data.name ?? '', awayM },
      })),
  ],
};
