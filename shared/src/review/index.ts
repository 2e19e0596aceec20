export { SEVERITIES, type Detail, type PlanChange, type Severity } from './change.js';
export { compare, isReviewed } from './compare.js';
export { THRESHOLDS } from './severity.js';
export { distanceOf, tally, type Distance, type Tally } from './summary.js';
export { pointsOf } from './where.js';
