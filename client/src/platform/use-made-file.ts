import { useCallback, useEffect, useRef, useState } from 'react';
import { call, type Problem } from './api';

/** As the server tells it of a pack and of a report alike (`/api/docs`, tags `pack` and `report`). */
interface Status {
  id: string;
  state: 'working' | 'ready' | 'failed';
  percent: number;
  bytes?: number;
  name: string;
  until: string;
}

export type Making<Wish> =
  | { state: 'idle' }
  | { state: 'working'; percent: number }
  | { state: 'ready'; href: string; name: string; bytes: number; until: string; wish: Wish }
  | { state: 'failed'; problem: Problem };

export interface MakingOf<Wish> {
  now: Making<Wish>;
  start(wish: Wish): void;
  cancel(): void;
}

const ASK_EVERY_MS = 700;
const FAILED: Problem = { code: 'fault', status: 500 };

/**
 * A file that takes the server a while, one at a time: asked for at `base`, watched until it is ready, and given up when
 * the screen is left before. An answer that comes after that is nobody's any more.
 */
export function useMadeFile<Wish extends object>(base: string): MakingOf<Wish> {
  const [now, setNow] = useState<Making<Wish>>({ state: 'idle' });
  const watch = useRef<AbortController>(undefined);
  const end = useCallback(() => watch.current?.abort(), []);
  useEffect(() => end, [end]);
  const start = (wish: Wish): void => {
    end();
    const { signal } = (watch.current = new AbortController());
    const show = (making: Making<Wish>): void => {
      if (!signal.aborted) setNow(making);
    };
    show({ state: 'working', percent: 0 });
    void made(base, wish, signal, (percent) => show({ state: 'working', percent })).then(show);
  };
  const cancel = (): void => {
    end();
    setNow({ state: 'idle' });
  };
  return { now, start, cancel };
}

async function made<Wish extends object>(
  base: string,
  wish: Wish,
  signal: AbortSignal,
  progress: (percent: number) => void,
): Promise<Making<Wish>> {
  let answer = await call<Status>(base, { body: wish });
  const release = answer.ok ? whenGivenUp(signal, `${base}/${answer.value.id}`) : undefined;
  while (answer.ok && answer.value.state === 'working' && !signal.aborted) {
    const { id, percent } = answer.value;
    progress(percent);
    await pause(signal);
    if (!signal.aborted) answer = await call<Status>(`${base}/${id}`);
  }
  // A finished file stays on the server until it is fetched or its time is over.
  release?.();
  if (signal.aborted) return { state: 'idle' };
  if (!answer.ok) return { state: 'failed', problem: answer.error };
  const { state, id, name, bytes = 0, until } = answer.value;
  if (state === 'failed') return { state, problem: FAILED };
  return { state: 'ready', href: `${base}/${id}/file`, name, bytes, until, wish };
}

/** Tells the server at once that it need not go on, whatever question is under way; until released. */
function whenGivenUp(signal: AbortSignal, url: string): () => void {
  const tell = (): void => void call(url, { method: 'DELETE' });
  if (signal.aborted) tell();
  signal.addEventListener('abort', tell);
  return () => signal.removeEventListener('abort', tell);
}

/** Until it is time to ask again, or at once when it is given up. */
const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ASK_EVERY_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
