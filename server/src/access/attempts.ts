import { Injectable } from '@nestjs/common';
import { LIMITS } from '@waypost/shared/contract';
import { RateLimiter } from '../platform/http/rate-limiter.js';
import { Refused } from '../platform/http/refused.js';

const ATTEMPTS = { most: LIMITS.attemptsPer10Minutes, perMs: 10 * 60_000 };

/** One household or provider's customer has a whole IPv6 network of 2⁶⁴ addresses: it counts as one caller. */
export function callerOf(address: string | undefined): string {
  if (!address?.includes(':') || address.startsWith('::ffff:')) return address ?? '';
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const after = address.includes('::') ? tail.split(':').filter(Boolean) : [];
  const all = [
    ...groups,
    ...Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0'),
    ...after,
  ];
  return all.slice(0, 4).join(':');
}

/** Answers that tell a guesser something. A call-sign that is taken, for one, is no wrong guess. */
const GUESSES: readonly string[] = ['wrong-credentials', 'not-found', 'invitation-spent', 'bad-shape'];

/**
 * Limits guessing of passwords, links and codes by address. Only what failed counts: sixty marshals behind one
 * access point all have to get in. Attempts of one address run one after another, so that a thousand at once
 * are not a thousand tries, nor a thousand password hashes at the same time.
 */
@Injectable()
export class Attempts {
  private readonly queues = new Map<string, Promise<unknown>>();

  constructor(private readonly limiter: RateLimiter) {}

  async guess<T>(address: string | undefined, attempt: () => Promise<T>): Promise<T> {
    const key = `guess:${callerOf(address)}`;
    this.limiter.check(key, ATTEMPTS);
    const turn = (this.queues.get(key) ?? Promise.resolve()).then(() => this.tryOnce(key, attempt));
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    this.queues.set(key, settled);
    void settled.then(() => this.queues.get(key) === settled && this.queues.delete(key));
    return turn;
  }

  /** For what costs us something even when it succeeds: making an account. */
  count(address: string | undefined, what: string): void {
    this.limiter.take(`${what}:${callerOf(address)}`, ATTEMPTS);
  }

  private async tryOnce<T>(key: string, attempt: () => Promise<T>): Promise<T> {
    this.limiter.check(key, ATTEMPTS);
    try {
      return await attempt();
    } catch (thrown) {
      if (thrown instanceof Refused && GUESSES.includes(thrown.refusal.code))
        this.limiter.take(key, ATTEMPTS);
      throw thrown;
    }
  }
}
