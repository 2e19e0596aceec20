export {
  CONTINGENCY,
  contingencyData,
  contingencyStep,
  EVENT_ROLES,
  type ContingencyData,
  type ContingencyStep,
  type EventRole,
} from './contingency.schema.js';
export { contingencyKind } from './contingency.kind.js';
export {
  CODE_ALPHABET,
  contingencyCode,
  readCode,
  type CodeCandidate,
  type CodeProblem,
} from './contingency.code.js';
