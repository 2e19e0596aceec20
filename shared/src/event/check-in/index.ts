export { CHECK_IN, checkInData, type CheckInData } from './check-in.schema.js';
export {
  asksForCheckIns,
  CHECK_IN_ALERT_MS,
  CHECK_IN_EVERY_MS,
  CHECK_INS_MISSED_MOST,
  nextCheckIn,
} from './check-in.timing.js';
export { checkInKind } from './check-in.kind.js';
