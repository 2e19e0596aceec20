import type { Instant } from '../../event/index.js';
import { toWall } from '../../kernel/index.js';

const HOUR_MS = 3_600_000;

/**
 * The beginning of an instant's hour on the wall clock of a time zone: some are half an hour off the others. Looked up
 * once for each hour of the world's clock, because asking for a wall clock is slow.
 */
export function hoursIn(timeZone: string): (at: Instant) => Instant {
  const known = new Map<number, number>();
  const offset = (utcHour: number): number => {
    const found = known.get(utcHour) ?? Number(toWall(utcHour * HOUR_MS, timeZone).time.slice(3, 5)) * 60_000;
    known.set(utcHour, found);
    return found;
  };
  return (at) => {
    const time = Date.parse(at);
    const shift = offset(Math.floor(time / HOUR_MS));
    return new Date(Math.floor((time + shift) / HOUR_MS) * HOUR_MS - shift).toISOString();
  };
}
