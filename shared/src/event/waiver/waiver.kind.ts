import { z } from 'zod';
import { id } from '../../contract/primitives.js';
import { ok, refuse } from '../../kernel/index.js';
import { defineCommand, defineKind, put, remove, type EventRecord } from '../kind.js';
import { isStaff, type Viewer } from '../viewer.js';
import { WAIVER, waiverData, WAIVERS_MOST, type WaiverData } from './waiver.schema.js';

/** Whoever answers for the plan decides what it may lack. */
const DECIDE = ['owner', 'organiser'] as const;

/** A finding has one waiver: one that has lapsed makes way for the new decision, one in force does not. */
const give = defineCommand({
  name: 'waiver.give',
  payload: z.strictObject({
    id,
    rule: waiverData.shape.rule,
    key: waiverData.shape.key,
    facts: waiverData.shape.facts,
    rested: waiverData.shape.rested,
    reason: waiverData.shape.reason,
  }),
  roles: DECIDE,
  decide(records, payload, { viewer, happenedAt }) {
    const { id: waiverId, ...what } = payload;
    const waivers = records.all(WAIVER);
    if (records.get(WAIVER, waiverId)) return refuse('exists-already', { fields: ['id'] });
    const same = waivers.filter(({ data }) => data.key === what.key);
    if (same.some(({ data }) => data.facts === what.facts))
      return refuse('exists-already', { fields: ['key'] });
    if (waivers.length - same.length >= WAIVERS_MOST) return refuse('too-many', { limit: WAIVERS_MOST });
    return ok([
      ...same.map((lapsed) => remove(WAIVER, lapsed.id)),
      put<WaiverData>(WAIVER, waiverId, { ...what, givenBy: viewer.personId, givenAt: happenedAt }),
    ]);
  },
});

const withdraw = defineCommand({
  name: 'waiver.withdraw',
  payload: z.strictObject({ id }),
  roles: DECIDE,
  decide: (records, payload) =>
    records.get(WAIVER, payload.id)
      ? ok([remove(WAIVER, payload.id)])
      : refuse('not-found', { fields: ['id'] }),
});

/** Whoever is shown findings sees which of them were waived and why; the agreement never shares it. */
const view = (record: EventRecord<WaiverData>, viewer: Viewer): WaiverData | undefined =>
  isStaff(viewer) || viewer.role === 'lead_marshal' ? record.data : undefined;

export const waiverKind = defineKind<WaiverData>({
  kind: WAIVER.kind,
  data: waiverData,
  commands: [give, withdraw],
  view,
  // The numbers name people: who is double booked, who cannot be reached.
  personal: ['reason', 'rested'],
});
