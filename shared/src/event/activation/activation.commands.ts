import { z } from 'zod';
import { textFor } from '../../contract/languages.js';
import { id, words } from '../../contract/primitives.js';
import { ok, refuse, type Id, type Refusal } from '../../kernel/index.js';
import { CONTINGENCY, contingencyCode, readCode, type ContingencyData } from '../contingency/index.js';
import { EVENT } from '../event/event.schema.js';
import { incidentKind, INCIDENT } from '../incident/index.js';
import {
  defineCommand,
  put,
  type Change,
  type CommandContext,
  type Decision,
  type EventRecord,
  type Records,
} from '../kind.js';
import { MESSAGE, type MessageData } from '../message/message.schema.js';
import { ROUTE } from '../route/route.schema.js';
import { FIELD, isStaff, STAFF } from '../viewer.js';
import { ACTIVATION, type ActivationData } from './activation.schema.js';
import { standDownWords, startWords } from './activation.words.js';
import { toldOfActivation } from './concerned.js';
import { activationOf } from './running.js';

const start = defineCommand({
  name: 'activation.start',
  payload: z.strictObject({
    id,
    contingencyId: id,
    /** The urgent message that goes out with it. */
    messageId: id,
    /** Control may leave the march on its route though the plan has an alternate. */
    alternate: z.boolean().optional(),
    incidentId: id.optional(),
    /** Spoken or shown: whoever is on the street starts a plan with it and not without. */
    code: words.optional(),
  }),
  roles: [...STAFF, ...FIELD],
  decide(records, payload, context) {
    const plan = records.get(CONTINGENCY, payload.contingencyId);
    if (!plan) return refuse('not-found', { fields: ['contingencyId'] });
    const no = wrongStart(records, payload, context);
    if (no) return { ok: false, error: no };
    // Whoever starts what runs already, or ran at that moment, means the same one: their steps find it.
    if (activationOf(plan.id, context.happenedAt, records)) return refuse('nothing-changed');
    const taken = payload.alternate ?? true;
    const alternate = plan.data.alternateRouteId && records.get(ROUTE, plan.data.alternateRouteId);
    return ok([
      put<ActivationData>(ACTIVATION, payload.id, {
        ...ordersOf(plan),
        ...(alternate ? { alternateRouteId: alternate.id } : {}),
        alternateTaken: taken && alternate !== undefined,
        ...(payload.incidentId ? { incidentId: payload.incidentId } : {}),
        startedBy: context.viewer.personId,
        byCode: !isStaff(context.viewer),
        happenedAt: context.happenedAt,
        receivedAt: context.receivedAt,
      }),
      ...tell(records, context, { id: payload.messageId, plan: plan.data, texts: startWords(plan.data) }),
    ]);
  },
});

interface Start {
  id: Id;
  contingencyId: Id;
  messageId: Id;
  alternate?: boolean | undefined;
  incidentId?: Id | undefined;
  code?: string | undefined;
}

function wrongStart(records: Records, payload: Start, context: CommandContext): Refusal | undefined {
  const { viewer, eventId, happenedAt } = context;
  const event = records.get(EVENT, eventId)?.data;
  const late = event?.state === 'closed' && event.closedAt !== undefined && happenedAt <= event.closedAt;
  if (event?.state !== 'live' && !late) return { code: 'event-not-live' };
  if (records.get(ACTIVATION, payload.id)) return { code: 'exists-already', fields: ['id'] };
  if (records.get(MESSAGE, payload.messageId)) return { code: 'exists-already', fields: ['messageId'] };
  if (!isStaff(viewer)) return wrongByCode(payload, eventId);
  const incident = payload.incidentId && records.get(INCIDENT, payload.incidentId);
  // One outside the viewer's circle answers as if it did not exist.
  const seen = incident && incidentKind.view(incident, viewer, NO_SHARE);
  return payload.incidentId && !seen ? { code: 'bad-reference', fields: ['incidentId'] } : undefined;
}

const NO_SHARE = { inForce: false, level: () => 'nothing' as const };

function wrongByCode(payload: Start, eventId: Id): Refusal | undefined {
  if (payload.incidentId) return { code: 'out-of-scope', fields: ['incidentId'] };
  if (payload.alternate !== undefined) return { code: 'out-of-scope', fields: ['alternate'] };
  const candidate = { id: payload.contingencyId, code: contingencyCode(eventId, payload.contingencyId) };
  return readCode(payload.code ?? '', [candidate]).ok
    ? undefined
    : { code: 'bad-reference', fields: ['code'] };
}

const ordersOf = ({ id: contingencyId, data }: EventRecord<ContingencyData>) => ({
  contingencyId,
  code: data.code,
  name: data.name,
  priority: data.priority,
  steps: data.steps,
  informed: data.informed,
  shelterIds: data.shelterIds,
});

interface Telling {
  id: Id;
  plan: Pick<ContingencyData, 'steps' | 'informed'>;
  texts: MessageData['texts'] & object;
}

/** One urgent message to all concerned, in every language that there is. */
function tell(records: Records, context: CommandContext, { id: messageId, plan, texts }: Telling): Change[] {
  const to = toldOfActivation(plan, records);
  // The message's own text is in the event's first language that the plan has.
  const text = textFor(texts, records.get(EVENT, context.eventId)?.data.languages ?? []);
  if (!to || !text) return [];
  const { viewer, happenedAt, receivedAt } = context;
  return [
    put<MessageData>(MESSAGE, messageId, {
      to,
      text,
      texts,
      urgent: true,
      sentBy: viewer.personId,
      happenedAt,
      receivedAt,
    }),
  ];
}

type Activation = EventRecord<ActivationData>;
const revised = ({ id: activationId, data }: Activation, set: Partial<ActivationData>): Change =>
  put<ActivationData>(ACTIVATION, activationId, { ...data, ...set });

/** The march goes the other way after all, or comes back to its route while the rest of the plan goes on. */
const reroute = defineCommand({
  name: 'activation.reroute',
  payload: z.strictObject({ id, alternate: z.boolean() }),
  roles: STAFF,
  decide: (records, payload): Decision => {
    const activation = records.get(ACTIVATION, payload.id);
    if (!activation) return refuse('not-found', { fields: ['id'] });
    const { stoodDown, alternateRouteId, alternateTaken } = activation.data;
    if (stoodDown) return refuse('wrong-state');
    if (!alternateRouteId || !records.get(ROUTE, alternateRouteId))
      return refuse('bad-reference', { fields: ['alternate'] });
    if (alternateTaken === payload.alternate) return refuse('nothing-changed');
    return ok([revised(activation, { alternateTaken: payload.alternate })]);
  },
});

const standDown = defineCommand({
  name: 'activation.stand_down',
  payload: z.strictObject({ id, messageId: id, outcome: words.optional() }),
  roles: STAFF,
  decide(records, { id: activationId, messageId, outcome }, context): Decision {
    const activation = records.get(ACTIVATION, activationId);
    if (!activation) return refuse('not-found', { fields: ['id'] });
    if (activation.data.stoodDown) return refuse('nothing-changed');
    if (records.get(MESSAGE, messageId)) return refuse('exists-already', { fields: ['messageId'] });
    const stoodDown = {
      by: context.viewer.personId,
      at: context.happenedAt,
      ...(outcome ? { outcome } : {}),
    };
    const texts = standDownWords(activation.data, outcome);
    return ok([
      revised(activation, { stoodDown }),
      ...tell(records, context, { id: messageId, plan: activation.data, texts }),
    ]);
  },
});

/** It was stood down too early; its steps and answers are all still there. */
const reopen = defineCommand({
  name: 'activation.reopen',
  payload: z.strictObject({ id }),
  roles: STAFF,
  decide(records, payload): Decision {
    const activation = records.get(ACTIVATION, payload.id);
    if (!activation) return refuse('not-found', { fields: ['id'] });
    const { stoodDown, ...data } = activation.data;
    if (!stoodDown) return refuse('nothing-changed');
    const another = records
      .all(ACTIVATION)
      .some((other) => other.data.contingencyId === data.contingencyId && !other.data.stoodDown);
    if (another) return refuse('wrong-state');
    return ok([put<ActivationData>(ACTIVATION, activation.id, data)]);
  },
});

export const activationCommands = [start, reroute, standDown, reopen];
