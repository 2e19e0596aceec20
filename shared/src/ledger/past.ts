import type { Change } from '../event/index.js';
import { EventState } from './event-state.js';

/** An entry as far as the records are concerned: its changes in the clear. */
export interface PastEntry {
  seq: number;
  changes: readonly Change[];
}

/**
 * Rolls records forward through the log, up to and including entry `to`. The log may come in pieces: whoever reads it
 * page by page calls this for each page.
 */
export function rollForward(state: EventState, entries: Iterable<PastEntry>, to: number): EventState {
  for (const { seq, changes } of entries) {
    if (seq > to) break;
    state.apply(changes, seq);
  }
  return state;
}

/** The records as they were after entry `seq`: nothing but what the log says, from its first entry on. */
export const stateAt = (entries: Iterable<PastEntry>, seq: number): EventState =>
  rollForward(new EventState(), entries, seq);
