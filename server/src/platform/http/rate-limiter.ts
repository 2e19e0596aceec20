import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@waypost/shared/kernel';
import { CLOCK } from '../tokens.js';
import { Refused } from './refused.js';

interface Window {
  startedAt: number;
  lengthMs: number;
  taken: number;
}

export interface Allowance {
  most: number;
  perMs: number;
}

/** Bounds the memory that invented keys can take: about 10 MB. */
const MOST_KEYS = 50_000;

/**
 * Counts attempts in fixed windows, in this process's memory. Keys may hold an address: they are never written
 * anywhere and are gone with the window.
 */
@Injectable()
export class RateLimiter {
  private readonly windows = new Map<string, Window>();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Counts one attempt. @throws Refused `rate-limited` when there were too many. */
  take(key: string, allowance: Allowance): void {
    this.check(key, allowance);
    this.window(key, allowance.perMs).taken++;
  }

  /** @throws Refused when the next attempt would be too many; counts nothing. */
  check(key: string, { most, perMs }: Allowance): void {
    const window = this.window(key, perMs);
    if (window.taken < most) return;
    const waitMs = window.startedAt + window.lengthMs - this.clock.now();
    throw new Refused({ code: 'rate-limited', limit: most }, waitMs / 1000);
  }

  forget(key: string): void {
    this.windows.delete(key);
  }

  private window(key: string, lengthMs: number): Window {
    const now = this.clock.now();
    const found = this.windows.get(key);
    if (found && now < found.startedAt + found.lengthMs) return found;
    const fresh = { startedAt: now, lengthMs, taken: 0 };
    this.windows.delete(key);
    if (this.windows.size >= MOST_KEYS) this.makeRoom(now);
    this.windows.set(key, fresh);
    return fresh;
  }

  private makeRoom(now: number): void {
    for (const [key, window] of this.windows)
      if (now >= window.startedAt + window.lengthMs) this.windows.delete(key);
    const oldest = this.windows.keys().next();
    if (this.windows.size >= MOST_KEYS && !oldest.done) this.windows.delete(oldest.value);
  }
}
