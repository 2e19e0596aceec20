/** A time of the forecast's clock, which starts at step-off, on the event's. */
export const instantOf = (stepOffAt: string, seconds: number): number =>
  Date.parse(stepOffAt) + Math.round(seconds) * 1000;
