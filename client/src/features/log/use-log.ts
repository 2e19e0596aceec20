import { useCallback, useEffect, useRef, useState } from 'react';
import { call, type Problem } from '../../platform/api';
import { useViewer } from '../../sync/hooks';
import type { LogEntry } from './model/noise';
import { useNewest } from './use-newest';

interface Page {
  entries: LogEntry[];
  nextBefore?: number;
}

const MOST = 100;

export interface Log {
  /** Newest first. */
  entries: readonly LogEntry[];
  loading: boolean;
  problem: Problem | undefined;
  /** There is more to page back to. */
  more: boolean;
  older(): void;
}

/** The event's log as this viewer may read it: paged back on demand, and kept up with what happens. */
export function useLog(): Log {
  const eventId = useViewer()?.eventId;
  const [entries, setEntries] = useState<readonly LogEntry[]>([]);
  const [before, setBefore] = useState<number>();
  const [more, setMore] = useState(true);
  const [loading, setLoading] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const asking = useRef(false);

  const ask = useCallback(
    async (from: number | undefined) => {
      if (!eventId || asking.current) return;
      asking.current = true;
      setLoading(true);
      const answer = await call<Page>(
        `/api/events/${eventId}/log?most=${MOST}${from ? `&before=${from}` : ''}`,
      );
      asking.current = false;
      setLoading(false);
      setProblem(answer.ok ? undefined : answer.error);
      if (!answer.ok) return;
      const { entries: page, nextBefore } = answer.value;
      setEntries((known) => merge(known, page));
      // The newest page is read again and again: only paging back moves the place from which it goes on.
      setBefore((at) => (from === undefined && at !== undefined ? at : nextBefore));
      if (from !== undefined || nextBefore === undefined) setMore(nextBefore !== undefined);
    },
    [eventId],
  );

  const newest = useNewest();
  useEffect(() => void ask(undefined), [ask, newest]);
  const older = useCallback(() => void ask(before), [ask, before]);
  return { entries, loading, problem, more, older };
}

/** Entries are never edited, so the same seq is the same entry (rule L3). */
function merge(known: readonly LogEntry[], page: readonly LogEntry[]): LogEntry[] {
  const bySeq = new Map([...known, ...page].map((entry) => [entry.seq, entry]));
  return [...bySeq.values()].toSorted((a, b) => b.seq - a.seq);
}
