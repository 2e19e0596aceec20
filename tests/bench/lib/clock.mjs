/**
 * Milliseconds on the machine's monotonic clock. `hrtime` counts from the same moment in every process of one
 * machine; the wall clock can be set while a benchmark runs.
 */
export const nowMs = () => Number(process.hrtime.bigint()) / 1e6;

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
