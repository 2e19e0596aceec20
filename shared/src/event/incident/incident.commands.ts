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
import { canMove, INCIDENT_MOVES, type IncidentMove } from './incident.states.js';
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
    if (incident.data.state === 'closed') return refuse('wrong-state');
    const lost = personIds.findIndex((person) => !records.get(PERSON, person));
    if (lost >= 0) return refuse('bad-reference', { fields: [`personIds.${lost}`] });
    const assigned = [...new Set([...incident.data.assigned, ...personIds])];
    if (assigned.length === incident.data.assigned.length) return refuse('nothing-changed');
    if (assigned.length > 50) return refuse('too-many', { limit: 50 });
    const acknowledged = incident.data.acknowledgedAt
      ? {}
      : { acknowledgedAt: context.happenedAt, acknowledgedBy: context.viewer.personId };
    const state = canMove('assign', incident.data.state) ? INCIDENT_MOVES.assign.to : incident.data.state;
    return revised(incident, { assigned, state, ...acknowledged });
  },
);

const release = onIncident('release', { personId: id }, WORKING, (incident, { personId }, { viewer }) => {
  if (viewer.role === 'marshal' && personId !== viewer.personId) return refuse('out-of-scope');
  if (!incident.data.assigned.includes(personId)) return refuse('nothing-changed');
  return revised(incident, { assigned: incident.data.assigned.filter((person) => person !== personId) });
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

const reopen = onIncident('reopen', {}, STAFF, (incident) => {
  if (!canMove('reopen', incident.data.state)) return refuse('wrong-state');
  const {
    closedAt: _closedAt,
    controlledAt: _controlledAt,
    duplicateOf: _duplicateOf,
    ...rest
  } = incident.data;
  return ok([put<IncidentData>(INCIDENT, incident.id, { ...rest, state: INCIDENT_MOVES.reopen.to })]);
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
    return revised(incident, { priority: payload.priority });
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
    return revised(incident, { duplicateOf: of, state: 'closed', closedAt: context.happenedAt });
  },
);

export const incidentCommands = [
  report,
  acknowledge,
  assign,
  release,
  arrive,
  markControlled,
  close,
  reopen,
  addNote,
  describe,
  changePriority,
  reclassify,
  locate,
  linkDuplicate,
];
