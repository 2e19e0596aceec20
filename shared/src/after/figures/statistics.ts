/** Of numbers in order, at least one: the middle one, or the mean of the two in the middle. */
export function median(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half - 0.5)]! + sorted[Math.ceil(half) - 1]!) / 2;
}

/** Of numbers in order, at least one: the smallest that at least this share is no more than. It is always one of them. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
