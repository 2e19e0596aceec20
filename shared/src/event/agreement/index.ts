export { AGREEMENT, DEFAULT_AGREEMENT, agreementData, type AgreementData } from './agreement.schema.js';
export { shareUnder } from './agreement.share.js';
export { agreementKind } from './agreement.kind.js';
