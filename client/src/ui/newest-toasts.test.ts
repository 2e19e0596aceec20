import { expect, test } from '@jest/globals';
import { newestOf } from './newest-toasts';

const said = (id: number, urgent = false) => ({ id, ...(urgent ? { urgent } : {}) });
const ids = (toasts: { id: number }[]): number[] => toasts.map(({ id }) => id);

test('two stay, the newest', () => {
  expect(ids(newestOf([said(1)]))).toEqual([1]);
  expect(ids(newestOf([said(1), said(2), said(3)]))).toEqual([2, 3]);
});

test('what is urgent is pushed out only by what is urgent too', () => {
  expect(ids(newestOf([said(1, true), said(2), said(3)]))).toEqual([1, 3]);
  expect(ids(newestOf([said(1, true), said(2, true), said(3)]))).toEqual([1, 2]);
  expect(ids(newestOf([said(1, true), said(2, true), said(3, true)]))).toEqual([2, 3]);
});
