import { isPartner, type EventRecord, type Viewer } from '@waypost/shared/event';
import type { EventState } from '@waypost/shared/ledger';
import { sightOf } from '@waypost/shared/ledger';
import { seenBy, shareable, withholdFor, type Edition } from '@waypost/shared/pack';

export interface PackRecords {
  /** What goes on the pages. */
  records: EventRecord[];
  /** Of a partner: what they are told by it, to be noted before it is. */
  told: EventRecord[];
}

/**
 * The records of an edition: first the view of whoever asks (rule V4), so that nobody prints what they may not read;
 * then, for the shareable edition, the allow-list.
 */
export function recordsFor(state: EventState, viewer: Viewer, edition: Edition, now: string): PackRecords {
  const seen = seenBy(state, sightOf(state, viewer, now));
  const records = edition === 'shareable' ? shareable(seen, withholdFor(state)) : seen;
  return { records, told: isPartner(viewer) ? records : [] };
}
