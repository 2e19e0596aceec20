import { z } from 'zod';
import { id, instant, language, name } from '../../contract/primitives.js';
import { ok, refuse, type Id } from '../../kernel/index.js';
import { defineCommand, put, type Decision, type Records } from '../kind.js';
import { ROLES, STAFF } from '../viewer.js';
import { isCallSignTaken } from './call-sign.js';
import { PERSON, personData } from './person.schema.js';

const callSign = personData.shape.callSign;

/** Somebody redeemed an invitation: a person who was on the list, or a new one. */
export const join = defineCommand({
  name: 'person.join',
  payload: z.strictObject({
    id,
    callSign,
    language: language.optional(),
    role: z.enum(ROLES),
    sectorIds: z.array(id).max(20).optional(),
    agency: name.optional(),
    joinedAt: instant,
  }),
  roles: ['system'],
  decide(records, payload) {
    const { id: personId, ...arrival } = payload;
    const before = records.get(PERSON, personId);
    if (isCallSignTaken(records, personId, arrival.callSign))
      return refuse('exists-already', { fields: ['callSign'] });
    return ok([put(PERSON, personId, { ...before?.data, ...arrival, access: 'joined' as const })]);
  },
});

export const changeRole = defineCommand({
  name: 'person.change_role',
  payload: z.strictObject({ id, role: z.enum(ROLES), sectorIds: z.array(id).max(20).optional() }),
  roles: ['owner', 'organiser'],
  decide(records, payload, { viewer }) {
    const person = records.get(PERSON, payload.id);
    if (!person) return refuse('not-found', { fields: ['id'] });
    const ownership = person.data.role === 'owner' || payload.role === 'owner';
    if (ownership && viewer.role !== 'owner') return refuse('not-permitted', { fields: ['role'] });
    if (person.data.role === 'owner' && payload.role !== 'owner' && isLastOwner(records, payload.id))
      return refuse('last-owner');
    if (person.data.role === payload.role && payload.sectorIds === undefined)
      return refuse('nothing-changed');
    const sectors = payload.sectorIds ? { sectorIds: payload.sectorIds } : {};
    return ok([put(PERSON, person.id, { ...person.data, role: payload.role, ...sectors })]);
  },
});

/** A lost phone, or somebody who left: their session is closed with the next frame. */
export const endAccess = defineCommand({
  name: 'person.end_access',
  payload: z.strictObject({ id }),
  roles: STAFF,
  decide(records, payload, { viewer }) {
    const person = records.get(PERSON, payload.id);
    if (!person) return refuse('not-found', { fields: ['id'] });
    if (person.data.access !== 'joined') return refuse('wrong-state');
    if (person.data.role === 'owner' && viewer.role !== 'owner') return refuse('not-permitted');
    if (person.data.role === 'owner' && isLastOwner(records, payload.id)) return refuse('last-owner');
    return ok([put(PERSON, person.id, { ...person.data, access: 'ended' as const, sharesPosition: false })]);
  },
});

/** Only the person themselves may say so, and may take it back at any time (domain.md PR-04). */
export const sharePosition = defineCommand({
  name: 'person.share_position',
  payload: z.strictObject({ id, shares: z.boolean(), withPartners: z.boolean().optional() }),
  roles: ROLES,
  decide: (records, payload, { viewer }) =>
    changeOwn(records, payload.id, viewer.personId, {
      sharesPosition: payload.shares,
      sharesWithPartners: payload.shares && (payload.withPartners ?? false),
    }),
});

export const setLanguage = defineCommand({
  name: 'person.set_language',
  payload: z.strictObject({ id, language }),
  roles: ROLES,
  decide: (records, payload, { viewer }) =>
    changeOwn(records, payload.id, viewer.personId, { language: payload.language }),
});

function changeOwn(records: Records, personId: Id, viewerId: Id, set: object): Decision {
  if (personId !== viewerId) return refuse('out-of-scope', { fields: ['id'] });
  const person = records.get(PERSON, personId);
  if (!person) return refuse('not-found', { fields: ['id'] });
  return ok([put(PERSON, personId, { ...person.data, ...set })]);
}

function isLastOwner(records: Records, personId: Id): boolean {
  return !records
    .all(PERSON)
    .some((p) => p.id !== personId && p.data.role === 'owner' && p.data.access === 'joined');
}
