export * as primitives from './primitives.js';
export { LIMITS } from './limits.js';
export {
  commandEnvelope,
  commandCall,
  commandAnswer,
  outcome,
  refusal,
  type CommandEnvelope,
  type CommandCall,
  type CommandAnswer,
  type Outcome,
} from './command.js';
export { CLOSE_REASONS, FATAL_CLOSES, type CloseReason } from './closing.js';
export {
  PROTOCOL,
  cursor,
  hello,
  since,
  fixUp,
  frame,
  snapshot,
  fixes,
  online,
  closed,
  wireRecord,
  wireViewer,
  type WireRecord,
  type Cursor,
  type FixUp,
  type Frame,
  type Snapshot,
  type Fixes,
  type Online,
} from './socket.js';
export { problem, problemFor, statusOf, type Problem } from './problem.js';
export * as http from './http.js';
export { LANGUAGES, textFor, type Language, type Texts } from './languages.js';
