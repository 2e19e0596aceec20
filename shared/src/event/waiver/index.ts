export {
  SEVERITIES,
  WAIVER,
  waiverData,
  WAIVERS_MOST,
  type RestedOn,
  type Severity,
  type WaiverData,
} from './waiver.schema.js';
export { waiverKind } from './waiver.kind.js';
