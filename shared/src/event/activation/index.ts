export {
  ACTIVATION,
  activationData,
  STEP_ANSWER,
  STEP_ANSWERS,
  stepAnswerData,
  type ActivationData,
  type StepAnswerData,
} from './activation.schema.js';
export {
  activationOf,
  routeInForce,
  routesAsInForce,
  runningActivations,
  type DrawnRoute,
} from './running.js';
export { rolesConcerned, rolesOf, toldOfActivation } from './concerned.js';
export { peopleInRole } from './people-in-role.js';
export { standDownWords, startWords } from './activation.words.js';
export { activationKind, stepAnswerKind } from './activation.kind.js';
