import { z } from 'zod';
import { id } from '../../contract/primitives.js';
import { ok, refuse, type Id } from '../../kernel/index.js';
import { defineCommand, defineKind, put, remove, type EventRecord, type Records } from '../kind.js';
import { sign } from '../version/index.js';
import { VERSION } from '../version/version.schema.js';
import { isPartner, PARTNERS, STAFF, type Viewer } from '../viewer.js';
import {
  COMMENT,
  commentData,
  commentPlace,
  COMMENTS_MOST,
  REPLIES_MOST,
  type CommentData,
} from './comment.schema.js';
import { viewComment } from './comment.view.js';

const EITHER_SIDE = [...STAFF, ...PARTNERS];
const { text } = commentData.shape;

/** What a partner may not read is not there for them. */
function find(records: Records, commentId: Id, viewer: Viewer): EventRecord<CommentData> | undefined {
  const comment = records.get(COMMENT, commentId);
  return comment && isPartner(viewer) && comment.data.sight !== 'both' ? undefined : comment;
}

/**
 * A comment on a version that is shared is read by both sides, unless an organiser keeps it among organisers. One
 * made before sharing was said among organisers, and sharing does not turn it into something said to the police.
 */
const add = defineCommand({
  name: 'comment.add',
  payload: z.strictObject({
    id,
    versionId: id,
    on: commentPlace.optional(),
    text,
    organisersOnly: z.literal(true).optional(),
  }),
  roles: EITHER_SIDE,
  decide(records, { id: commentId, organisersOnly, ...payload }, context) {
    const version = records.get(VERSION, payload.versionId)?.data;
    const partner = isPartner(context.viewer);
    if (!version || (partner && !version.shared)) return refuse('not-found', { fields: ['versionId'] });
    if (partner && organisersOnly) return refuse('out-of-scope', { fields: ['organisersOnly'] });
    if (records.get(COMMENT, commentId)) return refuse('exists-already', { fields: ['id'] });
    const there = records.all(COMMENT).filter(({ data }) => data.versionId === payload.versionId);
    if (there.length >= COMMENTS_MOST) return refuse('too-many', { limit: COMMENTS_MOST });
    return ok([
      put<CommentData>(COMMENT, commentId, {
        ...payload,
        said: sign(records, context),
        replies: [],
        sight: version.shared && !organisersOnly ? 'both' : 'organisers',
      }),
    ]);
  },
});

const reply = defineCommand({
  name: 'comment.reply',
  payload: z.strictObject({ id, replyId: id, text }),
  roles: EITHER_SIDE,
  decide(records, payload, context) {
    const before = find(records, payload.id, context.viewer)?.data;
    if (!before) return refuse('not-found', { fields: ['id'] });
    if (before.replies.some((one) => one.id === payload.replyId))
      return refuse('exists-already', { fields: ['replyId'] });
    if (before.replies.length >= REPLIES_MOST) return refuse('too-many', { limit: REPLIES_MOST });
    const said = { id: payload.replyId, text: payload.text, said: sign(records, context) };
    return ok([put<CommentData>(COMMENT, payload.id, { ...before, replies: [...before.replies, said] })]);
  },
});

const resolve = defineCommand({
  name: 'comment.resolve',
  payload: z.strictObject({ id }),
  roles: EITHER_SIDE,
  decide(records, payload, context) {
    const before = find(records, payload.id, context.viewer)?.data;
    if (!before) return refuse('not-found', { fields: ['id'] });
    if (before.resolved) return refuse('nothing-changed');
    return ok([put<CommentData>(COMMENT, payload.id, { ...before, resolved: sign(records, context) })]);
  },
});

const reopen = defineCommand({
  name: 'comment.reopen',
  payload: z.strictObject({ id }),
  roles: EITHER_SIDE,
  decide(records, payload, { viewer }) {
    const before = find(records, payload.id, viewer)?.data;
    if (!before) return refuse('not-found', { fields: ['id'] });
    const { resolved, ...open } = before;
    if (!resolved) return refuse('nothing-changed');
    return ok([put<CommentData>(COMMENT, payload.id, open)]);
  },
});

/** Takes back one's own words while nobody has answered them. */
const removeComment = defineCommand({
  name: 'comment.remove',
  payload: z.strictObject({ id }),
  roles: EITHER_SIDE,
  decide(records, payload, { viewer }) {
    const before = find(records, payload.id, viewer)?.data;
    if (!before) return refuse('not-found', { fields: ['id'] });
    if (before.said.by !== viewer.personId) return refuse('out-of-scope', { fields: ['id'] });
    if (before.replies.length) return refuse('wrong-state', { fields: ['replies'] });
    return ok([remove(COMMENT, payload.id)]);
  },
});

export const commentKind = defineKind<CommentData>({
  kind: COMMENT.kind,
  data: commentData,
  commands: [add, reply, resolve, reopen, removeComment],
  view: viewComment,
  personal: ['text', 'replies'],
});
