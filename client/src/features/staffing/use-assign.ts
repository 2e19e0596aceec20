import { useCallback, useEffect, useRef, useState } from 'react';
import { EVENT, PERSON, POST, SHIFT } from '@waypost/shared/event';
import type { Proposal, Score, StaffingSettings } from '@waypost/shared/staffing';
import { useNow, useRecord, useRecords, useViewer } from '../../sync/hooks';
import type { SolveOrder, SolveWord } from '../../platform/staffing/solve.worker';

export type Assigning =
  | { state: 'idle' }
  | { state: 'failed' }
  | { state: 'running'; share: number; score?: Score; best?: Proposal }
  /** `stopped`: the person would not wait for more. */
  | { state: 'done'; proposal: Proposal; stopped: boolean };

export interface Assign {
  now: Assigning;
  start(settings: StaffingSettings): void;
  /** Ends the search and keeps the best so far. */
  stop(): void;
  putAway(): void;
}

/** Assigns everyone in a worker that lives as long as the question. */
export function useAssign(): Assign {
  const event = useRecord(EVENT, useViewer()?.eventId)?.data;
  const people = useRecords(PERSON);
  const posts = useRecords(POST);
  const shifts = useRecords(SHIFT);
  const nowMs = useNow(60_000);
  const [now, setNow] = useState<Assigning>({ state: 'idle' });
  const worker = useRef<Worker>(undefined);
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = undefined;
  }, []);
  useEffect(() => end, [end]);

  const start = (settings: StaffingSettings): void => {
    if (!event) return;
    end();
    const running = new Worker(new URL('../../platform/staffing/solve.worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.current = running;
    setNow({ state: 'running', share: 0 });
    running.addEventListener('message', ({ data }: MessageEvent<SolveWord>) => hear(data));
    running.addEventListener('error', () => hear({ failed: true }));
    const notBefore = event.state === 'live' ? { notBefore: nowMs } : {};
    running.postMessage({
      records: { event, people, posts, shifts, ...notBefore },
      settings,
    } satisfies SolveOrder);
  };
  const hear = (word: SolveWord): void => {
    if ('failed' in word) setNow({ state: 'failed' });
    else if ('done' in word) setNow({ state: 'done', proposal: word.done, stopped: false });
    else
      setNow((before) => {
        if (before.state !== 'running') return before;
        return { ...before, share: word.share, score: word.score, ...(word.best ? { best: word.best } : {}) };
      });
    if ('failed' in word || 'done' in word) end();
  };
  return {
    now,
    start,
    stop: () => {
      end();
      setNow((before) =>
        before.state === 'running' && before.best
          ? { state: 'done', proposal: before.best, stopped: true }
          : { state: 'idle' },
      );
    },
    putAway: () => {
      end();
      setNow({ state: 'idle' });
    },
  };
}
