import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marksOf } from './index.js';

const messages = [
  { id: 'c', seq: 30 },
  { id: 'a', seq: 10 },
  { id: 'b', seq: 20 },
];
const none = { deliveredSeq: 0, readSeq: 0 };

test('what is here is delivered; read stops before the first that was not seen', () => {
  expect(marksOf(messages, new Set(['a', 'c']), none)).toEqual({ deliveredSeq: 30, readSeq: 10 });
  expect(marksOf(messages, new Set(['a', 'b', 'c']), none)).toEqual({ deliveredSeq: 30, readSeq: 30 });
});

test('what the server knows already stands, whatever this device has seen', () => {
  expect(marksOf(messages, new Set(['c']), { deliveredSeq: 40, readSeq: 25 })).toEqual({
    deliveredSeq: 40,
    readSeq: 30,
  });
});

test('nothing unseen is ever called read, and marks never go back', () => {
  const list = fc.uniqueArray(fc.record({ id: fc.uuid(), seq: fc.integer({ min: 1, max: 50 }) }), {
    selector: ({ seq }) => seq,
  });
  fc.assert(
    fc.property(list, fc.nat(50), fc.nat(50), fc.context(), (all, delivered, read) => {
      const seen = new Set(all.filter((_one, index) => index % 2 === 0).map(({ id }) => id));
      const before = { deliveredSeq: Math.max(delivered, read), readSeq: read };
      const after = marksOf(all, seen, before);
      expect(after.readSeq).toBeGreaterThanOrEqual(read);
      expect(after.deliveredSeq).toBeGreaterThanOrEqual(Math.max(before.deliveredSeq, after.readSeq));
      for (const { id, seq } of all) if (seq > read && seq <= after.readSeq) expect(seen.has(id)).toBe(true);
    }),
  );
});
