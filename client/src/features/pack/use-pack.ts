import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '@waypost/shared/contract';
import type { Edition, Part } from '@waypost/shared/pack';
import { call, type Problem } from '../../platform/api';

export type PackFormat = 'pdf' | 'zip';

export interface Wish {
  edition: Edition;
  format: PackFormat;
  languages: Language[];
  parts: Part[];
}

/** As the server tells it (`/api/docs`, tag `pack`). */
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
  | { state: 'ready'; href: string; name: string; bytes: number; until: string; wish: Wish }
  | { state: 'failed'; problem: Problem };

export interface PackWork {
  now: Making;
  start(wish: Wish): void;
  cancel(): void;
}

const ASK_EVERY_MS = 700;
const FAILED: Problem = { code: 'fault', status: 500 };

/** One pack at a time: asked for, watched until it is ready, and given up when the screen is left before. */
export function usePack(eventId: string): PackWork {
  const [now, setNow] = useState<Making>({ state: 'idle' });
  const base = `/api/events/${eventId}/packs`;
  /** Every start and every cancel ends the watch before it: an answer that comes late is nobody's any more. */
  const watch = useRef<{ ended: boolean; id?: string; timer?: ReturnType<typeof setTimeout> }>(undefined);

  const end = useCallback(() => {
    const ending = watch.current;
    watch.current = undefined;
    if (!ending) return;
    ending.ended = true;
    clearTimeout(ending.timer);
    if (ending.id) void call(`${base}/${ending.id}`, { method: 'DELETE' });
  }, [base]);
  useEffect(() => end, [end]);

  const start = (wish: Wish): void => {
    end();
    const mine: NonNullable<typeof watch.current> = { ended: false };
    watch.current = mine;
    setNow({ state: 'working', percent: 0 });

    const stop = (next: Making): void => {
      // Nothing is left to give up: a finished file stays on the server until it is fetched or its time is over.
      watch.current = undefined;
      setNow(next);
    };
    const hear = (status: Status): void => {
      if (status.state === 'failed') stop({ state: 'failed', problem: FAILED });
      else if (status.state === 'ready')
        stop({
          state: 'ready',
          href: `${base}/${status.id}/file`,
          name: status.name,
          bytes: status.bytes ?? 0,
          until: status.until,
          wish,
        });
      else {
        setNow({ state: 'working', percent: status.percent });
        mine.timer = setTimeout(() => void ask(call<Status>(`${base}/${status.id}`)), ASK_EVERY_MS);
      }
    };
    const ask = async (answering: ReturnType<typeof call<Status>>): Promise<void> => {
      const answer = await answering;
      if (mine.ended) {
        // Cancelled before the server had said which one it is.
        if (answer.ok && !mine.id) void call(`${base}/${answer.value.id}`, { method: 'DELETE' });
        return;
      }
      if (!answer.ok) return stop({ state: 'failed', problem: answer.error });
      mine.id = answer.value.id;
      hear(answer.value);
    };
    void ask(call<Status>(base, { body: wish }));
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
