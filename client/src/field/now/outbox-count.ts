import type { OutboxItem } from '../../sync/types';

export interface OutboxCount {
  /** Reports of incidents that wait on this phone. */
  reports: number;
  /** Everything else that waits. */
  others: number;
  refused: number;
}

/** What this phone still has to tell the server. */
export function countOutbox(outbox: readonly OutboxItem[]): OutboxCount {
  const waiting = outbox.filter((item) => item.state === 'kept' || item.state === 'sending');
  const reports = waiting.filter((item) => item.name === 'incident.report').length;
  const refused = outbox.filter((item) => item.state === 'refused').length;
  return { reports, others: waiting.length - reports, refused };
}
