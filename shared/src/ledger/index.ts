export { registry } from './registry.js';
export { decide, plausibleTime } from './decide.js';
export { Overlay } from './overlay.js';
export { EventState, type Applied } from './event-state.js';
export { rollForward, stateAt, type PastEntry } from './past.js';
export { cut, sightOf, viewerOf, systemViewer, SYSTEM_PERSON, type Sight } from './view.js';
export {
  foldApplied,
  frameContent,
  frameOf,
  snapshotOf,
  type FrameContent,
  type FrameRange,
} from './frame.js';
export { inverseSteps, difference, type PlanStep } from './inverse.js';
export { chainEntry, genesis, logMark } from './chain.js';
export {
  exportFooter,
  exportHeader,
  exportLine,
  verifyLog,
  LOG_FORMAT,
  VERIFY_CODES,
  type VerifiedLog,
  type VerifyProblem,
} from './export.js';
export { openData, openRecord, sealChange, type Sealer } from './seal.js';
export type { Entry, EntryBody, EntryChange } from './entry.js';
