import type { Rule } from '../types.js';
import { listed } from '../words.js';
import { corridorM, protectedPlaces } from './protected.js';

export const protectedHoursUnknown: Rule = {
  id: 'protected-hours-unknown',
  group: 'protected',
  severity: 'warn',
  source: { cite: 'CRS, Protecting Places of Worship' },
  check(context) {
    const unknown = protectedPlaces(context).filter(
      ({ record, awayM }) => awayM <= corridorM(record.data) && !record.data.hours?.length,
    );
    if (!unknown.length) return [];
    return [
      {
        related: unknown.map(({ record }) => ({ kind: 'place', id: record.id })),
        where: { point: unknown[0]!.point },
        numbers: {
          placesCount: unknown.length,
          placeNames: listed(unknown.map(({ record }) => record.data.name)),
        },
      },
    ];
  },
};
