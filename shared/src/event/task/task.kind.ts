import { defineKind, type EventRecord } from '../kind.js';
import { isField, isStaff, type Viewer } from '../viewer.js';
import { ownsTask, taskCommands } from './task.commands.js';
import { TASK, taskData, type TaskData } from './task.schema.js';

/** Staff and leads see all tasks, a marshal their own, partners none. */
function view(record: EventRecord<TaskData>, viewer: Viewer): TaskData | undefined {
  const working = isStaff(viewer) || isField(viewer);
  return working && ownsTask(record.data, viewer) ? record.data : undefined;
}

export const taskKind = defineKind<TaskData>({
  kind: TASK.kind,
  data: taskData,
  commands: taskCommands,
  view,
  personal: ['title', 'details', 'outcome'],
});
