export {
  canMoveTask,
  TASK,
  TASK_MOVES,
  TASK_STATES,
  taskData,
  taskItem,
  type TaskData,
  type TaskItem,
  type TaskMove,
  type TaskState,
} from './task.schema.js';
export { ownsTask } from './task.commands.js';
export { taskKind } from './task.kind.js';
export { isTaskOpen, isTaskOverdue, tasksInOrder } from './task.due.js';
