export { CHECKPOINT, checkpointData, type CheckpointData } from './checkpoint.schema.js';
export { checkpointKind } from './checkpoint.kind.js';
