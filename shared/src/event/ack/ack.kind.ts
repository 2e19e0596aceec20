import { z } from 'zod';
import { id } from '../../contract/primitives.js';
import { ok, refuse } from '../../kernel/index.js';
import { defineCommand, defineKind, put, type EventRecord } from '../kind.js';
import { addressedTo, MESSAGE } from '../message/index.js';
import { PERSON } from '../person/index.js';
import { isStaff, ROLES, type Viewer } from '../viewer.js';
import { ACK, ackData, type AckData } from './ack.schema.js';

/** "Understood": the person says it themselves, or control says it for somebody who answered by radio. */
const give = defineCommand({
  name: 'ack.give',
  payload: z.strictObject({ id, messageId: id, onBehalfOf: id.optional() }),
  roles: ROLES,
  decide(records, payload, { viewer, happenedAt }) {
    const message = records.get(MESSAGE, payload.messageId);
    const personId = payload.onBehalfOf ?? viewer.personId;
    if (!message || !mayRead(message.data, viewer)) return refuse('not-found', { fields: ['messageId'] });
    if (personId !== viewer.personId && !isStaff(viewer))
      return refuse('out-of-scope', { fields: ['onBehalfOf'] });
    if (!records.get(PERSON, personId)) return refuse('bad-reference', { fields: ['onBehalfOf'] });
    const given = records
      .all(ACK)
      .some((ack) => ack.data.messageId === message.id && ack.data.personId === personId);
    if (given || records.get(ACK, payload.id)) return refuse('nothing-changed');
    return ok([put<AckData>(ACK, payload.id, { messageId: message.id, personId, at: happenedAt })]);
  },
});

const mayRead = (message: Parameters<typeof addressedTo>[0], viewer: Viewer): boolean =>
  isStaff(viewer) || addressedTo(message, viewer);

/** Who has not answered is for whoever leads to see; everybody sees their own. */
function view(record: EventRecord<AckData>, viewer: Viewer): AckData | undefined {
  const leads = isStaff(viewer) || viewer.role === 'lead_marshal';
  return leads || record.data.personId === viewer.personId ? record.data : undefined;
}

export const ackKind = defineKind<AckData>({ kind: ACK.kind, data: ackData, commands: [give], view });
