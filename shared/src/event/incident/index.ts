export {
  INCIDENT,
  INCIDENT_TYPES,
  INCIDENT_STATES,
  PRIORITIES,
  SENSITIVITIES,
  CHANNELS,
  incidentData,
  type IncidentData,
  type IncidentType,
  type IncidentState,
  type Priority,
} from './incident.schema.js';
export { INCIDENT_MOVES, canMove, type IncidentMove } from './incident.states.js';
export { DUE, USUAL_PRIORITY, type Due } from './incident.timing.js';
export { REDUCED_GRID_M } from './incident.view.js';
export { incidentKind } from './incident.kind.js';
