import type { EventRecord } from '../kind.js';
import type { TaskData } from './task.schema.js';

type Task = EventRecord<TaskData>;

export const isTaskOpen = ({ state }: Pick<TaskData, 'state'>): boolean =>
  state === 'open' || state === 'doing';

/** Its time has come and it is not done. One without a time is never late. */
export const isTaskOverdue = ({ state, dueAt }: Pick<TaskData, 'state' | 'dueAt'>, nowMs: number): boolean =>
  dueAt !== undefined && isTaskOpen({ state }) && Date.parse(dueAt) <= nowMs;

/** Open ones by when they are due, those without a time last; then what has ended, the latest first. */
export const tasksInOrder = (tasks: readonly Task[]): Task[] =>
  [...tasks].sort(
    (a, b) =>
      Number(isTaskOpen(b.data)) - Number(isTaskOpen(a.data)) ||
      (isTaskOpen(a.data)
        ? compare(a.data.dueAt ?? NEVER, b.data.dueAt ?? NEVER) ||
          compare(a.data.happenedAt, b.data.happenedAt)
        : compare(b.data.endedAt ?? '', a.data.endedAt ?? '')) ||
      compare(a.id, b.id),
  );

/** Sorts after every instant there is. */
const NEVER = '~';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
