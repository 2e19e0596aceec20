import { expect, test } from '@jest/globals';
import { itemsOf, linesOf } from './checklist';

const ids = (): (() => string) => {
  let count = 0;
  return () => `new ${++count}`;
};
const before = [
  { id: 'a', text: 'North gate' },
  { id: 'b', text: 'South gate' },
];

test('an item that still says the same keeps its tick, wherever its line went', () => {
  expect(itemsOf('South gate\n\n  West gate \nNorth gate', before, ids())).toEqual([
    { id: 'b', text: 'South gate' },
    { id: 'new 1', text: 'West gate' },
    { id: 'a', text: 'North gate' },
  ]);
});

test('two lines that say the same are two items', () => {
  expect(itemsOf('North gate\nNorth gate', before, ids()).map(({ id }) => id)).toEqual(['a', 'new 1']);
});

test('what is written down reads back the same', () => {
  expect(itemsOf(linesOf(before), before, ids())).toEqual(before);
});
