import { addPlaces } from '../fixes.js';
import type { Rule } from '../types.js';

export const noAssemblyArea: Rule = {
  id: 'no-assembly-area',
  group: 'permits',
  severity: 'warn',
  source: { cite: 'NPS form 10-941: all locations including assembly and dispersal areas' },
  check(context) {
    if (!context.main || context.placesOf('assembly').length) return [];
    const point = context.main.line.at(0);
    return [{ where: { point }, fix: addPlaces(context, 'assembly', 'assembly', [point]) }];
  },
};
