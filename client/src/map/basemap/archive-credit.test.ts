import { expect, test } from '@jest/globals';
import { creditOf } from './archive-credit';

/** Stands in for the browser's own reading of markup. */
const plain = (markup: string): string => markup.replace(/<[^>]*>/g, '');

test('an archive is credited in its own words, without their markup', () => {
  const attribution = '<a href="https://example.org">©  City of\nWashington</a>';
  expect(creditOf({ attribution }, plain)).toBe('© City of Washington');
});

test.each([undefined, null, 'text', {}, { attribution: 7 }, { attribution: '<b></b> ' }])(
  'metadata that credits nobody leaves it to the server: %j',
  (metadata) => expect(creditOf(metadata, plain)).toBeUndefined(),
);

test('an essay is cut to a line', () => {
  expect(creditOf({ attribution: 'a'.repeat(5_000) }, plain)).toHaveLength(200);
});
