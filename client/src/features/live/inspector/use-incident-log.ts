import { useEffect, useState } from 'react';
import type { http } from '@waypost/shared/contract';
import { isStaff } from '@waypost/shared/event';
import { call } from '../../../platform/api';
import type { WireViewer } from '../../../sync/hooks';
import type { Incident } from '../model/seen';

type LogEntry = http.LogEntry;
interface Page {
  entries: LogEntry[];
  nextBefore?: number;
}

/** How many pages of the log are read back for one incident: some 1,000 entries, an hour of a busy day. */
const PAGES_MOST = 5;

/** Entries of the log that changed one incident, newest first; read again whenever it changes. Control only: others may not read them all. */
export function useIncidentLog({ id, seq, data }: Incident, viewer: WireViewer | undefined): LogEntry[] {
  const [entries, setEntries] = useState<{ id: string; list: LogEntry[] }>({ id, list: [] });
  const eventId = viewer && isStaff(viewer) ? viewer.eventId : undefined;
  useEffect(() => {
    if (!eventId) return;
    let wanted = true;
    void readBack(eventId, id, data.receivedAt).then((list) => wanted && setEntries({ id, list }));
    return () => {
      wanted = false;
    };
  }, [eventId, id, seq, data.receivedAt]);
  return entries.id === id ? entries.list : [];
}

/** Pages back to the report itself. What cannot be read is left out: the record's own stamps still tell the story. */
async function readBack(eventId: string, id: string, receivedAt: string | undefined): Promise<LogEntry[]> {
  const found: LogEntry[] = [];
  let before: number | undefined;
  for (let page = 0; page < PAGES_MOST; page++) {
    const answer = await call<Page>(
      `/api/events/${eventId}/log?most=200${before ? `&before=${before}` : ''}`,
    );
    if (!answer.ok) break;
    const { entries, nextBefore } = answer.value;
    found.push(
      ...entries.filter(({ changes }) =>
        changes.some((change) => change.kind === 'incident' && change.id === id),
      ),
    );
    const last = entries[entries.length - 1];
    if (!nextBefore || (last && receivedAt && last.receivedAt < receivedAt)) break;
    before = nextBefore;
  }
  return found;
}
