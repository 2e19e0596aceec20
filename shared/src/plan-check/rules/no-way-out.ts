import { distance } from '../../geo/index.js';
import type { Rule } from '../types.js';

/** A way out that starts farther from the end than this is not the end's. */
const REACH_M = 400;

export const noWayOut: Rule = {
  id: 'no-way-out',
  group: 'route',
  severity: 'stop',
  source: { cite: 'Guide to Safety at Sports Grounds (Green Guide): exits' },
  check(context) {
    const { main } = context;
    if (!main || context.crowdPlan.exits?.length) return [];
    const end = main.line.points.at(-1)!;
    const ways = [
      ...context.routesOf('dispersal').map(({ data }) => data.points[0]!),
      ...context.placesOf('dispersal', 'exit').map(({ point }) => point),
    ];
    if (ways.some((way) => distance(way, end) <= REACH_M)) return [];
    return [
      {
        subject: { kind: 'route', id: main.record.id },
        where: { point: end },
        numbers: { reachM: REACH_M },
      },
    ];
  },
};
