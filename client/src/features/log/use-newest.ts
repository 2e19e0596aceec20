import {
  ACK,
  AGREEMENT,
  CHECK_IN,
  CHECKPOINT,
  COMMENT,
  EVENT,
  INCIDENT,
  MESSAGE,
  NOTE,
  PERSON,
  PINCH,
  PLACE,
  POST,
  PROGRESS,
  ROUTE,
  SECTOR,
  SHIFT,
  VERSION,
  type EventRecord,
  type KindRef,
} from '@waypost/shared/event';
import { useNow, useRecords } from '../../sync/hooks';

const KINDS: readonly KindRef<unknown>[] = [
  EVENT,
  PERSON,
  ROUTE,
  CHECKPOINT,
  PINCH,
  SECTOR,
  PLACE,
  POST,
  SHIFT,
  INCIDENT,
  MESSAGE,
  ACK,
  NOTE,
  AGREEMENT,
  PROGRESS,
  CHECK_IN,
  VERSION,
  COMMENT,
];
/** The page is asked for at most this often, however many entries a busy minute brings. */
const EVERY_MS = 2_000;

/** Changes, at most every two seconds, when something new is in the log: the highest `seq` of any record and how many there are. */
export function useNewest(): string {
  useNow(EVERY_MS);
  // The number of kinds never changes, so the hooks below keep their order.
  const lists = KINDS.map((kind) => useRecords(kind));
  return lists.map(stamp).join();
}

const stamp = (records: readonly EventRecord[]): string =>
  `${records.reduce((highest, { seq }) => Math.max(highest, seq), 0)}/${records.length}`;
