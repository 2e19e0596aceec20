import type { Rule } from '../types.js';
import { outOfReach } from './out-of-reach.js';

export const aedFar: Rule = {
  id: 'aed-far',
  group: 'places',
  severity: 'warn',
  source: 'our-default',
  check: (context) => (context.placesOf('aed').length ? outOfReach(context, 'aed') : [{ part: 'none' }]),
};
