import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '@waypost/shared/contract';
import type { Edition } from '@waypost/shared/pack';
import { call, type Problem } from '../../../platform/api';

export interface Wish {
  edition: Edition;
  format: 'pdf' | 'csv';
  languages: Language[];
}

/** As the server tells it (`/api/docs`, tag `report`). */
interface Status {
  id: string;
  state: 'working' | 'ready' | 'failed';
  percent: number;
  bytes?: number;
  name: string;
  until: string;
}

export type Making =
  | { state: 'idle' }
  | { state: 'working'; percent: number }
  | { state: 'ready'; href: string; name: string; bytes: number; until: string }
  | { state: 'failed'; problem: Problem };

const ASK_EVERY_MS = 700;
const FAILED: Problem = { code: 'fault', status: 500 };

/** One report at a time: asked for, watched until it is ready, and given up when the screen is left before. */
export function useReport(eventId: string): { now: Making; start(wish: Wish): void; cancel(): void } {
  const [now, setNow] = useState<Making>({ state: 'idle' });
  const watch = useRef<AbortController>(undefined);
  const base = `/api/events/${eventId}/reports`;
  const end = useCallback(() => watch.current?.abort(), []);
  useEffect(() => end, [end]);

  const start = (wish: Wish): void => {
    end();
    const mine = (watch.current = new AbortController());
    setNow({ state: 'working', percent: 0 });
    void made(base, wish, mine.signal, (percent) => setNow({ state: 'working', percent })).then(
      (making) => mine.signal.aborted || setNow(making),
    );
  };
  return {
    now,
    start,
    cancel: () => {
      end();
      setNow({ state: 'idle' });
    },
  };
}

async function made(
  base: string,
  wish: Wish,
  signal: AbortSignal,
  progress: (percent: number) => void,
): Promise<Making> {
  let answer = await call<Status>(base, { body: wish });
  while (answer.ok && answer.value.state === 'working') {
    if (signal.aborted) {
      // Given up: the server need not go on with it.
      void call(`${base}/${answer.value.id}`, { method: 'DELETE' });
      return { state: 'idle' };
    }
    progress(answer.value.percent);
    await pause(signal);
    answer = await call<Status>(`${base}/${answer.value.id}`);
  }
  if (!answer.ok) return { state: 'failed', problem: answer.error };
  const { state, id, name, bytes = 0, until } = answer.value;
  if (state === 'failed') return { state, problem: FAILED };
  return { state: 'ready', href: `${base}/${id}/file`, name, bytes, until };
}

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ASK_EVERY_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
