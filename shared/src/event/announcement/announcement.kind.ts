import { z } from 'zod';
import { id } from '../../contract/primitives.js';
import { ok, refuse } from '../../kernel/index.js';
import { defineCommand, defineKind, put, type EventRecord, type Share } from '../kind.js';
import { MESSAGE, messageData, type MessageData } from '../message/message.schema.js';
import { only } from '../viewing.js';
import { FIELD, isField, isPartner, isStaff, STAFF, type Viewer } from '../viewer.js';
import { ANNOUNCEMENT, announcementData, type AnnouncementData } from './announcement.schema.js';

const { type, words, authority, lawCited, arrestWarned, minutesAllowed, exits, audibleAtRear } =
  announcementData.shape;

const record = defineCommand({
  name: 'announcement.record',
  payload: z.strictObject({
    id,
    type,
    words,
    authority,
    lawCited,
    arrestWarned,
    minutesAllowed,
    exits,
    audibleAtRear,
  }),
  roles: [...STAFF, 'lead_marshal'],
  decide(records, { id: announcementId, ...payload }, { viewer, happenedAt, receivedAt }) {
    if (records.get(ANNOUNCEMENT, announcementId)) return refuse('exists-already', { fields: ['id'] });
    return ok([
      put<AnnouncementData>(ANNOUNCEMENT, announcementId, {
        ...payload,
        recordedBy: viewer.personId,
        happenedAt,
        receivedAt,
      }),
    ]);
  },
});

/** Sends it to every phone as an urgent message; who understood it is then known along the march. */
const relay = defineCommand({
  name: 'announcement.relay',
  payload: z.strictObject({
    id,
    messageId: id,
    text: messageData.shape.text,
    texts: messageData.shape.texts,
  }),
  roles: STAFF,
  decide(records, payload, { viewer, happenedAt, receivedAt }) {
    const announcement = records.get(ANNOUNCEMENT, payload.id);
    if (!announcement) return refuse('not-found', { fields: ['id'] });
    if (announcement.data.messageId) return refuse('nothing-changed');
    if (records.get(MESSAGE, payload.messageId)) return refuse('exists-already', { fields: ['messageId'] });
    return ok([
      put<AnnouncementData>(ANNOUNCEMENT, announcement.id, {
        ...announcement.data,
        messageId: payload.messageId,
      }),
      put<MessageData>(MESSAGE, payload.messageId, {
        to: { all: true },
        text: payload.text,
        ...(payload.texts ? { texts: payload.texts } : {}),
        urgent: true,
        sentBy: viewer.personId,
        happenedAt,
        receivedAt,
      }),
    ]);
  },
});

/** What a marshal at the rear, or control for them, says of it. */
const hear = defineCommand({
  name: 'announcement.hear',
  payload: z.strictObject({ id, audible: z.enum(['yes', 'no']) }),
  roles: [...STAFF, ...FIELD],
  decide(records, payload, { viewer }) {
    const announcement = records.get(ANNOUNCEMENT, payload.id);
    if (!announcement || !seesRelayed(announcement.data, viewer))
      return refuse('not-found', { fields: ['id'] });
    const atRear =
      viewer.role !== 'marshal' || viewer.duties.some((duty) => duty === 'rear' || duty === 'tail');
    if (!atRear) return refuse('out-of-scope');
    if (announcement.data.audibleAtRear === payload.audible) return refuse('nothing-changed');
    return ok([
      put<AnnouncementData>(ANNOUNCEMENT, announcement.id, {
        ...announcement.data,
        audibleAtRear: payload.audible,
      }),
    ]);
  },
});

const seesRelayed = (data: AnnouncementData, viewer: Viewer): boolean =>
  isStaff(viewer) || viewer.role === 'lead_marshal' || (isField(viewer) && data.messageId !== undefined);

/**
 * A marshal sees what was relayed to the phones; a partner what the agreement says, never who wrote it down. Reduced
 * means that there was one, when, and the exits: what a partner has to keep open.
 */
function view(
  { kind, data }: EventRecord<AnnouncementData>,
  viewer: Viewer,
  share: Share,
): AnnouncementData | undefined {
  if (seesRelayed(data, viewer) || viewer.duties.includes('legal')) return data;
  if (!isPartner(viewer)) return undefined;
  const level = share.level(kind);
  if (level === 'nothing') return undefined;
  if (level === 'reduced') return only(data, ['type', 'exits', 'happenedAt']);
  return only(data, [
    'type',
    'words',
    'authority',
    'lawCited',
    'arrestWarned',
    'minutesAllowed',
    'exits',
    'audibleAtRear',
    'happenedAt',
    'receivedAt',
  ]);
}

export const announcementKind = defineKind<AnnouncementData>({
  kind: ANNOUNCEMENT.kind,
  data: announcementData,
  commands: [record, relay, hear],
  view,
});
