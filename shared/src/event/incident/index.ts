export {
  INCIDENT,
  INCIDENT_TYPES,
  INCIDENT_STATES,
  PRIORITIES,
  SENSITIVITIES,
  CHANNELS,
  incidentAnswer,
  incidentData,
  type IncidentAnswer,
  type IncidentData,
  type IncidentType,
  type IncidentState,
  type Priority,
} from './incident.schema.js';
export {
  INCIDENT_MOVES,
  INCIDENT_OVER,
  canMove,
  isOver,
  isUnanswered,
  type IncidentMove,
} from './incident.states.js';
export {
  CHAIN_PARTS,
  chainReached,
  ESCALATION_CHAIN,
  escalationDue,
  peopleOf,
  unansweredSince,
  type ChainPart,
} from './incident.escalation.js';
export {
  ALIKE_OPEN_MS,
  ALIKE_OVER_MS,
  ALIKE_WITHIN_M,
  alikeTo,
  type Alike,
  type Sketch,
} from './incident.alike.js';
export { DUE, USUAL_PRIORITY, type Due } from './incident.timing.js';
export { REDUCED_GRID_M } from './incident.view.js';
export { incidentKind } from './incident.kind.js';
