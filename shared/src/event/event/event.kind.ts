import { z } from 'zod';
import { id } from '../../contract/primitives.js';
import { ok, refuse, sameJson, type Refusal } from '../../kernel/index.js';
import { AGREEMENT, DEFAULT_AGREEMENT } from '../agreement/agreement.schema.js';
import { defineCommand, defineKind, put, type EventRecord, type Share } from '../kind.js';
import { isPartner, STAFF, type Viewer } from '../viewer.js';
import { only } from '../viewing.js';
import { EVENT, eventData, type EventData } from './event.schema.js';

/** The first entry of every log: the event and its sharing agreement, which shares the minimum. */
const create = defineCommand({
  name: 'event.create',
  payload: z.strictObject({ data: eventData }),
  roles: ['system'],
  decide(records, { data }, { eventId }) {
    if (records.get(EVENT, eventId)) return refuse('exists-already');
    const wrong = check(data);
    if (wrong) return { ok: false, error: wrong };
    return ok([put(EVENT, eventId, data), put(AGREEMENT, eventId, DEFAULT_AGREEMENT)]);
  },
});

const editable = eventData.omit({ state: true, wentLiveAt: true, closedAt: true });
const fields = Object.fromEntries(
  Object.entries(editable.shape).map(([key, field]) => [key, field.nullable().optional()]),
);

const edit = defineCommand({
  name: 'event.edit',
  payload: z.strictObject({ id, set: z.strictObject(fields) }),
  roles: ['owner', 'organiser'],
  decide(records, payload, { eventId }) {
    const event = records.get(EVENT, eventId);
    if (!event || payload.id !== eventId) return refuse('not-found', { fields: ['id'] });
    const merged = Object.entries({ ...event.data, ...payload.set }).filter(([, value]) => value !== null);
    const parsed = eventData.safeParse(Object.fromEntries(merged));
    if (!parsed.success)
      return refuse('bad-shape', { fields: parsed.error.issues.map((i) => `set.${i.path.join('.')}`) });
    if (sameJson(parsed.data, event.data)) return refuse('nothing-changed');
    const wrong = check(parsed.data);
    return wrong ? { ok: false, error: wrong } : ok([put(EVENT, eventId, parsed.data)]);
  },
});

/** From → to → the stamp it leaves. Closing can be taken back: the log shows that it was. */
const MOVES = {
  'event.go_live': { from: ['planning'], to: 'live', stamp: 'wentLiveAt' },
  'event.back_to_planning': { from: ['live'], to: 'planning', stamp: undefined },
  'event.close': { from: ['live', 'planning'], to: 'closed', stamp: 'closedAt' },
  'event.reopen': { from: ['closed'], to: 'live', stamp: undefined },
} as const;

const moves = Object.entries(MOVES).map(([name, { from, to, stamp }]) =>
  defineCommand({
    name,
    payload: z.strictObject({ id }),
    roles: STAFF,
    decide(records, payload, { eventId, receivedAt }) {
      const event = records.get(EVENT, eventId);
      if (!event || payload.id !== eventId) return refuse('not-found', { fields: ['id'] });
      if (!(from as readonly string[]).includes(event.data.state)) return refuse('wrong-state');
      return ok([
        put(EVENT, eventId, { ...event.data, state: to, ...(stamp ? { [stamp]: receivedAt } : {}) }),
      ]);
    },
  }),
);

function check(data: EventData): Refusal | undefined {
  if (data.opensAt >= data.closesAt) return { code: 'bad-time', fields: ['closesAt'] };
  const { low, likely, high } = data.expected;
  if (low > likely || likely > high) return { code: 'bad-shape', fields: ['expected'] };
  const turned = data.phases.findIndex((phase) => phase.startsAt >= phase.endsAt);
  return turned >= 0 ? { code: 'bad-time', fields: [`phases.${turned}.endsAt`] } : undefined;
}

const FACE = [
  'name',
  'place',
  'timeZone',
  'opensAt',
  'closesAt',
  'phases',
  'languages',
  'state',
  'exercise',
  'centre',
  'expected',
  'policeContact',
  'wentLiveAt',
  'closedAt',
] as const;

/** Everyone must know what they are in; partners see its face even under an agreement that shares nothing else. */
function view(record: EventRecord<EventData>, viewer: Viewer, _share: Share): EventData {
  return isPartner(viewer) || viewer.role === 'observer' ? only(record.data, FACE) : record.data;
}

export const eventKind = defineKind<EventData>({
  kind: EVENT.kind,
  data: eventData,
  commands: [create, edit, ...moves],
  view,
});
