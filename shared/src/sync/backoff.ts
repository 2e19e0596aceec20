/**
 * Exponential backoff with full jitter: 2, 4, 8 … 60 seconds at most, each times a random share, so that a
 * thousand phones that lost the same mast do not come back in the same second (domain.md 7.4).
 * @param attempt failures so far, from 1
 * @param share a random number from 0 to 1
 * @returns milliseconds
 */
export function backoff(attempt: number, share: number): number {
  const ceiling = Math.min(60_000, 1_000 * 2 ** Math.min(attempt, 10));
  return Math.max(250, Math.round(ceiling * share));
}
