export {
  MESSAGE,
  messageData,
  messageTarget,
  type MessageData,
  type MessageTarget,
} from './message.schema.js';
export { addressedTo, messageKind } from './message.kind.js';
