import { z } from 'zod';
import { id, words } from '../../contract/primitives.js';
import { ok, refuse } from '../../kernel/index.js';
import { defineCommand, defineKind, put, type EventRecord } from '../kind.js';
import { FIELD, isStaff, STAFF, type Viewer } from '../viewer.js';
import { ROLL_ANSWER, ROLL_CALL, rollAnswerData, type RollAnswerData } from './roll-call.schema.js';

const give = defineCommand({
  name: 'roll_answer.give',
  payload: z.strictObject({ id, rollCallId: id, personId: id, said: words.optional() }),
  roles: [...STAFF, ...FIELD],
  decide(records, { id: answerId, ...payload }, { viewer, happenedAt, receivedAt }) {
    const call = records.get(ROLL_CALL, payload.rollCallId);
    const own = payload.personId === viewer.personId;
    const leads = isStaff(viewer) || viewer.role === 'lead_marshal';
    if (!call || (!leads && !call.data.people.includes(viewer.personId)))
      return refuse('not-found', { fields: ['rollCallId'] });
    if (!own && !leads) return refuse('out-of-scope', { fields: ['personId'] });
    if (!call.data.people.includes(payload.personId))
      return refuse('bad-reference', { fields: ['personId'] });
    const given = records
      .all(ROLL_ANSWER)
      .some(({ data }) => data.rollCallId === call.id && data.personId === payload.personId);
    if (given || records.get(ROLL_ANSWER, answerId)) return refuse('nothing-changed');
    return ok([
      put<RollAnswerData>(ROLL_ANSWER, answerId, { ...payload, by: viewer.personId, happenedAt, receivedAt }),
    ]);
  },
});

function view(record: EventRecord<RollAnswerData>, viewer: Viewer): RollAnswerData | undefined {
  const leads = isStaff(viewer) || viewer.role === 'lead_marshal';
  return leads || record.data.personId === viewer.personId ? record.data : undefined;
}

export const rollAnswerKind = defineKind<RollAnswerData>({
  kind: ROLL_ANSWER.kind,
  data: rollAnswerData,
  commands: [give],
  view,
  personal: ['said'],
});
