import { useCallback, useMemo } from 'react';
import { EVENT, isStaff, MARCH_ALERT, type EventRecord, type MarchAlertData } from '@waypost/shared/event';
import { newId } from '../../platform/ids';
import { useRecord, useRecords, useSend, useViewer } from '../../sync/hooks';
import { incidentOf, inOrder } from './model/incident';
import { useAlertWords, type AlertWords } from './use-alert-words';

export type Alert = EventRecord<MarchAlertData>;

export interface Alerts {
  /** Those that go on; nobody is told of them after the event. */
  open: Alert[];
  words(alert: MarchAlertData): AlertWords;
  /** Answers them; others only read. */
  answers: boolean;
  acknowledge(alert: Alert): void;
  /** Makes an incident of it. */
  report(alert: Alert): void;
}

/** What control has to know of the march, and what can be done about it. */
export function useAlerts(): Alerts {
  const viewer = useViewer();
  const send = useSend();
  const records = useRecords(MARCH_ALERT);
  const state = useRecord(EVENT, viewer?.eventId)?.data.state;
  const open = useMemo(() => (state === 'live' ? inOrder(records) : []), [records, state]);
  const words = useAlertWords();
  const acknowledge = useCallback(({ id }: Alert) => void send('march_alert.acknowledge', { id }), [send]);
  const report = useCallback(
    ({ id, data }: Alert) => {
      const { title, detail } = words(data);
      void send('march_alert.report', {
        id,
        incidentId: newId(),
        ...incidentOf(data),
        text: `${title}: ${detail}`,
      });
    },
    [send, words],
  );
  return { open, words, answers: viewer !== undefined && isStaff(viewer), acknowledge, report };
}
