export { ACK, ackData, type AckData } from './ack.schema.js';
export { ackKind } from './ack.kind.js';
