export {
  forecast,
  type Band,
  type CheckpointForecast,
  type FeederForecast,
  type Forecast,
  type PinchForecast,
} from './forecast.js';
export {
  DEFAULTS,
  type AreaInput,
  type BandInput,
  type EndInput,
  type FeederInput,
  type ForecastInput,
  type GroupInput,
  type PresentInput,
  type ReleaseInput,
} from './input.js';
export { frameAt, readAt, readCell, worstAlong, type Reading, type RouteField } from './field.js';
export { ASSUMPTION_CODES, type Assumption, type AssumptionCode } from './assumptions.js';
export type { Bottleneck, Load, Queue, ReleaseAdvice } from './bottlenecks.js';
export type { Dispersal, Egress, Occupancy } from './sites.js';
export { routeFromLine, type DrawnCheckpoint, type DrawnPinch, type DrawnRoute } from './from-line.js';
export {
  cellsOf,
  COUNTER_FLOW_LEAVES,
  DEFAULT_SHY_M,
  stretches,
  usableWidth,
  type Cells,
  type CheckpointInput,
  type CounterFlow,
  type PinchInput,
  type RouteInput,
  type SegmentInput,
  type Stretch,
} from './route-model.js';
export {
  IMO_CORRIDOR,
  imoCorridor,
  imoPrintedFlow,
  relationOf,
  weidmann,
  type RelationSpec,
  type SpeedDensity,
} from './speed-density.js';
export {
  capped,
  diagramOf,
  queueDensity,
  specificFlow,
  walkingDensity,
  type Capped,
  type Diagram,
} from './diagram.js';
export * from './level-of-service.js';
export * from './closed-forms.js';
export {
  CLOSE_UP_DENSITY,
  type Formation,
  type HaltInput,
  type Model,
  type ModelFeeder,
  type ModelGroup,
} from './model.js';
export { allBy, shareBy, type Profile, type ProfilePoint, type RateStep } from './profile.js';
export { simulate } from './cell-transmission.js';
export type { Frames, Trace } from './trace.js';
