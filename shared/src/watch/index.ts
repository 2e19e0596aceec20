export { dueCommands } from './due-commands.js';
export type { DueCommand, Watch, WatchContext } from './watch.js';
