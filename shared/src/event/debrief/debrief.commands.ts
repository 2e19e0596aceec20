import { z } from 'zod';
import { id } from '../../contract/primitives.js';
import { ok, refuse, sameJson } from '../../kernel/index.js';
import { EVENT } from '../event/event.schema.js';
import { defineCommand, put } from '../kind.js';
import { PERSON } from '../person/person.schema.js';
import { STAFF } from '../viewer.js';
import { DEBRIEF, debriefData, FOLLOW_UPS_MOST, followUp, type DebriefData } from './debrief.schema.js';

/** Those who led something: they are asked, and nobody else has to. */
export const DEBRIEFED = [...STAFF, 'lead_marshal'] as const;

const { wentWell, wentBadly, toChange, injuries, arrests } = debriefData.shape;

/**
 * The whole form each time, by the person alone: what is left out is empty. Written down on a phone without a network,
 * an older form must not overwrite a newer one that overtook it.
 */
const write = defineCommand({
  name: 'debrief.write',
  payload: z.strictObject({
    id,
    wentWell,
    wentBadly,
    toChange,
    injuries,
    arrests,
    followUps: z.array(followUp.omit({ doneAt: true })).max(FOLLOW_UPS_MOST),
  }),
  roles: DEBRIEFED,
  decide(records, { id: personId, ...form }, { eventId, viewer, happenedAt, receivedAt }) {
    if (personId !== viewer.personId) return refuse('out-of-scope', { fields: ['id'] });
    if (records.get(EVENT, eventId)?.data.state === 'planning') return refuse('event-not-live');
    const lost = form.followUps.findIndex(({ ownerId }) => ownerId && !records.get(PERSON, ownerId));
    if (lost >= 0) return refuse('bad-reference', { fields: [`followUps.${lost}.ownerId`] });
    const before = records.get(DEBRIEF, personId)?.data;
    if (before && before.happenedAt > happenedAt) return refuse('wrong-state');
    const followUps = form.followUps.map((one) => {
      const doneAt = before?.followUps.find((known) => known.id === one.id)?.doneAt;
      return { ...one, ...(doneAt ? { doneAt } : {}) };
    });
    const data: DebriefData = { personId, ...form, followUps, happenedAt, receivedAt };
    if (before && sameJson({ ...before, happenedAt, receivedAt }, data)) return refuse('nothing-changed');
    return ok([put<DebriefData>(DEBRIEF, personId, data)]);
  },
});

/** A follow-up is ticked off by staff, or by whoever asked for it. */
const settle = defineCommand({
  name: 'debrief.settle',
  payload: z.strictObject({ id, followUpId: id, done: z.boolean() }),
  roles: DEBRIEFED,
  decide(records, { id: debriefId, followUpId, done }, { viewer, happenedAt }) {
    const debrief = records.get(DEBRIEF, debriefId);
    const own = debriefId === viewer.personId;
    // Somebody else's debrief answers a lead as if it were not there.
    if (!debrief || (!own && viewer.role === 'lead_marshal')) return refuse('not-found', { fields: ['id'] });
    const known = debrief.data.followUps.find((one) => one.id === followUpId);
    if (!known) return refuse('not-found', { fields: ['followUpId'] });
    if ((known.doneAt !== undefined) === done) return refuse('nothing-changed');
    const { doneAt: _doneAt, ...open } = known;
    const next = done ? { ...open, doneAt: happenedAt } : open;
    const followUps = debrief.data.followUps.map((one) => (one.id === followUpId ? next : one));
    return ok([put<DebriefData>(DEBRIEF, debriefId, { ...debrief.data, followUps })]);
  },
});

export const debriefCommands = [write, settle];
