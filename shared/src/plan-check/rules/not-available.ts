import type { Rule } from '../types.js';
import { listed } from '../words.js';

export const notAvailable: Rule = {
  id: 'not-available',
  group: 'people',
  severity: 'warn',
  source: 'our-default',
  check({ people, shiftsByPerson }) {
    const away = people.filter(({ id, data }) =>
      shiftsByPerson.get(id)?.some((shift) => {
        const can = data.availability;
        return can && !can.some(({ from, to }) => from <= shift.data.from && to >= shift.data.to);
      }),
    );
    if (!away.length) return [];
    return [
      {
        related: away.map(({ id }) => ({ kind: 'person', id })),
        numbers: {
          peopleCount: away.length,
          personNames: listed(away.map(({ data }) => data.callSign)),
        },
      },
    ];
  },
};
