export { Replica, type FrameResult } from './replica.js';
export { backoff } from './backoff.js';
export {
  afterRestart,
  forget,
  keep,
  markSending,
  markUnanswered,
  nextBatch,
  settle,
  type Outbox,
  type OutboxItem,
  type OutboxState,
} from './outbox.js';
export { isWaiting, WAITING, withPending } from './optimistic.js';
