import { z } from 'zod';
import { id } from '../../contract/primitives.js';
import { ok, refuse, sameJson, type Id } from '../../kernel/index.js';
import { COMMENT } from '../comment/comment.schema.js';
import { defineCommand, put, remove, type Change, type EventRecord, type Records } from '../kind.js';
import { isPartner, STAFF, type Role, type Viewer } from '../viewer.js';
import { sideOf, sign } from './signing.js';
import { SIGNATURES_MOST, VERSION, versionData, VERSIONS_MOST, type VersionData } from './version.schema.js';

const { entry, name, remarks } = versionData.shape;
/** Who speaks for the organisers towards partners: the same people who may change the sharing agreement. */
const SPEAKERS: readonly Role[] = ['owner', 'organiser'];

/** A version that is not there for this viewer is not there: a partner cannot find out what was not shared. */
function find(records: Records, versionId: Id, viewer: Viewer): EventRecord<VersionData> | undefined {
  const version = records.get(VERSION, versionId);
  return version && isPartner(viewer) && !version.data.shared ? undefined : version;
}

const nameVersion = defineCommand({
  name: 'version.name',
  payload: z.strictObject({ id, entry, name, remarks: remarks.optional() }),
  roles: STAFF,
  decide(records, { id: versionId, ...payload }, context) {
    if (records.get(VERSION, versionId)) return refuse('exists-already', { fields: ['id'] });
    if (context.head !== undefined && payload.entry > context.head)
      return refuse('bad-reference', { fields: ['entry'], limit: context.head });
    const all = records.all(VERSION);
    if (all.length >= VERSIONS_MOST) return refuse('too-many', { limit: VERSIONS_MOST });
    if (all.some(({ data }) => data.name === payload.name))
      return refuse('exists-already', { fields: ['name'] });
    return ok([
      put<VersionData>(VERSION, versionId, { ...payload, named: sign(records, context), agreed: [] }),
    ]);
  },
});

/** The words of a version are part of what is agreed: once somebody has signed, they stand. */
const edit = defineCommand({
  name: 'version.edit',
  payload: z.strictObject({
    id,
    set: z.strictObject({ name: name.optional(), remarks: remarks.nullable().optional() }),
  }),
  roles: STAFF,
  decide(records, payload) {
    const before = records.get(VERSION, payload.id)?.data;
    if (!before) return refuse('not-found', { fields: ['id'] });
    if (before.agreed.length) return refuse('wrong-state', { fields: ['agreed'] });
    const { remarks: old, ...rest } = before;
    const words = payload.set.remarks === undefined ? old : payload.set.remarks;
    const after = { ...rest, name: payload.set.name ?? before.name, ...(words ? { remarks: words } : {}) };
    if (sameJson(after, before)) return refuse('nothing-changed');
    if (records.all(VERSION).some((other) => other.id !== payload.id && other.data.name === after.name))
      return refuse('exists-already', { fields: ['set.name'] });
    return ok([put<VersionData>(VERSION, payload.id, after)]);
  },
});

const share = defineCommand({
  name: 'version.share',
  payload: z.strictObject({ id }),
  roles: SPEAKERS,
  decide(records, payload, context) {
    const before = records.get(VERSION, payload.id)?.data;
    if (!before) return refuse('not-found', { fields: ['id'] });
    if (before.shared) return refuse('nothing-changed');
    return ok([
      put<VersionData>(VERSION, payload.id, { ...before, shared: sign(records, context) }),
      ...comments(records, payload.id, 'withdrawn', 'both'),
    ]);
  },
});

/**
 * Takes a version out of the partners' sight, and with it what was said on it and their signatures. What the
 * organisers themselves have signed they take back first: an agreement does not vanish by a side effect.
 */
const withdraw = defineCommand({
  name: 'version.withdraw',
  payload: z.strictObject({ id }),
  roles: SPEAKERS,
  decide(records, payload) {
    const before = records.get(VERSION, payload.id)?.data;
    if (!before) return refuse('not-found', { fields: ['id'] });
    const { shared, ...rest } = before;
    if (!shared) return refuse('nothing-changed');
    if (before.agreed.some(({ side }) => side === 'organisers'))
      return refuse('wrong-state', { fields: ['agreed'] });
    return ok([
      put<VersionData>(VERSION, payload.id, { ...rest, agreed: [] }),
      ...comments(records, payload.id, 'both', 'withdrawn'),
    ]);
  },
});

/** The view of a comment may look at nothing but itself, so what depends on the version is written into it. */
const comments = (
  records: Records,
  versionId: Id,
  from: 'both' | 'withdrawn',
  to: 'both' | 'withdrawn',
): Change[] =>
  records
    .all(COMMENT)
    .filter(({ data }) => data.versionId === versionId && data.sight === from)
    .map(({ id: commentId, data }) => put(COMMENT, commentId, { ...data, sight: to }));

/** Signs for one's side. `looked` is what was on the screen: whoever signs, signs that and nothing else. */
const agree = defineCommand({
  name: 'version.agree',
  payload: z.strictObject({ id, looked: z.strictObject({ entry, name, remarks: remarks.optional() }) }),
  roles: [...SPEAKERS, 'liaison'],
  decide(records, { id: versionId, looked }, context) {
    const before = find(records, versionId, context.viewer)?.data;
    if (!before) return refuse('not-found', { fields: ['id'] });
    const { entry: at, name: called, remarks: said } = before;
    if (!sameJson(looked, { entry: at, name: called, ...(said ? { remarks: said } : {}) }))
      return refuse('wrong-state', { fields: ['looked'] });
    if (before.agreed.some(({ by }) => by === context.viewer.personId)) return refuse('nothing-changed');
    if (before.agreed.length >= SIGNATURES_MOST) return refuse('too-many', { limit: SIGNATURES_MOST });
    const agreed = [...before.agreed, sign(records, context)];
    return ok([put<VersionData>(VERSION, versionId, { ...before, agreed })]);
  },
});

/** Takes one's own signature back. Colleagues may do it for somebody who has left: for their side, or their agency. */
const takeBack = defineCommand({
  name: 'version.take_back',
  payload: z.strictObject({ id, by: id }),
  roles: [...SPEAKERS, 'liaison'],
  decide(records, payload, { viewer }) {
    const before = find(records, payload.id, viewer)?.data;
    if (!before) return refuse('not-found', { fields: ['id'] });
    const signed = before.agreed.find(({ by }) => by === payload.by);
    if (!signed) return refuse('nothing-changed');
    const colleague = signed.side === sideOf(viewer) && signed.agency === viewer.agency;
    if (signed.by !== viewer.personId && !colleague) return refuse('out-of-scope', { fields: ['by'] });
    const agreed = before.agreed.filter((one) => one !== signed);
    return ok([put<VersionData>(VERSION, payload.id, { ...before, agreed })]);
  },
});

/** Forgets a name that was given by mistake; what partners have seen stays. */
const removeVersion = defineCommand({
  name: 'version.remove',
  payload: z.strictObject({ id }),
  roles: STAFF,
  decide(records, payload) {
    const before = records.get(VERSION, payload.id)?.data;
    if (!before) return refuse('not-found', { fields: ['id'] });
    if (before.shared || before.agreed.length) return refuse('wrong-state', { fields: ['shared'] });
    const said = records.all(COMMENT).filter(({ data }) => data.versionId === payload.id);
    return ok([...said.map((comment) => remove(COMMENT, comment.id)), remove(VERSION, payload.id)]);
  },
});

export const VERSION_COMMANDS = [nameVersion, edit, share, withdraw, agree, takeBack, removeVersion];
