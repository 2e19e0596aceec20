import { z } from 'zod';
import { id, instant, words } from '../../contract/primitives.js';
import { ok, refuse, type Id, type Refusal } from '../../kernel/index.js';
import { INCIDENT } from '../incident/incident.schema.js';
import {
  defineCommand,
  put,
  type CommandContext,
  type Decision,
  type EventRecord,
  type Records,
} from '../kind.js';
import { PERSON } from '../person/person.schema.js';
import { FIELD, STAFF, type Viewer } from '../viewer.js';
import {
  canMoveTask,
  TASK,
  TASK_MOVES,
  taskData,
  taskItem,
  type TaskData,
  type TaskMove,
} from './task.schema.js';

const LEADING = [...STAFF, 'lead_marshal'] as const;
const WORKING = [...STAFF, ...FIELD] as const;
const { title, details, ownerIds, dueAt } = taskData.shape;
const newItems = z.array(taskItem.pick({ id: true, text: true })).max(40);

/** More open at a time than a control room can look through. */
const TASKS_MOST = 2_000;

const create = defineCommand({
  name: 'task.create',
  payload: z.strictObject({
    id,
    title,
    details,
    ownerIds: ownerIds.optional(),
    dueAt,
    checklist: newItems.optional(),
    incidentId: id.optional(),
  }),
  roles: LEADING,
  decide(records, { id: taskId, ...payload }, { viewer, happenedAt, receivedAt }) {
    if (records.get(TASK, taskId)) return refuse('exists-already', { fields: ['id'] });
    if (records.all(TASK).length >= TASKS_MOST) return refuse('too-many', { limit: TASKS_MOST });
    const lost = unknownOwner(records, payload.ownerIds ?? []);
    if (lost) return { ok: false, error: lost };
    if (payload.incidentId && !records.get(INCIDENT, payload.incidentId))
      return refuse('bad-reference', { fields: ['incidentId'] });
    return ok([
      put<TaskData>(TASK, taskId, {
        ...payload,
        state: 'open',
        ownerIds: payload.ownerIds ?? [],
        checklist: payload.checklist ?? [],
        madeBy: viewer.personId,
        happenedAt,
        receivedAt,
      }),
    ]);
  },
});

function unknownOwner(records: Records, owners: readonly Id[]): Refusal | undefined {
  const lost = owners.findIndex((owner) => !records.get(PERSON, owner));
  return lost < 0 ? undefined : { code: 'bad-reference', fields: [`ownerIds.${lost}`] };
}

type Task = EventRecord<TaskData>;

/** Those who lead, and whose task it is. */
export const ownsTask = (data: TaskData, viewer: Viewer): boolean =>
  viewer.role !== 'marshal' || data.ownerIds.includes(viewer.personId);

const onTask = <Shape extends z.ZodRawShape>(
  verb: string,
  shape: Shape,
  roles: typeof LEADING | typeof WORKING,
  revise: (
    task: Task,
    payload: z.infer<z.ZodObject<Shape>>,
    context: CommandContext,
    records: Records,
  ) => Decision,
) =>
  defineCommand({
    name: `task.${verb}`,
    payload: z.strictObject({ id, ...shape }),
    roles,
    decide(records, payload, context) {
      const task = records.get(TASK, (payload as { id: Id }).id);
      // Somebody else's task answers like one that is not there.
      if (!task || !ownsTask(task.data, context.viewer)) return refuse('not-found', { fields: ['id'] });
      return revise(task, payload as z.infer<z.ZodObject<Shape>>, context, records);
    },
  });

const revised = (task: Task, fields: Partial<TaskData>): Decision =>
  ok([put<TaskData>(TASK, task.id, { ...task.data, ...fields })]);

const change = onTask(
  'change',
  {
    title: title.optional(),
    details: words.nullable().optional(),
    ownerIds: ownerIds.optional(),
    dueAt: instant.nullable().optional(),
    checklist: newItems.optional(),
  },
  LEADING,
  (task, payload, _context, records) => {
    const { id: _id, ...set } = payload as typeof payload & { id: Id };
    const lost = unknownOwner(records, set.ownerIds ?? []);
    if (lost) return { ok: false, error: lost };
    const checklist = set.checklist?.map((item) => ({
      ...task.data.checklist.find((old) => old.id === item.id),
      ...item,
    }));
    const merged = { ...task.data, ...set, ...(checklist ? { checklist } : {}) };
    const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
    return ok([put<TaskData>(TASK, task.id, kept as TaskData)]);
  },
);

const tick = onTask(
  'tick',
  { itemId: id, done: z.boolean() },
  WORKING,
  (task, { itemId, done }, { viewer, happenedAt }) => {
    const item = task.data.checklist.find((one) => one.id === itemId);
    if (!item) return refuse('not-found', { fields: ['itemId'] });
    if ((item.doneAt !== undefined) === done) return refuse('nothing-changed');
    const { doneAt: _doneAt, doneBy: _doneBy, ...bare } = item;
    const next = done ? { ...bare, doneAt: happenedAt, doneBy: viewer.personId } : bare;
    return revised(task, { checklist: task.data.checklist.map((one) => (one.id === itemId ? next : one)) });
  },
);

const move = (
  verb: TaskMove,
  shape: { outcome?: z.ZodOptional<typeof words> },
  roles: typeof LEADING | typeof WORKING,
) =>
  onTask(verb, shape, roles, (task, payload, { viewer, happenedAt }) => {
    if (!canMoveTask(verb, task.data.state)) return refuse('wrong-state');
    // Whoever it belongs to takes back their own "done"; what was cancelled was cancelled by somebody who leads.
    if (task.data.state === 'cancelled' && viewer.role === 'marshal') return refuse('out-of-scope');
    const { endedAt: _endedAt, outcome: _outcome, ...rest } = task.data;
    const { to } = TASK_MOVES[verb];
    const ended = to === 'done' || to === 'cancelled';
    const outcome = (payload as { outcome?: string }).outcome;
    return ok([
      put<TaskData>(TASK, task.id, {
        ...rest,
        state: to,
        ...(ended ? { endedAt: happenedAt } : {}),
        ...(ended && outcome ? { outcome } : {}),
      }),
    ]);
  });

const outcome = words.optional();
export const taskCommands = [
  create,
  change,
  tick,
  move('start', {}, WORKING),
  move('finish', { outcome }, WORKING),
  move('cancel', { outcome }, LEADING),
  move('reopen', {}, WORKING),
];
