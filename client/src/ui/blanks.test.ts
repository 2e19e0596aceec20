import { expect, test } from '@jest/globals';
import { blankAfter, hasBlank } from './blanks';

const text = 'I am ____ of _____ here';

test('walks from one blank to the next, and from the last to the first', () => {
  expect(blankAfter(text, 0)).toEqual({ from: 5, to: 9 });
  expect(blankAfter(text, 9)).toEqual({ from: 13, to: 18 });
  expect(blankAfter(text, 18)).toEqual({ from: 5, to: 9 });
});

test('one or two underscores are words of somebody’s', () => {
  expect(hasBlank('file_name __init')).toBe(false);
  expect(blankAfter('file_name', 0)).toBeUndefined();
  expect(hasBlank(text)).toBe(true);
});
