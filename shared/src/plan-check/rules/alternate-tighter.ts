import { PINCH } from '../../event/index.js';
import type { CheckContext } from '../context/check-context.js';
import type { Rule } from '../types.js';

export const alternateTighter: Rule = {
  id: 'alternate-tighter',
  group: 'route',
  severity: 'warn',
  source: 'our-default',
  check(context) {
    const { main } = context;
    if (!main) return [];
    const mainM = narrowestM(context, main.record);
    return context.routesOf('alternate').flatMap((route) => {
      const alternateM = narrowestM(context, route);
      if (alternateM >= mainM) return [];
      return [
        {
          subject: { kind: 'route', id: route.id },
          where: { line: route.data.points },
          numbers: { routeNames: route.data.name, alternateM, mainM },
        },
      ];
    });
  },
};

function narrowestM(
  context: CheckContext,
  { id, data }: ReturnType<CheckContext['routesOf']>[number],
): number {
  const pinches = context.records.all(PINCH).filter((pinch) => pinch.data.routeId === id);
  return Math.min(...data.widths, ...pinches.map((pinch) => pinch.data.widthM));
}
