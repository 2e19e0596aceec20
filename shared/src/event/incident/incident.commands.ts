import { z } from 'zod';
import { id, words } from '../../contract/primitives.js';
import { ok, refuse, type Id } from '../../kernel/index.js';
import { EVENT } from '../event/event.schema.js';
import {
  defineCommand,
  put,
  type CommandContext,
  type Decision,
  type EventRecord,
  type Records,
} from '../kind.js';
import { PERSON } from '../person/person.schema.js';
import { FIELD, isStaff, STAFF, type Viewer } from '../viewer.js';
import {
  CHANNELS,
  INCIDENT,
  INCIDENT_TYPES,
  SENSITIVITIES,
  incidentPlace,
  priority,
  type IncidentData,
} from './incident.schema.js';
import { escalationDue } from './incident.escalation.js';
import { canMove, INCIDENT_MOVES, isOver, type IncidentMove } from './incident.states.js';
import { USUAL_PRIORITY } from './incident.timing.js';
import { viewIncident } from './incident.view.js';

const WORKING = [...STAFF, ...FIELD] as const;
const text = words.refine((value) => value.length > 0);

const report = defineCommand({
  name: 'incident.report',
  payload: z.strictObject({
    id,
    type: z.enum(INCIDENT_TYPES),
    priority: priority.optional(),
    place: incidentPlace,
    text: words.optional(),
    sensitivity: z.enum(SENSITIVITIES).optional(),
    channel: z.enum(CHANNELS).optional(),
    sos: z.boolean().optional(),
    /** Whose report it is, when control writes down what came by radio. */
    onBehalfOf: id.optional(),
  }),
  roles: WORKING,
  decide(records, payload, context) {
    const { viewer, happenedAt, receivedAt } = context;
    const shut = notTaking(records, context, payload.sos ?? false);
    if (shut) return refuse(shut);
    if (records.get(INCIDENT, payload.id)) return refuse('exists-already', { fields: ['id'] });
    if (payload.onBehalfOf && !isStaff(viewer)) return refuse('out-of-scope', { fields: ['onBehalfOf'] });
    if (payload.onBehalfOf && !records.get(PERSON, payload.onBehalfOf))
      return refuse('bad-reference', { fields: ['onBehalfOf'] });
    return ok([
      put<IncidentData>(INCIDENT, payload.id, {
        type: payload.type,
        priority: payload.sos ? 1 : (payload.priority ?? USUAL_PRIORITY[payload.type]),
        state: 'reported',
        sensitivity: payload.sensitivity ?? 'open',
        place: payload.place,
        ...(payload.text ? { text: payload.text } : {}),
        channel: payload.channel ?? 'app',
        ...(payload.sos ? { sos: true } : {}),
        reportedBy: payload.onBehalfOf ?? viewer.personId,
        happenedAt,
        receivedAt,
        assigned: [],
        notes: [],
      }),
    ]);
  },
});

/**
 * Reports are taken while the event is live, and late ones after it closed if they happened before (rule O5).
 * An SOS is taken always.
 */
function notTaking(
  records: Records,
  { eventId, happenedAt }: CommandContext,
  sos: boolean,
): 'event-not-live' | 'event-closed' | undefined {
  const event = records.get(EVENT, eventId)?.data;
  if (sos || event?.state === 'live') return undefined;
  if (event?.state !== 'closed') return 'event-not-live';
  return event.closedAt && happenedAt <= event.closedAt ? undefined : 'event-closed';
}

type Incident = EventRecord<IncidentData>;
type Revise<Payload> = (
  incident: Incident,
  payload: Payload,
  context: CommandContext,
  records: Records,
) => Decision;

/**
 * A command on an incident that is there. One that the viewer may not see answers as if it did not exist, so
 * that nobody can find confidential incidents by guessing at them.
 */
const onIncident = <Shape extends z.ZodRawShape>(
  verb: string,
  shape: Shape,
  roles: typeof WORKING | typeof STAFF,
  revise: Revise<z.infer<z.ZodObject<Shape>>>,
) =>
  defineCommand({
    name: `incident.${verb}`,
    payload: z.strictObject({ id, ...shape }),
    roles,
    decide(records, payload, context) {
      const incident = records.get(INCIDENT, (payload as { id: Id }).id);
      if (!incident || !viewIncident(incident, context.viewer, NO_SHARE))
        return refuse('not-found', { fields: ['id'] });
      return revise(incident, payload as z.infer<z.ZodObject<Shape>>, context, records);
    },
  });

const NO_SHARE = { inForce: false, level: () => 'nothing' as const };
const revised = (incident: Incident, fields: Partial<IncidentData>): Decision =>
  ok([put<IncidentData>(INCIDENT, incident.id, { ...incident.data, ...fields })]);

/** Those who lead, and whoever was sent: a bystander marshal may not move somebody else's incident along. */
const handles = (viewer: Viewer, data: IncidentData): boolean =>
  viewer.role !== 'marshal' || data.assigned.includes(viewer.personId);

const move = (
  verb: IncidentMove,
  roles: typeof WORKING | typeof STAFF,
  fields: (context: CommandContext) => Partial<IncidentData>,
) =>
  onIncident(verb, {}, roles, (incident, _payload, context) => {
    if (!canMove(verb, incident.data.state)) return refuse('wrong-state');
    if (!handles(context.viewer, incident.data)) return refuse('out-of-scope');
    return revised(incident, { state: INCIDENT_MOVES[verb].to, ...fields(context) });
  });

const acknowledge = move('acknowledge', WORKING, ({ happenedAt, viewer }) => ({
  acknowledgedAt: happenedAt,
  acknowledgedBy: viewer.personId,
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

/** The next step of the chain, by the server's clock alone: it is the same after a restart and in every process. */
const escalate = defineCommand({
  name: 'incident.escalate',
  payload: z.strictObject({ id, level: z.number().int().min(1).max(10) }),
  roles: ['system'],
  decide(records, { id: incidentId, level }, { receivedAt }) {
    const incident = records.get(INCIDENT, incidentId);
    if (!incident) return refuse('not-found', { fields: ['id'] });
    const rung = incident.data.escalatedAt ?? [];
    if (level !== rung.length + 1) return refuse('nothing-changed');
    const due = escalationDue(incident.data);
    if (!due || due.level !== level || Date.parse(receivedAt) < due.at) return refuse('wrong-state');
    return revised(incident, { escalatedAt: [...rung, receivedAt] });
  },
});

/** A marshal who missed two check-ins in a row (domain.md 3.5): opened by the clock, so that nobody has to notice it. */
const missMarshal = defineCommand({
  name: 'incident.miss_marshal',
  payload: z.strictObject({ id, personId: id, place: incidentPlace }),
  roles: ['system'],
  decide(records, payload, { happenedAt, receivedAt }) {
    if (records.get(INCIDENT, payload.id)) return refuse('exists-already', { fields: ['id'] });
    if (!records.get(PERSON, payload.personId)) return refuse('bad-reference', { fields: ['personId'] });
    return ok([
      put<IncidentData>(INCIDENT, payload.id, {
        type: 'welfare',
        priority: 2,
        state: 'reported',
        sensitivity: 'open',
        place: payload.place,
        channel: 'app',
        reportedBy: payload.personId,
        aboutId: payload.personId,
        happenedAt,
        receivedAt,
        assigned: [],
        notes: [],
      }),
    ]);
  },
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
    if (!original || of === incident.id || original.data.duplicateOf)
      return refuse('bad-reference', { fields: ['of'] });
    if (!canMove('link_duplicate', incident.data.state)) return refuse('wrong-state');
    const state = INCIDENT_MOVES.link_duplicate.to;
    return revised(incident, { duplicateOf: of, state, closedAt: context.happenedAt });
  },
);

export const incidentCommands = [
  report,
  acknowledge,
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
