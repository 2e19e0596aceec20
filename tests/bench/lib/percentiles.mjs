/** @returns the value below which this share (0 to 1) of the sorted values lies; the worst one for few values */
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];

/** Spread of some delays in milliseconds; nothing when there are none. @param delays a Float64Array, which is sorted */
export function spreadOf(delays) {
  if (!delays.length) return undefined;
  delays.sort();
  return { p50: at(delays, 0.5), p99: at(delays, 0.99), max: delays[delays.length - 1] };
}
