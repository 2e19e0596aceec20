import { z } from 'zod';
import { id } from '../../contract/primitives.js';
import { ok, refuse } from '../../kernel/index.js';
import { defineCommand, put } from '../kind.js';
import { PERSON } from '../person/person.schema.js';
import { escalationDue } from './incident.escalation.js';
import { revised } from './incident.on-incident.js';
import { INCIDENT, incidentPlace, type IncidentData } from './incident.schema.js';

/** The next step of the chain, by the server's clock alone: it is the same after a restart and in every process. */
export const escalate = defineCommand({
  name: 'incident.escalate',
  payload: z.strictObject({ id, level: z.number().int().min(1).max(10) }),
  roles: ['system'],
  decide(records, { id: incidentId, level }, { receivedAt }) {
    const incident = records.get(INCIDENT, incidentId);
    if (!incident) return refuse('not-found', { fields: ['id'] });
    const rung = incident.data.escalatedAt ?? [];
    if (level !== rung.length + 1) return refuse('nothing-changed');
    const due = escalationDue(incident.data);
    if (!due || due.level !== level || Date.parse(receivedAt) < due.at) return refuse('wrong-state');
    return revised(incident, { escalatedAt: [...rung, receivedAt] });
  },
});

/** A marshal who missed two check-ins in a row (domain.md 3.5): opened by the clock, so that nobody has to notice it. */
export const missMarshal = defineCommand({
  name: 'incident.miss_marshal',
  payload: z.strictObject({ id, personId: id, place: incidentPlace }),
  roles: ['system'],
  decide(records, payload, { happenedAt, receivedAt }) {
    if (records.get(INCIDENT, payload.id)) return refuse('exists-already', { fields: ['id'] });
    if (!records.get(PERSON, payload.personId)) return refuse('bad-reference', { fields: ['personId'] });
    return ok([
      put<IncidentData>(INCIDENT, payload.id, {
        type: 'welfare',
        priority: 2,
        state: 'reported',
        sensitivity: 'open',
        place: payload.place,
        channel: 'app',
        reportedBy: payload.personId,
        aboutId: payload.personId,
        happenedAt,
        receivedAt,
        assigned: [],
        notes: [],
      }),
    ]);
  },
});
