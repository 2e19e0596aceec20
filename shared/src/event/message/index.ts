export {
  MESSAGE,
  messageData,
  messageTarget,
  type MessageData,
  type MessageTarget,
} from './message.schema.js';
export { addressedTo, messageKind } from './message.kind.js';
export {
  BLANKS,
  blanksOf,
  filled,
  MESSAGE_TEMPLATES,
  type Blank,
  type MessageTemplate,
} from './message.templates.js';
