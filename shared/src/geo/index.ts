export {
  distance,
  bearing,
  toPlane,
  fromPlane,
  roundToGrid,
  round6,
  EARTH_RADIUS_M,
  type Position,
} from './position.js';
export { lineLength, cumulative, pointAlong, project, slice, type Projection } from './line.js';
export { ringArea, insideRing, middle, bounds, segmentsCross, crossesItself } from './area.js';
export { farthestApart } from './apart.js';
export { simplifyTo } from './simplify.js';
