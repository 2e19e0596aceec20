import type { Clock } from '@waypost/shared/kernel';
import { systemClock } from '../../platform/clock.js';
import { pause } from './caller.js';
import type { Traffic } from './traffic.js';

/** How the time of a drill goes on. */
export interface DrillTime {
  clock: Clock;
  /** Drill seconds in a second of the clock. */
  speed: number;
  /** Waits until the next look is due. */
  next(traffic: Traffic, signal: AbortSignal): Promise<void>;
}

const TICK_MS = 500;

/** On the wall's clock: a drill that people take part in. */
export const wallTime = (speed: number): DrillTime => ({
  clock: systemClock,
  speed,
  next: (_traffic, signal) => pause(TICK_MS, signal),
});

const LEAP_MS = 10_000;
/** Each phone may speak twenty times a second: after a question it rests so long, and otherwise a look is as short as this. */
const ASKED_MS = 75;
const LEAP_LEAST_MS = 20;

export interface LeapClock extends Clock {
  advance(ms: number): void;
}

/**
 * Leaps from look to look as soon as everything that was said has been answered and has reached everybody: the same
 * drill in a fraction of its time, with the same outcome on a slow machine as on a fast one. The server must have the
 * same clock.
 * @param paceMs real milliseconds that a look takes at least
 */
export const leapTime = (clock: LeapClock, paceMs = LEAP_LEAST_MS): DrillTime => ({
  clock,
  speed: 1,
  next: async (traffic, signal) => {
    const begun = performance.now();
    const asked = await traffic.settled();
    const least = Math.max(paceMs, asked ? ASKED_MS : LEAP_LEAST_MS);
    await pause(least - (performance.now() - begun), signal);
    clock.advance(LEAP_MS);
  },
});

/** What a look has to take at this speed, in real milliseconds. */
export const paceFor = (speed: number): number => LEAP_MS / speed;
