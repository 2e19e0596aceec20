import type { Cursor } from '@waypost/shared/contract';
import { foldApplied, logMark, type Applied } from '@waypost/shared/ledger';
import type { EventLog } from '../ledger/event-log.js';

/**
 * The changes after a seq, each record once; `undefined` when this process does not remember that far back and the
 * client needs a snapshot (rule F4).
 */
export function changesSince(log: EventLog, seq: number): Applied[] | undefined {
  if (seq === log.head.seq) return [];
  const { recent } = log;
  const first = recent[0]?.seq;
  if (first === undefined || seq < first - 1 || seq > log.head.seq) return undefined;
  return foldApplied(recent.slice(seq - first + 1).map((entry) => entry.applied));
}

/** Whether a cursor stands in this log: a database put back from a backup has other entries under the same seqs. */
export function standsIn(log: EventLog, cursor: Cursor): boolean {
  if (cursor.seq === log.head.seq) return cursor.log === logMark(log.head.hash);
  const entry = log.recent.find(({ seq }) => seq === cursor.seq);
  return entry !== undefined && cursor.log === logMark(entry.hash);
}
