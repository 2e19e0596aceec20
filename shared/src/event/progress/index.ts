export {
  PROGRESS,
  progressData,
  type ArrivalsData,
  type MarchFigures,
  type ProgressData,
  type ProgressMark,
} from './progress.schema.js';
export { progressKind } from './progress.kind.js';
