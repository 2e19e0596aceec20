import { GREEN_GUIDE_PER_M_MIN } from './pinch.js';

/** Assembly, rally, egress and dispersal: formulas 15 to 18. Minutes only where a name says so. */

/** 15. People an area takes: usable share 0.7–0.85, density 2 persons/m² standing, 1 with stalls or families. */
export const areaCapacity = (areaM2: number, usable: number, density: number): number =>
  areaM2 * usable * density;

/** 15. Time to fill, seconds, at `arrivalsPerS`. */
export const fillTime = (people: number, arrivalsPerS: number): number => people / arrivalsPerS;

/** 15. The most people at once, from cumulative arrivals and departures at the same times. */
export function peakOccupancy(arrived: ArrayLike<number>, departed: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < arrived.length; i++) most = Math.max(most, arrived[i]! - departed[i]!);
  return most;
}

/** Width left when the widest exit is lost, metres. */
export const widthWithLargestLost = (widthsM: readonly number[]): number =>
  widthsM.length === 0 ? 0 : totalWidth(widthsM) - Math.max(...widthsM);

export const totalWidth = (widthsM: readonly number[]): number =>
  widthsM.reduce((sum, each) => sum + each, 0);

/** 16. People who can leave in `minutes` with the widest exit lost. Rate in persons/(m·min), Green Guide 82. */
export const egressCapacity = (
  widthsM: readonly number[],
  minutes: number,
  perMMin: number = GREEN_GUIDE_PER_M_MIN,
): number => perMMin * minutes * widthWithLargestLost(widthsM);

/** 16. Minutes for `people` to pass exits of a total width. */
export const egressMinutes = (
  people: number,
  widthM: number,
  perMMin: number = GREEN_GUIDE_PER_M_MIN,
): number => people / (perMMin * widthM);

/** 16. Seconds in all: passing the exits, the longest walk to one, and the time before people move (2–5 min). */
export const totalEgressTime = (
  exitS: number,
  longestWalkM: number,
  paceMps: number,
  preMovementS: number,
): number => exitS + longestWalkM / paceMps + preMovementS;

/** 16. Width of exits needed, metres. */
export const exitWidthNeeded = (people: number, perMMin: number, minutes: number): number =>
  people / (perMMin * minutes);

/** 16. A site takes no more than its area holds, nor more than can leave it. */
export const siteCapacity = (area: number, egress: number): number => Math.min(area, egress);

export interface Sink {
  /** Of the people, 0 to 1. */
  readonly share: number;
  /** A train's: capacity ÷ headway × load factor. */
  readonly perMin: number;
}

/** 17. Minutes until the slowest way home has taken its share. */
export const dispersalMinutes = (people: number, sinks: readonly Sink[]): number =>
  sinks.reduce((most, sink) => Math.max(most, (people * sink.share) / sink.perMin), 0);

/** Distance at which lightning stops an event when shelter is at hand, metres (US National Weather Service, 8 miles). */
export const LIGHTNING_STOP_M = 8 * 1609.344;

/**
 * 18. Distance of the storm at which to give the order, metres, when deciding, telling and walking to shelter take
 * `shelterS` seconds in all.
 */
export const lightningOrderDistance = (stormMps: number, shelterS: number): number =>
  LIGHTNING_STOP_M + stormMps * shelterS;
