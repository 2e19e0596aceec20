import { useMemo } from 'react';
import {
  ACTIVATION,
  CONTINGENCY,
  EVENT,
  isStaff,
  PERSON,
  RISK,
  runningActivations,
  type EventRecord,
  type ActivationData,
  type Records,
} from '@waypost/shared/event';
import { useRecord, useRecords, useRecordSet, useViewer } from '../../sync/hooks';

const KINDS = [ACTIVATION, CONTINGENCY, PERSON, RISK] as const;

export interface Activations {
  eventId: string;
  records: Records;
  running: EventRecord<ActivationData>[];
  /** Starts plans, notes answers and stands down. */
  runs: boolean;
  live: boolean;
}

/** What is being carried out, as far as this viewer sees it. */
export function useActivations(): Activations | undefined {
  const viewer = useViewer();
  const records = useRecordSet(KINDS);
  const event = useRecord(EVENT, viewer?.eventId)?.data;
  const running = useMemo(() => runningActivations(records), [records]);
  if (!viewer || !event) return undefined;
  return { eventId: viewer.eventId, records, running, runs: isStaff(viewer), live: event.state === 'live' };
}

export function useCallSign(): (personId: string) => string {
  const people = useRecords(PERSON);
  return useMemo(() => {
    const names = new Map(people.map(({ id, data }) => [id, data.callSign]));
    return (personId) => names.get(personId) ?? '–';
  }, [people]);
}
