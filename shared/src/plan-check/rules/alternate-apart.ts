import type { Rule } from '../types.js';

/** Both ends meet the main route when they are no farther from it than a wide street is wide. */
const JOINED_M = 60;

export const alternateApart: Rule = {
  id: 'alternate-apart',
  group: 'route',
  severity: 'warn',
  source: 'our-default',
  check(context) {
    const { main } = context;
    if (!main) return [];
    return context.routesOf('alternate').flatMap((route) => {
      const ends = [route.data.points[0]!, route.data.points.at(-1)!];
      const [first, last] = ends.map((end) => main.line.project(end).awayM);
      const apartM = Math.max(first!, last!);
      if (apartM <= JOINED_M) return [];
      return [
        {
          subject: { kind: 'route', id: route.id },
          where: { point: first! > last! ? ends[0]! : ends[1]! },
          numbers: { routeNames: route.data.name, apartM },
        },
      ];
    });
  },
};
