import { z } from 'zod';
import { id } from '../../contract/primitives.js';
import { ok, refuse } from '../../kernel/index.js';
import { defineCommand, defineKind, put, type EventRecord } from '../kind.js';
import { isStaff, STAFF, type Viewer } from '../viewer.js';
import { NOTE, noteData, type NoteData } from './note.schema.js';

const write = defineCommand({
  name: 'note.write',
  payload: z.strictObject({
    id,
    text: noteData.shape.text,
    channel: noteData.shape.channel.optional(),
    saidBy: noteData.shape.saidBy,
  }),
  roles: STAFF,
  decide(records, payload, { viewer, happenedAt, receivedAt }) {
    if (records.get(NOTE, payload.id)) return refuse('exists-already', { fields: ['id'] });
    return ok([
      put<NoteData>(NOTE, payload.id, {
        text: payload.text,
        channel: payload.channel ?? 'app',
        ...(payload.saidBy ? { saidBy: payload.saidBy } : {}),
        writtenBy: viewer.personId,
        happenedAt,
        receivedAt,
      }),
    ]);
  },
});

/** The control log is control's: what a partner may know of the day reaches them as incidents. */
const view = (record: EventRecord<NoteData>, viewer: Viewer): NoteData | undefined =>
  isStaff(viewer) ? record.data : undefined;

export const noteKind = defineKind<NoteData>({
  kind: NOTE.kind,
  data: noteData,
  commands: [write],
  view,
  personal: ['text', 'saidBy'],
});
