import { expect, test } from '@jest/globals';
import type { http } from '@waypost/shared/contract';
import { withNewest, withOlder } from './disclosure-list';

const row = (seq: number) =>
  ({ kind: 'incident', recordId: `i${seq}`, personId: 'p', seq }) as http.Disclosure;
const seqs = ({ rows }: { rows: readonly http.Disclosure[] }): number[] => rows.map(({ seq }) => seq);
const first = withNewest({ rows: [] }, { disclosures: [row(4), row(3)], nextBefore: '3' });

test('what was sent meanwhile comes on top, and opened pages stay', () => {
  const older = withOlder(first, { disclosures: [row(2), row(1)] });
  const fresh = withNewest(older, { disclosures: [row(5), row(4)], nextBefore: '4' });
  expect(seqs(fresh)).toEqual([5, 4, 3, 2, 1]);
  expect(fresh.next).toBeUndefined();
});

test('the same again changes nothing, so that nothing is drawn again', () => {
  expect(withNewest(first, { disclosures: [row(4), row(3)], nextBefore: '3' })).toBe(first);
});

test('a page that does not join on begins the list anew rather than hide a gap', () => {
  const fresh = withNewest(first, { disclosures: [row(9), row(8)], nextBefore: '8' });
  expect([seqs(fresh), fresh.next]).toEqual([[9, 8], '8']);
});
