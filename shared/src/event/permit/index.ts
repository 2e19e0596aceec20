export { PERMIT, PERMIT_FORMS, PERMIT_STATES, permitData, type PermitData } from './permit.schema.js';
export { permitKind } from './permit.kind.js';
