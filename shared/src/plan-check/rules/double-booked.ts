import { groupBy } from '../context/group-by.js';
import type { Rule } from '../types.js';
import { listed } from '../words.js';

export const doubleBooked: Rule = {
  id: 'double-booked',
  group: 'people',
  severity: 'stop',
  source: 'our-default',
  check({ clashes, people, posts }) {
    const codeOf = (id: string): string => posts.find((post) => post.id === id)?.data.code ?? '';
    return [...groupBy(clashes, ({ personId }) => personId)].map(([personId, theirs]) => ({
      subject: { kind: 'person', id: personId },
      related: theirs.flatMap(({ shiftIds }) => shiftIds.map((id) => ({ kind: 'shift', id }))),
      numbers: {
        personNames: people.find(({ id }) => id === personId)?.data.callSign ?? '',
        postNames: listed([...new Set(theirs.flatMap(({ postIds }) => postIds.map(codeOf)))]),
        fromAt: new Date(theirs[0]!.from).toISOString(),
        untilAt: new Date(theirs[0]!.to).toISOString(),
      },
    }));
  },
};
