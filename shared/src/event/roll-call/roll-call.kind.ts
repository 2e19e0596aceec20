import { z } from 'zod';
import { id } from '../../contract/primitives.js';
import { ok, refuse } from '../../kernel/index.js';
import { defineCommand, defineKind, put, type EventRecord } from '../kind.js';
import { PERSON } from '../person/person.schema.js';
import { SECTOR } from '../sector/sector.schema.js';
import { isStaff, STAFF, type Viewer } from '../viewer.js';
import { askedIn } from './asked-in.js';
import { ROLL_CALL, rollCallData, rollScope, type RollCallData } from './roll-call.schema.js';

const start = defineCommand({
  name: 'roll_call.start',
  payload: z.strictObject({ id, scope: rollScope }),
  roles: [...STAFF, 'lead_marshal'],
  decide(records, { id: callId, scope }, { viewer, happenedAt, receivedAt }) {
    if (records.get(ROLL_CALL, callId)) return refuse('exists-already', { fields: ['id'] });
    if ('sectorId' in scope && !records.get(SECTOR, scope.sectorId))
      return refuse('bad-reference', { fields: ['scope.sectorId'] });
    if ('personId' in scope && !records.get(PERSON, scope.personId))
      return refuse('bad-reference', { fields: ['scope.personId'] });
    const ownSector = 'sectorId' in scope && viewer.sectorIds.includes(scope.sectorId);
    if (viewer.role === 'lead_marshal' && !ownSector) return refuse('out-of-scope', { fields: ['scope'] });
    const people = askedIn(records, scope, receivedAt);
    return ok([
      put<RollCallData>(ROLL_CALL, callId, {
        scope,
        people,
        startedBy: viewer.personId,
        happenedAt,
        receivedAt,
      }),
    ]);
  },
});

const end = defineCommand({
  name: 'roll_call.end',
  payload: z.strictObject({ id }),
  roles: [...STAFF, 'lead_marshal'],
  decide(records, payload, { viewer, happenedAt }) {
    const call = records.get(ROLL_CALL, payload.id);
    if (!call) return refuse('not-found', { fields: ['id'] });
    if (!isStaff(viewer) && call.data.startedBy !== viewer.personId) return refuse('out-of-scope');
    if (call.data.endedAt) return refuse('nothing-changed');
    return ok([put<RollCallData>(ROLL_CALL, call.id, { ...call.data, endedAt: happenedAt })]);
  },
});

/** Whoever leads sees who was asked; who was asked sees that they were. */
function view(record: EventRecord<RollCallData>, viewer: Viewer): RollCallData | undefined {
  if (isStaff(viewer) || viewer.role === 'lead_marshal') return record.data;
  return record.data.people.includes(viewer.personId)
    ? { ...record.data, people: [viewer.personId] }
    : undefined;
}

export const rollCallKind = defineKind<RollCallData>({
  kind: ROLL_CALL.kind,
  data: rollCallData,
  commands: [start, end],
  view,
});
