import type { Rule } from '../types.js';

export const assemblyOverCapacity: Rule = {
  id: 'assembly-over-capacity',
  group: 'places',
  severity: 'stop',
  source: 'our-default',
  check(context) {
    const { peak, capacity, overFromS } = context.forecast?.result.assembly ?? {};
    if (peak === undefined || capacity === undefined || peak <= capacity) return [];
    return [
      {
        related: context.placesOf('assembly').map(({ record }) => ({ kind: 'place', id: record.id })),
        where: { point: context.main!.line.at(0) },
        numbers: {
          peakCount: Math.round(peak),
          capacityCount: Math.round(capacity),
          overAt: context.forecast!.at(overFromS!) ?? context.event.opensAt,
        },
      },
    ];
  },
};
