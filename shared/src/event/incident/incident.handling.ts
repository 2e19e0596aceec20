import { id } from '../../contract/primitives.js';
import { ok, refuse } from '../../kernel/index.js';
import { put } from '../kind.js';
import { isStaff, STAFF } from '../viewer.js';
import { onIncident, revised } from './incident.on-incident.js';
import { INCIDENT, type IncidentData } from './incident.schema.js';
import { isOver } from './incident.states.js';

/**
 * "I have this one": one controller at a time. Whoever takes it says from whom, so that of two who press at once one has
 * it and the other is told, and nobody takes over from a third without having seen the name.
 */
export const take = onIncident(
  'take',
  { from: id.optional() },
  [...STAFF, 'lead_marshal'],
  (incident, { from }, { viewer }) => {
    const { handledBy, state } = incident.data;
    if (isOver(state)) return refuse('wrong-state');
    if (handledBy === viewer.personId) return refuse('nothing-changed');
    if (handledBy !== from) return refuse('taken');
    return revised(incident, { handledBy: viewer.personId });
  },
);

/** Nobody has it any more: said by whoever had it, or for somebody who has left their desk. */
export const letGo = onIncident(
  'let_go',
  {},
  [...STAFF, 'lead_marshal'],
  (incident, _payload, { viewer }) => {
    const { handledBy, ...rest } = incident.data;
    if (!handledBy) return refuse('nothing-changed');
    if (handledBy !== viewer.personId && !isStaff(viewer)) return refuse('out-of-scope');
    return ok([put<IncidentData>(INCIDENT, incident.id, rest)]);
  },
);
