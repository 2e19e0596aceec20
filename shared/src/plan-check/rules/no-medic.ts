import type { Rule } from '../types.js';

export const noMedic: Rule = {
  id: 'no-medic',
  group: 'people',
  severity: 'warn',
  source: { cite: 'CRS, Planning for Safe Marches: medical help' },
  check: ({ active }) =>
    active.some(({ data }) => data.skills?.includes('medic') || data.duties?.includes('medic')) ? [] : [{}],
};
