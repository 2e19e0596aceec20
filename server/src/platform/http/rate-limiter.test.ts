import { describe, expect, test } from '@jest/globals';
import { RateLimiter } from './rate-limiter.js';
import { Refused } from './refused.js';

const refusedAfter = (work: () => void): number | undefined => {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.retryAfterS;
    throw thrown;
  }
  return undefined;
};

describe('rate limits', () => {
  const three = { most: 3, perMs: 60_000 };

  test('so many, then a time to wait, then again', () => {
    let now = 0;
    const limiter = new RateLimiter({ now: () => now });
    for (let n = 0; n < 3; n++) limiter.take('a', three);
    now = 20_000;
    expect(refusedAfter(() => limiter.take('a', three))).toBe(40);
    limiter.take('b', three);
    now = 60_000;
    expect(refusedAfter(() => limiter.take('a', three))).toBeUndefined();
  });

  test('invented keys do not fill the memory, and the newest stay counted', () => {
    const limiter = new RateLimiter({ now: () => 0 });
    for (let n = 0; n < 60_000; n++) limiter.take(`key ${n}`, { most: 1, perMs: 60_000 });
    expect(refusedAfter(() => limiter.take('key 59999', { most: 1, perMs: 60_000 }))).toBe(60);
    expect(refusedAfter(() => limiter.take('key 0', { most: 1, perMs: 60_000 }))).toBeUndefined();
  });
});
