export { composeReport } from './compose.js';
export { reportOf, type Report, type ReportOptions } from './report.js';
export { shareableSteps } from './shareable.js';
export { reportFiles } from './tables.js';
export { REPORT_WORDS } from './words/index.js';
