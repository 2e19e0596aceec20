import type { Rule } from '../types.js';

export const noHospital: Rule = {
  id: 'no-hospital',
  group: 'places',
  severity: 'warn',
  source: { cite: 'ICS 206, Medical Plan: hospitals' },
  check: (context) => (context.placesOf('hospital').length ? [] : [{}]),
};
