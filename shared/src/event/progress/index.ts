export { PROGRESS, progressData, type ProgressData } from './progress.schema.js';
export { progressKind } from './progress.kind.js';
