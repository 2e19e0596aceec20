import type { Rule } from '../types.js';
import { outOfReach } from './out-of-reach.js';

export const firstAidFar: Rule = {
  id: 'first-aid-far',
  group: 'places',
  severity: 'warn',
  source: 'our-default',
  check: (context) => outOfReach(context, 'first_aid'),
};
