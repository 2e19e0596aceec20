import type { Rule } from '../types.js';

export const rallyOverCapacity: Rule = {
  id: 'rally-over-capacity',
  group: 'places',
  severity: 'stop',
  source: 'our-default',
  check(context) {
    const { peak, capacity, overFromS } = context.forecast?.result.dispersal.rally ?? {};
    if (peak === undefined || capacity === undefined || peak <= capacity) return [];
    return [
      {
        related: context.placesOf('rally').map(({ record }) => ({ kind: 'place', id: record.id })),
        where: { point: context.main!.line.points.at(-1)! },
        numbers: {
          peakCount: Math.round(peak),
          capacityCount: Math.round(capacity),
          overAt: context.forecast!.at(overFromS!) ?? context.event.closesAt,
        },
      },
    ];
  },
};
