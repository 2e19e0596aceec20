export { follow } from './follow.js';
export { measure, routeLine, type CaptainFix, type RouteLine } from './measure.js';
export {
  HELD_AFTER_S,
  marchState,
  STANDING_MPS,
  type Captain,
  type CaptainDuty,
  type Estimated,
  type MarchState,
  type Mark,
} from './march-state.js';
export { predict, sigmaOf, speedSigmaOf, startTrack, update, type Measured, type Track } from './track.js';
