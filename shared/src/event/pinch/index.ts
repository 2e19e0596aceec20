export { PINCH, pinchData, type PinchData } from './pinch.schema.js';
export { pinchKind } from './pinch.kind.js';
