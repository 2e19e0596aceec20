import { z } from 'zod';
import { id, words } from '../../contract/primitives.js';
import { ok, refuse } from '../../kernel/index.js';
import { put, type CommandContext } from '../kind.js';
import { PERSON } from '../person/person.schema.js';
import { STAFF } from '../viewer.js';
import { escalate, missMarshal } from './incident.clock.js';
import { letGo, take } from './incident.handling.js';
import { handles, mayKnow, onIncident, revised, WORKING } from './incident.on-incident.js';
import { report } from './incident.report.js';
import {
  INCIDENT,
  INCIDENT_TYPES,
  SENSITIVITIES,
  incidentPlace,
  priority,
  type IncidentData,
} from './incident.schema.js';
import { canMove, INCIDENT_MOVES, isOver, type IncidentMove } from './incident.states.js';

const text = words.refine((value) => value.length > 0);

const move = (
  verb: IncidentMove,
  roles: typeof WORKING | typeof STAFF,
  fields: (context: CommandContext, data: IncidentData) => Partial<IncidentData>,
) =>
  onIncident(verb, {}, roles, (incident, _payload, context) => {
    if (!canMove(verb, incident.data.state)) return refuse('wrong-state');
    if (!handles(context.viewer, incident.data)) return refuse('out-of-scope');
    return revised(incident, { state: INCIDENT_MOVES[verb].to, ...fields(context, incident.data) });
  });

/** Whoever of those who lead acknowledges has it, unless somebody has it already. */
const acknowledge = move('acknowledge', WORKING, ({ happenedAt, viewer }, { handledBy }) => ({
  acknowledgedAt: happenedAt,
  acknowledgedBy: viewer.personId,
  ...(handledBy === undefined && viewer.role !== 'marshal' ? { handledBy: viewer.personId } : {}),
}));
const arrive = move('arrive', WORKING, ({ happenedAt }) => ({ onSceneAt: happenedAt }));
const markControlled = move('mark_controlled', WORKING, ({ happenedAt }) => ({ controlledAt: happenedAt }));

const assign = onIncident(
  'assign',
  { personIds: z.array(id).min(1).max(50) },
  WORKING,
  (incident, { personIds }, context, records) => {
    if (context.viewer.role === 'marshal') return refuse('out-of-scope');
    if (isOver(incident.data.state)) return refuse('wrong-state');
    const lost = personIds.findIndex((person) => !records.get(PERSON, person));
    if (lost >= 0) return refuse('bad-reference', { fields: [`personIds.${lost}`] });
    const assigned = [...new Set([...incident.data.assigned, ...personIds])];
    if (assigned.length === incident.data.assigned.length) return refuse('nothing-changed');
    if (assigned.length > 50) return refuse('too-many', { limit: 50 });
    const acknowledged = incident.data.acknowledgedAt
      ? {}
      : { acknowledgedAt: context.happenedAt, acknowledgedBy: context.viewer.personId };
    const state = canMove('assign', incident.data.state) ? INCIDENT_MOVES.assign.to : incident.data.state;
    const answers = (incident.data.answers ?? []).filter(({ personId }) => !personIds.includes(personId));
    return revised(incident, { assigned, answers, state, ...acknowledged });
  },
);

const release = onIncident('release', { personId: id }, WORKING, (incident, { personId }, { viewer }) => {
  if (viewer.role === 'marshal' && personId !== viewer.personId) return refuse('out-of-scope');
  if (!incident.data.assigned.includes(personId)) return refuse('nothing-changed');
  return revised(incident, { assigned: incident.data.assigned.filter((person) => person !== personId) });
});

/** "On my way", or "I cannot": who cannot go is free again at once, and their answer stays to be read. */
const answer = onIncident(
  'answer',
  { personId: id, answer: z.enum(['accept', 'cannot']), why: words.optional() },
  WORKING,
  (incident, payload, { viewer, happenedAt }) => {
    const { personId } = payload;
    if (viewer.role === 'marshal' && personId !== viewer.personId) return refuse('out-of-scope');
    if (!incident.data.assigned.includes(personId)) return refuse('bad-reference', { fields: ['personId'] });
    if (isOver(incident.data.state)) return refuse('wrong-state');
    const others = (incident.data.answers ?? []).filter((given) => given.personId !== personId);
    const given = {
      personId,
      answer: payload.answer,
      at: happenedAt,
      ...(payload.why ? { why: payload.why } : {}),
    };
    const assigned =
      payload.answer === 'cannot'
        ? incident.data.assigned.filter((person) => person !== personId)
        : incident.data.assigned;
    return revised(incident, { assigned, answers: [...others, given].slice(-100) });
  },
);

const cancel = onIncident('cancel', { why: text }, WORKING, (incident, { why }, { viewer, happenedAt }) => {
  if (!canMove('cancel', incident.data.state)) return refuse('wrong-state');
  const ownSlip = incident.data.reportedBy === viewer.personId && incident.data.state === 'reported';
  if (viewer.role === 'marshal' && !ownSlip) return refuse('out-of-scope');
  return revised(incident, { state: INCIDENT_MOVES.cancel.to, closedAt: happenedAt, outcome: why });
});

const close = onIncident(
  'close',
  { outcome: words.optional() },
  WORKING,
  (incident, { outcome }, context) => {
    if (!canMove('close', incident.data.state)) return refuse('wrong-state');
    if (context.viewer.role === 'marshal') return refuse('out-of-scope');
    return revised(incident, {
      state: 'closed',
      closedAt: context.happenedAt,
      ...(outcome ? { outcome } : {}),
    });
  },
);

const reopen = onIncident('reopen', {}, STAFF, (incident, _payload, { happenedAt }) => {
  if (!canMove('reopen', incident.data.state)) return refuse('wrong-state');
  const {
    closedAt: _closedAt,
    controlledAt: _controlledAt,
    duplicateOf: _duplicateOf,
    escalatedAt: _escalatedAt,
    handledBy: _handledBy,
    ...rest
  } = incident.data;
  const again = { ...rest, state: INCIDENT_MOVES.reopen.to, reopenedAt: happenedAt };
  return ok([put<IncidentData>(INCIDENT, incident.id, again)]);
});

const addNote = onIncident(
  'add_note',
  { noteId: id, text },
  WORKING,
  (incident, payload, { viewer, happenedAt }) => {
    if (incident.data.notes.some((note) => note.id === payload.noteId))
      return refuse('exists-already', { fields: ['noteId'] });
    if (incident.data.notes.length >= 500) return refuse('too-many', { limit: 500 });
    const note = { id: payload.noteId, at: happenedAt, by: viewer.personId, text: payload.text };
    return revised(incident, { notes: [...incident.data.notes, note] });
  },
);

const describe = onIncident('describe', { text }, WORKING, (incident, payload, { viewer }) => {
  const own = incident.data.reportedBy === viewer.personId;
  if (!own && viewer.role === 'marshal') return refuse('out-of-scope');
  return revised(incident, { text: payload.text });
});

const changePriority = onIncident(
  'change_priority',
  { priority, why: words.optional() },
  WORKING,
  (incident, payload, context) => {
    if (!handles(context.viewer, incident.data)) return refuse('out-of-scope');
    if (payload.priority === incident.data.priority) return refuse('nothing-changed');
    if (incident.data.sos && payload.priority > incident.data.priority && !payload.why)
      return refuse('bad-shape', { fields: ['why'] });
    // Another priority has another chain: it is rung from its beginning.
    const { escalatedAt: _escalatedAt, ...rest } = incident.data;
    return ok([put<IncidentData>(INCIDENT, incident.id, { ...rest, priority: payload.priority })]);
  },
);

const reclassify = onIncident(
  'reclassify',
  { type: z.enum(INCIDENT_TYPES).optional(), sensitivity: z.enum(SENSITIVITIES).optional() },
  STAFF,
  (incident, { type, sensitivity }) => {
    const fields = { ...(type ? { type } : {}), ...(sensitivity ? { sensitivity } : {}) };
    return Object.keys(fields).length ? revised(incident, fields) : refuse('nothing-changed');
  },
);

const locate = onIncident('locate', { place: incidentPlace }, WORKING, (incident, { place }, { viewer }) => {
  const own = incident.data.reportedBy === viewer.personId;
  if (!own && !handles(viewer, incident.data)) return refuse('out-of-scope');
  return revised(incident, { place });
});

const linkDuplicate = onIncident(
  'link_duplicate',
  { of: id },
  STAFF,
  (incident, { of }, context, records) => {
    const original = records.get(INCIDENT, of);
    if (!original || of === incident.id || original.data.duplicateOf || !mayKnow(original, context.viewer))
      return refuse('bad-reference', { fields: ['of'] });
    // Whoever sees the one would learn of the other, which may be in a circle that they are not in.
    const { sensitivity } = original.data;
    if (sensitivity !== 'open' && sensitivity !== incident.data.sensitivity)
      return refuse('out-of-scope', { fields: ['of'] });
    if (!canMove('link_duplicate', incident.data.state)) return refuse('wrong-state');
    const state = INCIDENT_MOVES.link_duplicate.to;
    return revised(incident, { duplicateOf: of, state, closedAt: context.happenedAt });
  },
);

export const incidentCommands = [
  report,
  acknowledge,
  take,
  letGo,
  assign,
  answer,
  release,
  arrive,
  markControlled,
  cancel,
  escalate,
  missMarshal,
  close,
  reopen,
  addNote,
  describe,
  changePriority,
  reclassify,
  locate,
  linkDuplicate,
];
