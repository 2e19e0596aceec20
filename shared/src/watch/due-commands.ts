import { EVENT, type Records } from '../event/index.js';
import { escalations } from './escalations.js';
import { missedCheckIns } from './missed-check-ins.js';
import type { DueCommand, Watch, WatchContext } from './watch.js';

/** Everything that is watched while an event is live. A new one is one file and one line here. */
const WATCHES: readonly Watch[] = [escalations, missedCheckIns];

/** What the server has to do now by itself, the same for the same records and the same moment. */
export function dueCommands(records: Records, context: WatchContext): DueCommand[] {
  if (records.get(EVENT, context.eventId)?.data.state !== 'live') return [];
  return WATCHES.flatMap((watch) => watch(records, context));
}
