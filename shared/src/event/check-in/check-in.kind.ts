import { z } from 'zod';
import { id } from '../../contract/primitives.js';
import { ok, refuse } from '../../kernel/index.js';
import { defineCommand, defineKind, put, type EventRecord } from '../kind.js';
import { PERSON } from '../person/index.js';
import { FIELD, isStaff, STAFF, type Viewer } from '../viewer.js';
import { CHECK_IN, checkInData, type CheckInData } from './check-in.schema.js';

/** "All safe", by the person or by control for somebody who said it on the radio. The record's id is the person's. */
const report = defineCommand({
  name: 'check_in.report',
  payload: z.strictObject({ id }),
  roles: [...STAFF, ...FIELD],
  decide(records, payload, { viewer, happenedAt, receivedAt }) {
    if (payload.id !== viewer.personId && !isStaff(viewer)) return refuse('out-of-scope', { fields: ['id'] });
    if (!records.get(PERSON, payload.id)) return refuse('bad-reference', { fields: ['id'] });
    const last = records.get(CHECK_IN, payload.id);
    // A report that was kept on a phone must not overwrite a later one that overtook it.
    if (last && last.data.happenedAt >= happenedAt) return refuse('nothing-changed');
    return ok([put<CheckInData>(CHECK_IN, payload.id, { personId: payload.id, happenedAt, receivedAt })]);
  },
});

function view(record: EventRecord<CheckInData>, viewer: Viewer): CheckInData | undefined {
  const leads = isStaff(viewer) || viewer.role === 'lead_marshal';
  return leads || record.data.personId === viewer.personId ? record.data : undefined;
}

export const checkInKind = defineKind<CheckInData>({
  kind: CHECK_IN.kind,
  data: checkInData,
  commands: [report],
  view,
});
