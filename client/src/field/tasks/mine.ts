import type { EventRecord } from '@waypost/shared/event';
import { isTaskOpen, tasksInOrder, type TaskData } from '@waypost/shared/event/task';

/** As long as this after "done", the way back stays in sight. */
const UNDO_MS = 10 * 60_000;

/** One's own that are open, the next due first, then those done just now; a lead sees others' tasks as well, but not here. */
export const myTasks = (
  tasks: readonly EventRecord<TaskData>[],
  personId: string,
  nowMs: number,
): EventRecord<TaskData>[] =>
  tasksInOrder(tasks.filter(({ data }) => data.ownerIds.includes(personId) && isHere(data, nowMs)));

const isHere = ({ state, endedAt }: TaskData, nowMs: number): boolean =>
  isTaskOpen({ state }) ||
  (state === 'done' && endedAt !== undefined && nowMs - Date.parse(endedAt) < UNDO_MS);
