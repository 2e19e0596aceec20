import { expect, test } from '@jest/globals';
import { backoff } from './backoff.js';

test('S5 waits grow to a minute at most and are spread over their whole length', () => {
  expect([1, 2, 3, 4, 5, 6, 50].map((attempt) => backoff(attempt, 1))).toEqual([
    2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000,
  ]);
  expect(backoff(6, 0.5)).toBe(30_000);
  expect(backoff(6, 0)).toBe(250);
});
