import { useMemo } from 'react';
import { coverageAt, worstOpen, type Coverage } from '@waypost/shared/coverage';
import {
  CHECK_IN,
  CHECKPOINT,
  EVENT,
  INCIDENT,
  PERSON,
  POST,
  SECTOR,
  SHIFT,
  type Priority,
  type Records,
} from '@waypost/shared/event';
import { useNow, useRecordSet, useViewer } from '../../sync/hooks';

const STREET = [EVENT, PERSON, POST, SHIFT, CHECK_IN, SECTOR] as const;
const OPEN = [INCIDENT, CHECKPOINT, SECTOR] as const;
/** Who is on duty and for how long nobody heard of them does not change faster. */
const EVERY_MS = 10_000;

export interface Covered extends Coverage {
  live: boolean;
  records: Records;
}

/** How the street is covered now; `undefined` before the event is known. */
export function useCoverage(): Covered | undefined {
  const eventId = useViewer()?.eventId;
  const records = useRecordSet(STREET);
  const now = Math.floor(useNow(EVERY_MS) / EVERY_MS) * EVERY_MS;
  return useMemo(() => {
    const event = eventId ? records.get(EVENT, eventId)?.data : undefined;
    if (!eventId || !event) return undefined;
    const covered = coverageAt(records, eventId, new Date(now).toISOString());
    return { ...covered, live: event.state === 'live', records };
  }, [records, eventId, now]);
}

/** The worst that is open in each sector. */
export function useWorstOpen(): ReadonlyMap<string, Priority> {
  const records = useRecordSet(OPEN);
  return useMemo(() => worstOpen(records), [records]);
}
