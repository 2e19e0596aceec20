export { CHECK_IN, checkInData, type CheckInData } from './check-in.schema.js';
export { checkInKind } from './check-in.kind.js';
