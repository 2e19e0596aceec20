export { PERMIT, PERMIT_FORMS, PERMIT_STATES, permitData, type PermitData } from './permit.schema.js';
export { permitKind } from './permit.kind.js';
export {
  fileBy,
  NOTICE_RULES,
  permitStanding,
  type FileBy,
  type Notice,
  type NoticeRule,
  type PermitForm,
  type PermitStanding,
} from './notice.js';
