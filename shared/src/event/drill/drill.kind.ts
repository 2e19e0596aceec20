import { z } from 'zod';
import { id } from '../../contract/primitives.js';
import { ok, refuse, type Id } from '../../kernel/index.js';
import { EVENT } from '../event/event.schema.js';
import {
  defineCommand,
  defineKind,
  put,
  type CommandContext,
  type Decision,
  type EventRecord,
  type Records,
} from '../kind.js';
import { isStaff, STAFF, type Viewer } from '../viewer.js';
import { DRILL, DRILL_INJECTS_MOST, drillData, drillInject, slug, type DrillData } from './drill.schema.js';

const { script, title, about, speed, minutes, possible, debrief } = drillData.shape;

/** Drills kept with an event: a demonstration that runs for weeks begins again every hour. */
const DRILLS_MOST = 500;

type Drill = EventRecord<DrillData>;
const revised = ({ id: drillId, data }: Drill, set: Partial<DrillData>) =>
  put<DrillData>(DRILL, drillId, { ...data, ...set });

/** Only in an exercise: nothing invented may come up among what is real. One that was left open ends as this begins. */
const begin = defineCommand({
  name: 'drill.begin',
  payload: z.strictObject({ id, script, title, about, speed, minutes, possible, debrief }),
  roles: STAFF,
  decide(records, { id: drillId, ...payload }, { viewer, eventId, happenedAt }): Decision {
    const event = records.get(EVENT, eventId)?.data;
    if (!event?.exercise) return refuse('wrong-state', { fields: ['exercise'] });
    if (event.state !== 'live') return refuse('event-not-live');
    const drills = records.all(DRILL);
    if (records.get(DRILL, drillId)) return refuse('exists-already', { fields: ['id'] });
    if (drills.length >= DRILLS_MOST) return refuse('too-many', { limit: DRILLS_MOST });
    return ok([
      ...drills
        .filter(({ data }) => !data.endedAt)
        .map((open) => revised(open, { endedAt: happenedAt, cutShort: true })),
      put<DrillData>(DRILL, drillId, {
        ...payload,
        startedBy: viewer.personId,
        startedAt: happenedAt,
        injects: [],
      }),
    ]);
  },
});

const onRunning = <Payload extends { id: Id }>(
  records: Records,
  payload: Payload,
  revise: (drill: Drill) => Decision,
): Decision => {
  const drill = records.get(DRILL, payload.id);
  if (!drill) return refuse('not-found', { fields: ['id'] });
  return drill.data.endedAt ? refuse('wrong-state') : revise(drill);
};

/** Something happens in it. What is expected then is written down with it, before anybody can have done it. */
const inject = defineCommand({
  name: 'drill.inject',
  payload: z.strictObject({
    id,
    inject: drillInject
      .omit({ at: true })
      .refine(({ expects }) => expects.every(({ metAt }) => metAt === undefined), { path: ['expects'] }),
  }),
  roles: STAFF,
  decide: (records, payload, { happenedAt }): Decision =>
    onRunning(records, payload, (drill) => {
      const { injects } = drill.data;
      if (injects.some((one) => one.id === payload.inject.id)) return refuse('nothing-changed');
      if (injects.length >= DRILL_INJECTS_MOST) return refuse('too-many', { limit: DRILL_INJECTS_MOST });
      return ok([revised(drill, { injects: [...injects, { ...payload.inject, at: happenedAt }] })]);
    }),
});

/** What was expected has been done, at the time the command says. The first time counts. */
const meet = defineCommand({
  name: 'drill.meet',
  payload: z.strictObject({ id, injectId: slug, expectationId: slug }),
  roles: STAFF,
  decide: (records, payload, context): Decision =>
    onRunning(records, payload, (drill) => met(drill, payload, context)),
});

function met(
  drill: Drill,
  { injectId, expectationId }: { injectId: string; expectationId: string },
  { happenedAt }: CommandContext,
): Decision {
  const found = drill.data.injects
    .find(({ id: own }) => own === injectId)
    ?.expects.find(({ id: own }) => own === expectationId);
  if (!found) return refuse('not-found', { fields: ['expectationId'] });
  if (found.metAt) return refuse('nothing-changed');
  const injects = drill.data.injects.map((one) =>
    one.id === injectId
      ? {
          ...one,
          expects: one.expects.map((expected) =>
            expected.id === expectationId ? { ...expected, metAt: happenedAt } : expected,
          ),
        }
      : one,
  );
  return ok([revised(drill, { injects })]);
}

const end = defineCommand({
  name: 'drill.end',
  payload: z.strictObject({ id, cutShort: z.boolean().optional() }),
  roles: STAFF,
  decide: (records, payload, { happenedAt }): Decision =>
    onRunning(records, payload, (drill) =>
      ok([revised(drill, { endedAt: happenedAt, ...(payload.cutShort ? { cutShort: true } : {}) })]),
    ),
});

/** Who is on the street must not see what is being looked for; the agreement never shares it. */
const view = (record: EventRecord<DrillData>, viewer: Viewer): DrillData | undefined =>
  isStaff(viewer) ? record.data : undefined;

export const drillKind = defineKind<DrillData>({
  kind: DRILL.kind,
  data: drillData,
  commands: [begin, inject, meet, end],
  view,
});
