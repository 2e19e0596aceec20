import { useMemo } from 'react';
import {
  CHECK_IN,
  CHECKPOINT,
  EVENT,
  INCIDENT,
  PERSON,
  POST,
  SECTOR,
  SHIFT,
  type CheckpointData,
  type EventData,
  type EventRecord,
  type PersonData,
  type SectorData,
} from '@waypost/shared/event';
import { useFixes, useRecord, useRecords, useViewer, type WireViewer } from '../../../sync/hooks';
import type { Street } from '../model/on-shift';
import type { Incident } from '../model/seen';

/** What every part of the live screen looks at, as this viewer sees it. */
export interface LiveData {
  viewer: WireViewer | undefined;
  event: EventData | undefined;
  incidents: readonly Incident[];
  people: readonly EventRecord<PersonData>[];
  checkpoints: readonly EventRecord<CheckpointData>[];
  sectors: readonly EventRecord<SectorData>[];
}

export function useLiveData(): LiveData {
  const viewer = useViewer();
  const event = useRecord(EVENT, viewer?.eventId)?.data;
  const incidents = useRecords(INCIDENT) as readonly Incident[];
  const people = useRecords(PERSON);
  const checkpoints = useRecords(CHECKPOINT);
  const sectors = useRecords(SECTOR);
  return useMemo(
    () => ({ viewer, event, incidents, people, checkpoints, sectors }),
    [viewer, event, incidents, people, checkpoints, sectors],
  );
}

/** Apart from the rest, because positions change every second. */
export function useStreet(): Street {
  const people = useRecords(PERSON);
  const posts = useRecords(POST);
  const shifts = useRecords(SHIFT);
  const checkIns = useRecords(CHECK_IN);
  const fixes = useFixes();
  return useMemo(
    () => ({ people, posts, shifts, checkIns, fixes }),
    [people, posts, shifts, checkIns, fixes],
  );
}
