export {
  ROLL_ANSWER,
  ROLL_CALL,
  rollAnswerData,
  rollCallData,
  rollScope,
  type RollAnswerData,
  type RollCallData,
  type RollScope,
} from './roll-call.schema.js';
export { rollCallKind } from './roll-call.kind.js';
export { rollAnswerKind } from './roll-answer.kind.js';
export { askedIn } from './asked-in.js';
