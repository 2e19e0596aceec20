import { addPlaces } from '../fixes.js';
import type { Rule } from '../types.js';

export const noDispersalArea: Rule = {
  id: 'no-dispersal-area',
  group: 'permits',
  severity: 'warn',
  source: { cite: 'NPS form 10-941: all locations including assembly and dispersal areas' },
  check(context) {
    if (!context.main || context.placesOf('dispersal').length) return [];
    const point = context.main.line.at(context.main.line.lengthM);
    return [{ where: { point }, fix: addPlaces(context, 'dispersal', 'dispersal', [point]) }];
  },
};
