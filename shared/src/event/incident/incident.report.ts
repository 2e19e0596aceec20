import { z } from 'zod';
import { id, words } from '../../contract/primitives.js';
import { ok, refuse } from '../../kernel/index.js';
import { EVENT } from '../event/event.schema.js';
import { defineCommand, put, type CommandContext, type Records } from '../kind.js';
import { PERSON } from '../person/person.schema.js';
import { isStaff } from '../viewer.js';
import { WORKING } from './incident.on-incident.js';
import {
  CHANNELS,
  INCIDENT,
  INCIDENT_TYPES,
  SENSITIVITIES,
  incidentPlace,
  priority,
  type IncidentData,
} from './incident.schema.js';
import { USUAL_PRIORITY } from './incident.timing.js';

export const report = defineCommand({
  name: 'incident.report',
  payload: z.strictObject({
    id,
    type: z.enum(INCIDENT_TYPES),
    priority: priority.optional(),
    place: incidentPlace,
    text: words.optional(),
    sensitivity: z.enum(SENSITIVITIES).optional(),
    channel: z.enum(CHANNELS).optional(),
    sos: z.boolean().optional(),
    /** Whose report it is, when control writes down what came by radio. */
    onBehalfOf: id.optional(),
  }),
  roles: WORKING,
  decide(records, payload, context) {
    const { viewer, happenedAt, receivedAt } = context;
    const shut = notTaking(records, context, payload.sos ?? false);
    if (shut) return refuse(shut);
    if (records.get(INCIDENT, payload.id)) return refuse('exists-already', { fields: ['id'] });
    if (payload.onBehalfOf && !isStaff(viewer)) return refuse('out-of-scope', { fields: ['onBehalfOf'] });
    if (payload.onBehalfOf && !records.get(PERSON, payload.onBehalfOf))
      return refuse('bad-reference', { fields: ['onBehalfOf'] });
    return ok([
      put<IncidentData>(INCIDENT, payload.id, {
        type: payload.type,
        priority: payload.sos ? 1 : (payload.priority ?? USUAL_PRIORITY[payload.type]),
        state: 'reported',
        sensitivity: payload.sensitivity ?? 'open',
        place: payload.place,
        ...(payload.text ? { text: payload.text } : {}),
        channel: payload.channel ?? 'app',
        ...(payload.sos ? { sos: true } : {}),
        reportedBy: payload.onBehalfOf ?? viewer.personId,
        happenedAt,
        receivedAt,
        assigned: [],
        notes: [],
      }),
    ]);
  },
});

/**
 * Reports are taken while the event is live, and late ones after it closed if they happened before (rule O5).
 * An SOS is taken always.
 */
function notTaking(
  records: Records,
  { eventId, happenedAt }: CommandContext,
  sos: boolean,
): 'event-not-live' | 'event-closed' | undefined {
  const event = records.get(EVENT, eventId)?.data;
  if (sos || event?.state === 'live') return undefined;
  if (event?.state !== 'closed') return 'event-not-live';
  return event.closedAt && happenedAt <= event.closedAt ? undefined : 'event-closed';
}
