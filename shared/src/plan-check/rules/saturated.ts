import type { PinchForecast } from '../../crowd/index.js';

/** A saturated narrowing stronger than this reaches 3 people on a square metre behind it. */
const RATIO = 1.25;

/** More people come than get through, and what they come from is so much wider that they pack behind it. */
export const isSaturated = (pinch: PinchForecast): boolean =>
  pinch.flowPerS > pinch.capacityMostPerS * (1 + 1e-9) && pinch.widthBeforeM >= RATIO * pinch.widthM;

/** A pinch that somebody marked is its record; a street that narrows is part of the route. */
export const pinchPart = (pinch: PinchForecast, routeId: string) =>
  pinch.marked
    ? { subject: { kind: 'pinch', id: pinch.id } }
    : { subject: { kind: 'route', id: routeId }, part: String(Math.round(pinch.fromM)) };
