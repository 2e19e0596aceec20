import { z } from 'zod';
import { id } from '../../contract/primitives.js';
import { ok, refuse } from '../../kernel/index.js';
import { defineCommand, defineKind, put, type EventRecord } from '../kind.js';
import { PERSON } from '../person/person.schema.js';
import { SECTOR } from '../sector/sector.schema.js';
import { isField, isStaff, STAFF, type Viewer } from '../viewer.js';
import { MESSAGE, messageData, messageTarget, type MessageData } from './message.schema.js';

const send = defineCommand({
  name: 'message.send',
  payload: z.strictObject({
    id,
    to: messageTarget,
    text: messageData.shape.text,
    texts: messageData.shape.texts,
    urgent: z.boolean().optional(),
  }),
  roles: [...STAFF, 'lead_marshal'],
  decide(records, { id: messageId, ...payload }, { viewer, happenedAt, receivedAt }) {
    const { to } = payload;
    if (records.get(MESSAGE, messageId)) return refuse('exists-already', { fields: ['id'] });
    if ('sectorId' in to && !records.get(SECTOR, to.sectorId))
      return refuse('bad-reference', { fields: ['to.sectorId'] });
    if ('personId' in to && !records.get(PERSON, to.personId))
      return refuse('bad-reference', { fields: ['to.personId'] });
    if ('personIds' in to && to.personIds.some((person) => !records.get(PERSON, person)))
      return refuse('bad-reference', { fields: ['to.personIds'] });
    if (viewer.role === 'lead_marshal' && !('sectorId' in to && viewer.sectorIds.includes(to.sectorId))) {
      return refuse('out-of-scope', { fields: ['to'] });
    }
    return ok([
      put<MessageData>(MESSAGE, messageId, { ...payload, sentBy: viewer.personId, happenedAt, receivedAt }),
    ]);
  },
});

/** "All" means all who work the event: a partner gets a message only when it is addressed to partners. */
function view(record: EventRecord<MessageData>, viewer: Viewer): MessageData | undefined {
  const { data } = record;
  return isStaff(viewer) || data.sentBy === viewer.personId || addressedTo(data, viewer) ? data : undefined;
}

export function addressedTo(
  { to }: Pick<MessageData, 'to'>,
  viewer: Pick<Viewer, 'personId' | 'role' | 'sectorIds'>,
): boolean {
  if ('all' in to) return isStaff(viewer as Viewer) || isField(viewer as Viewer);
  if ('sectorId' in to) return viewer.sectorIds.includes(to.sectorId);
  if ('role' in to) return viewer.role === to.role;
  if ('personIds' in to) return to.personIds.includes(viewer.personId);
  return viewer.personId === to.personId;
}

export const messageKind = defineKind<MessageData>({
  kind: MESSAGE.kind,
  data: messageData,
  commands: [send],
  view,
  personal: ['text', 'texts'],
});
