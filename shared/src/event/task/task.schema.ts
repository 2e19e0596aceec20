import { z } from 'zod';
import { id, instant, name, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

export const TASK_STATES = ['open', 'doing', 'done', 'cancelled'] as const;
export type TaskState = (typeof TASK_STATES)[number];

export const taskItem = z.strictObject({
  id,
  text: words.refine((text) => text.length > 0),
  doneAt: instant.optional(),
  doneBy: id.optional(),
});
export type TaskItem = z.infer<typeof taskItem>;

export const taskData = z.strictObject({
  title: name,
  details: words.optional(),
  state: z.enum(TASK_STATES),
  /** Whose it is; nobody's yet while the list is empty. */
  ownerIds: z.array(id).max(20),
  dueAt: instant.optional(),
  checklist: z.array(taskItem).max(40),
  /** What it belongs to, when it came out of an incident. */
  incidentId: id.optional(),
  madeBy: id,
  happenedAt: instant,
  receivedAt: instant,
  endedAt: instant.optional(),
  /** What came of it, or why it was cancelled. */
  outcome: words.optional(),
});
export type TaskData = z.infer<typeof taskData>;
/** Something to be done by somebody by a time. */
export const TASK = kindRef<TaskData>('task');

/** The life of a task as data. */
export const TASK_MOVES = {
  start: { from: ['open'], to: 'doing' },
  finish: { from: ['open', 'doing'], to: 'done' },
  cancel: { from: ['open', 'doing'], to: 'cancelled' },
  reopen: { from: ['done', 'cancelled'], to: 'open' },
} as const satisfies Record<string, { from: readonly TaskState[]; to: TaskState }>;
export type TaskMove = keyof typeof TASK_MOVES;
export const canMoveTask = (move: TaskMove, state: TaskState): boolean =>
  (TASK_MOVES[move].from as readonly TaskState[]).includes(state);
