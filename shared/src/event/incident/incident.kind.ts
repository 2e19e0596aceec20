import { defineKind } from '../kind.js';
import { incidentCommands } from './incident.commands.js';
import { INCIDENT, INCIDENT_TYPES, incidentData, type IncidentData } from './incident.schema.js';
import { viewIncident } from './incident.view.js';

export const incidentKind = defineKind<IncidentData>({
  kind: INCIDENT.kind,
  data: incidentData,
  commands: incidentCommands,
  view: viewIncident,
  personal: ['text', 'notes', 'outcome'],
  shareTypes: INCIDENT_TYPES,
});
