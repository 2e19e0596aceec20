import { useCallback, useEffect, useState } from 'react';
import { Replay, type ReplayStep } from '@waypost/shared/after';
import { AGREEMENT } from '@waypost/shared/event';
import type { Problem } from '../../platform/api';
import { callLines } from '../../platform/lines';
import { useRecord, useViewer } from '../../sync/hooks';

export type Told =
  | { state: 'reading'; share: number }
  | { state: 'failed'; problem: Problem }
  /** `at`: when the server began to tell it. */
  | { state: 'ready'; replay: Replay; at: string };

interface Line extends Partial<ReplayStep> {
  replay?: number;
  to?: number;
  at?: string;
  end?: number;
}

const CUT_OFF: Problem = { code: 'unavailable', status: 0 };

/** The day as the server tells it to this person; asked for again when what they may see changes. */
export function useReplay(): { told: Told; again(): void } {
  const viewer = useViewer();
  const agreement = useRecord(AGREEMENT, viewer?.eventId)?.seq ?? 0;
  const [asked, setAsked] = useState(0);
  const [told, setTold] = useState<Told>({ state: 'reading', share: 0 });
  const { eventId, personId, role } = viewer ?? {};
  useEffect(() => {
    if (!eventId) return;
    const leaving = new AbortController();
    setTold({ state: 'reading', share: 0 });
    void read(eventId, leaving.signal, (share) => setTold({ state: 'reading', share })).then((result) => {
      if (!leaving.signal.aborted) setTold(result);
    });
    return () => leaving.abort();
  }, [eventId, personId, role, agreement, asked]);
  return { told, again: useCallback(() => setAsked((count) => count + 1), []) };
}

async function read(eventId: string, signal: AbortSignal, progress: (share: number) => void): Promise<Told> {
  const steps: ReplayStep[] = [];
  let [to, at, whole, percent] = [0, '', false, 0];
  const onLine = (value: unknown): void => {
    const line = value as Line;
    if (line.replay) [to, at] = [line.to ?? 0, line.at ?? ''];
    else if (line.end !== undefined) whole = true;
    else steps.push(line as ReplayStep);
    const reached = to > 0 ? Math.floor((100 * (line.seq ?? 0)) / to) : 0;
    if (reached > percent) progress((percent = reached) / 100);
  };
  const answer = await callLines(`/api/events/${eventId}/replay`, { signal, onLine });
  if (!answer.ok) return { state: 'failed', problem: answer.error };
  // Without its last line it was cut off on the way, or the rights changed while it was read.
  if (!whole) return { state: 'failed', problem: CUT_OFF };
  return { state: 'ready', replay: new Replay(steps), at };
}
