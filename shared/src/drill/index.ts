export {
  drillFile,
  PERSONALITIES,
  type Condition,
  type DrillFile,
  type DrillInjectFile,
  type ExpectedOf,
  type Happening,
  type Personality,
  type Where,
} from './drill-file.js';
export {
  AT_THE_START,
  expectationIdOf,
  expectsOf,
  play,
  possibleIn,
  withMade,
  type DrillState,
  type Fired,
  type Played,
  type Scene,
} from './engine.js';
export { temperOf, TEMPERS, type Temper } from './personalities.js';
export { scoreJson } from './score-json.js';
export { LATE_SHARE, OUTCOMES, scoreOf, type Score, type ScoredAs, type ScoreLine } from './score.js';
