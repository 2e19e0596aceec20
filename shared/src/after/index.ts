export {
  ENDS,
  type CheckpointPassings,
  type End,
  type ForecastFigures,
  type Passing,
} from './figures/against-forecast.js';
export type { CoverageFigures, CoveragePoint } from './figures/covered.js';
export { figuresOf, type Figures } from './figures/figures.js';
export { LEFT_OUT, MEASURES, type LeftOut, type Measure, type Stat } from './figures/measure.js';
export type { Group, Response, Stats } from './figures/response.js';
export { storiesOf, type IncidentStory } from './figures/stories.js';
export { Moment } from './replay/moment.js';
export { Replay } from './replay/replay.js';
export { Retelling, type Told, type ToldEntry } from './replay/retelling.js';
export type { ReplayStep } from './replay/step.js';
export {
  dayOf,
  TIMELINE_MARKS,
  timelineOf,
  type MarkName,
  type Span,
  type TimelineMark,
} from './timeline.js';
export { whereOf, type Where } from './where.js';
