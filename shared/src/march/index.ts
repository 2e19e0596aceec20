export { estimateAt, FRESH_S, isHeard, type Captain, type CaptainDuty } from './captain.js';
export { follow, resumed } from './follow.js';
export { CAPTAINS_FOR_GAPS, gapsOf, learnSpacing, type Gap, type Spacing } from './gaps.js';
export { measure, routeLine, type CaptainFix, type RouteLine } from './measure.js';
export {
  HELD_AFTER_S,
  marchState,
  type Estimated,
  type MarchState,
  type Mark,
  type Stopped,
} from './march-state.js';
export {
  estimateOf,
  predict,
  startTrack,
  update,
  type Estimate,
  type Measured,
  type Track,
} from './track.js';
export { arrivalsFrom, paceOf, type Arrivals, type PlaceArrival } from './arrivals.js';
export { SET_OFF_M, type Column } from './column.js';
export { markAt, observedOf, type Observed } from './observed.js';
export { arrivalsDataOf, figuresOf, isNews } from './figures.js';
export {
  conditionsOf,
  type AlertFacts,
  type Condition,
  type Findings,
  type SectorMarshal,
} from './conditions.js';
export {
  END_AFTER_S,
  RAISE_AFTER_S,
  TELL_AFTER_S,
  watchAlerts,
  type AlertMemory,
  type AlertSteps,
  type OpenAlert,
} from './alert-watch.js';
export { sectorStretches, type SectorStretch } from './sectors.js';
export { progressInForce } from './in-force.js';
export { reachOf, type Reach } from './reach.js';
