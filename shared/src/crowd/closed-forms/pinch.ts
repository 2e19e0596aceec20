import { queueDensity, type Diagram } from '../diagram.js';

/** Pinch points: formulas 8 to 14. Metres, seconds, persons, persons/m², persons/s. */

/** Flow per metre of width that a plan may count on, persons/(m·s): 60 a minute, inside level D. Our default. */
export const DESIGN_FLOW_PER_M_S = 1;
/** Green Guide rate on the level, 82 persons/(m·min): a ceiling for egress, never a plan's target. */
export const GREEN_GUIDE_PER_M_MIN = 82;
/** Green Guide rate on steps. */
export const GREEN_GUIDE_STEPS_PER_M_MIN = 66;
/** A plan should use at most this share of a pinch's capacity. Our default. */
export const PLANNED_SHARE = 0.8;

/** 8. Capacity of a pinch, persons/s. */
export const pinchCapacity = (effectiveWidthM: number, perMS = DESIGN_FLOW_PER_M_S): number =>
  effectiveWidthM * perMS;

export type PinchState = 'green' | 'amber' | 'red';

/** 8. Green to 80 % of the capacity, amber to the capacity, then red. */
export function pinchState(flowPerS: number, capacityPerS: number): PinchState {
  // The margin absorbs the rounding of flows that were planned to be exactly at a limit.
  if (flowPerS <= PLANNED_SHARE * capacityPerS * (1 + 1e-9)) return 'green';
  return flowPerS <= capacityPerS * (1 + 1e-9) ? 'amber' : 'red';
}

export interface PointQueue {
  /** Persons/s. */
  readonly growthPerS: number;
  readonly arrivalS: number;
  readonly peopleMost: number;
  readonly clearS: number;
  /** Of the last person. */
  readonly worstDelayS: number;
  readonly meanDelayS: number;
  /** Person-seconds. */
  readonly totalDelayS: number;
}

/** 9. A queue that takes no room: right about delay, short about length (use 10 for spillback). */
export function pointQueue(people: number, flowPerS: number, capacityPerS: number): PointQueue {
  const slower = Math.min(flowPerS, capacityPerS);
  const worstDelayS = people / slower - people / flowPerS;
  return {
    growthPerS: flowPerS - slower,
    arrivalS: people / flowPerS,
    peopleMost: people * (1 - slower / flowPerS),
    clearS: people / slower,
    worstDelayS,
    meanDelayS: worstDelayS / 2,
    totalDelayS: (people * worstDelayS) / 2,
  };
}

export interface SpatialQueueInput {
  readonly people: number;
  /** Effective width before the pinch. */
  readonly widthM: number;
  /** Of the column as it arrives. */
  readonly density: number;
  readonly speedMps: number;
  readonly capacityPerS: number;
  readonly queueDensity: number;
}

export interface SpatialQueue {
  /** Speed of the queue's end; negative is against the march. */
  readonly waveMps: number;
  /** From the first person held up until the last has reached the queue. */
  readonly growsForS: number;
  readonly lengthMostM: number;
  readonly peopleMost: number;
  readonly clearS: number;
}

/** 10. A queue that takes room, by kinematic waves (Lighthill and Whitham 1955, Richards 1956). */
export function spatialQueue(input: SpatialQueueInput): SpatialQueue {
  const { people, widthM, density, speedMps, capacityPerS } = input;
  const arriving = density * speedMps;
  const waveMps = Math.min(0, (capacityPerS / widthM - arriving) / (input.queueDensity - density));
  const column = people / (density * widthM);
  const growsForS = column / (speedMps - waveMps);
  const lengthMostM = -waveMps * growsForS;
  const clearS = people / Math.min(capacityPerS, arriving * widthM);
  return { waveMps, growsForS, lengthMostM, peopleMost: lengthMostM * widthM * input.queueDensity, clearS };
}

export interface HaltInput {
  readonly density: number;
  readonly speedMps: number;
  /** Density at which people stand behind the halted head. */
  readonly haltDensity: number;
  readonly widthM: number;
  readonly durationS: number;
}

/** 11. The head halts: how far back and how many people it stops. */
export function headHalt(input: HaltInput): { waveMps: number; lengthM: number; people: number } {
  const waveMps = -(input.density * input.speedMps) / (input.haltDensity - input.density);
  const lengthM = -waveMps * input.durationS;
  return { waveMps, lengthM, people: lengthM * input.haltDensity * input.widthM };
}

/**
 * 12. The density at which people stand before an unmetered pinch. A saturated narrowing stronger than about 1.25 : 1
 * reaches 3 persons/m² under Weidmann: meter the release, widen, or split.
 */
export const naturalQueueDensity = (diagram: Diagram, capacityPerS: number, widthBeforeM: number): number =>
  queueDensity(diagram, capacityPerS / widthBeforeM);

/** 13. Release in blocks: `block` people every `everyS` seconds stay within 80 % of the capacity. */
export function meteredRelease(capacityPerS: number, block = 100): { perS: number; everyS: number } {
  const perS = PLANNED_SHARE * capacityPerS;
  return { perS, everyS: block / perS };
}

export interface Stream {
  /** Distance from its start to the point in question, metres. */
  readonly distanceM: number;
  readonly paceMps: number;
  /** Persons/s leaving its start at a time in seconds. */
  readonly flowAt: (timeS: number) => number;
}

/** 14. Flow below a merge at a time, persons/s: each stream as it left, later by its walk. */
export const mergedFlow = (streams: readonly Stream[], timeS: number): number =>
  streams.reduce((sum, each) => sum + each.flowAt(timeS - each.distanceM / each.paceMps), 0);
