export { bandOf, DEFAULT_MATRIX, points, RISK_MATRICES, type RiskMatrix } from './matrices.js';
export { lacksWrittenControl, needsWrittenControl } from './controls.js';
export { LIKELIHOODS, SEVERITIES, type Level } from './definitions.js';
export { risksFromStarters, type RiskStarter } from './starter.js';
export { bowOf, type Bow } from './bow.js';
