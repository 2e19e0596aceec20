export {
  eventTitle,
  EXERCISE_WORD,
  exercisePrefix,
  EVENT,
  PHASES,
  POLICE_CONTACT,
  EVENT_STATES,
  eventData,
  type EventData,
  type Phase,
} from './event.schema.js';
export { eventKind } from './event.kind.js';
export { readiness, READINESS_CODES, type ReadinessCode, type ReadinessGap } from './readiness.js';
