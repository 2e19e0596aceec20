import type { Rule } from '../types.js';
import { corridorM, protectedPlaces } from './protected.js';

export const protectedInService: Rule = {
  id: 'protected-in-service',
  group: 'protected',
  severity: 'stop',
  source: { cite: 'CRS, Protecting Places of Worship' },
  check(context) {
    const { forecast } = context;
    if (!forecast) return [];
    return protectedPlaces(context).flatMap(({ record, point, alongM, awayM }) => {
      if (awayM > corridorM(record.data)) return [];
      const { headS, tailS } = forecast.passage(alongM);
      const [headAt, tailAt] = [forecast.at(headS), forecast.at(tailS) ?? context.event.closesAt];
      const service = record.data.hours?.find(({ from, to }) => headAt && from < tailAt && to > headAt);
      if (!headAt || !service) return [];
      return [
        {
          subject: { kind: 'place', id: record.id },
          where: { point },
          numbers: {
            placeNames: record.data.name,
            awayM,
            keepM: corridorM(record.data),
            headAt,
            tailAt,
            fromAt: service.from,
            untilAt: service.to,
          },
        },
      ];
    });
  },
};
