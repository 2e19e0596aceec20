import type { EventRecord, Records, Viewer } from '../event/index.js';
import { decide, Overlay } from '../ledger/index.js';
import type { Outbox } from './outbox.js';

/**
 * The records as they will be once everything in the outbox is accepted. A command that this copy of the records
 * refuses is left out: the server sees more than a phone does and has the last word.
 */
export function withPending(records: Records, outbox: Outbox, viewer: Viewer, now: string): Overlay {
  const overlay = new Overlay(records);
  for (const item of outbox) {
    if (item.state === 'refused') continue;
    const decision = decide(overlay, viewer, item, now);
    if (decision.ok) overlay.apply(decision.value, WAITING);
  }
  return overlay;
}

/** The seq of a record that is not in the log yet. */
export const WAITING = 0;
export const isWaiting = (record: EventRecord): boolean => record.seq === WAITING;
