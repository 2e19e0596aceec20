import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '@waypost/shared/contract';
import { RateLimiter } from '../platform/http/rate-limiter.js';
import { Refused } from '../platform/http/refused.js';
import { Attempts, callerOf } from './attempts.js';

describe('callers', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    [undefined, ''],
  ])('%s counts as %s', (address, caller) => {
    expect(callerOf(address)).toBe(caller);
  });
});

describe('guessing', () => {
  const wrong = async () => {
    throw new Refused({ code: 'wrong-credentials' });
  };

  test('a thousand at once are tried as often as allowed, and no more', async () => {
    const attempts = new Attempts(new RateLimiter({ now: () => 0 }));
    let tried = 0;
    const all = Array.from({ length: 1_000 }, () =>
      attempts.guess('203.0.113.7', () => {
        tried++;
        return wrong();
      }),
    );
    const codes = (await Promise.allSettled(all)).map(
      (one) => one.status === 'rejected' && (one.reason as Refused).refusal.code,
    );
    expect(tried).toBe(LIMITS.attemptsPer10Minutes);
    expect(codes.filter((code) => code === 'rate-limited')).toHaveLength(1_000 - LIMITS.attemptsPer10Minutes);
  });

  test('what succeeds, and what fails for another reason, does not count', async () => {
    const attempts = new Attempts(new RateLimiter({ now: () => 0 }));
    const taken = async () => {
      throw new Refused({ code: 'exists-already' });
    };
    for (let n = 0; n < 100; n++)
      await Promise.allSettled([attempts.guess('a', async () => n), attempts.guess('a', taken)]);
    await expect(attempts.guess('a', wrong)).rejects.toThrow('wrong-credentials');
  });
});
