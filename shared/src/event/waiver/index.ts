export { WAIVER, waiverData, WAIVERS_MOST, type WaiverData } from './waiver.schema.js';
export { waiverKind } from './waiver.kind.js';
