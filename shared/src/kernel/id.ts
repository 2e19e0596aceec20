import type { Random } from './ambient.js';

/** A UUIDv7 in lower case: unique without asking anyone, and sorted by the time it was made. */
export type Id = string;

export const ID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Makes a UUIDv7 (RFC 9562 section 5.7) from a time and a source of random bytes, both passed in so that a
 * test that failed can be replayed from its seed.
 * @param now milliseconds since 1970
 */
export function newId(now: number, random: Random): Id {
  const bytes = random.bytes(16);
  let time = Math.floor(now);
  for (let i = 5; i >= 0; i--) {
    bytes[i] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
  return [8, 12, 16, 20, 32].map((end, i) => hex.slice([0, 8, 12, 16, 20][i], end)).join('-');
}
