export { Moment } from './replay/moment.js';
export { Replay } from './replay/replay.js';
export { Retelling, type Told, type ToldEntry } from './replay/retelling.js';
export type { ReplayStep } from './replay/step.js';
