import { randomBytes } from 'node:crypto';
import type { Clock, Random } from '@waypost/shared/kernel';

export const systemClock: Clock = { now: () => Date.now() };

export const systemRandom: Random = { bytes: (count) => new Uint8Array(randomBytes(count)) };

/** The clock's time as the house writes instants. */
export const instantOf = (clock: Clock): string => new Date(clock.now()).toISOString();
