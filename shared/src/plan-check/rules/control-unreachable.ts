import { STAFF } from '../../event/index.js';
import type { Rule } from '../types.js';
import { listed } from '../words.js';

export const controlUnreachable: Rule = {
  id: 'control-unreachable',
  group: 'people',
  severity: 'warn',
  source: { cite: 'FEMA, ICS 205A, Communications List' },
  check({ active, seesAll }) {
    if (!seesAll) return [];
    const silent = active.filter(
      ({ data }) =>
        (data.role === 'lead_marshal' || STAFF.includes(data.role)) &&
        !data.contact?.phone &&
        !data.contact?.radio,
    );
    if (!silent.length) return [];
    return [
      {
        related: silent.map(({ id }) => ({ kind: 'person', id })),
        numbers: {
          peopleCount: silent.length,
          personNames: listed(silent.map(({ data }) => data.callSign)),
        },
      },
    ];
  },
};
