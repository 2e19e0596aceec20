import type { Rule } from '../types.js';

export const shelterTooSmall: Rule = {
  id: 'shelter-too-small',
  group: 'contingencies',
  severity: 'warn',
  source: { cite: 'US National Weather Service: lightning safety for large groups' },
  check(context) {
    const shelters = context.placesOf('shelter');
    const people = context.event.expected.likely;
    const known = shelters.every(({ record }) => record.data.capacity !== undefined);
    const capacity = shelters.reduce((sum, { record }) => sum + (record.data.capacity ?? 0), 0);
    if (!shelters.length || !known || capacity >= people) return [];
    return [
      {
        related: shelters.map(({ record }) => ({ kind: 'place', id: record.id })),
        numbers: { capacityCount: capacity, peopleCount: people, leftCount: people - capacity },
      },
    ];
  },
};
