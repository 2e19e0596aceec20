import type { Rule } from '../types.js';
import { listed } from '../words.js';

export const shiftDeclined: Rule = {
  id: 'shift-declined',
  group: 'people',
  severity: 'warn',
  source: 'our-default',
  check({ allShifts, people, posts }) {
    const open = allShifts.filter(({ data }) => data.state === 'declined' || data.state === 'swap_asked');
    if (!open.length) return [];
    const nameOf = (personId: string): string =>
      people.find(({ id }) => id === personId)?.data.callSign ?? '';
    const codeOf = (postId: string): string => posts.find(({ id }) => id === postId)?.data.code ?? '';
    return [
      {
        related: open.map(({ id }) => ({ kind: 'shift', id })),
        numbers: {
          shiftsCount: open.length,
          personNames: listed([...new Set(open.map(({ data }) => nameOf(data.personId)))]),
          postNames: listed([...new Set(open.map(({ data }) => codeOf(data.postId)))]),
        },
      },
    ];
  },
};
