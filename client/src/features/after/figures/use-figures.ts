import { useEffect, useState } from 'react';
import type { Figures, Replay } from '@waypost/shared/after';
import { useViewer } from '../../../sync/hooks';
import type { FiguresOrder, FiguresWord } from './figures.worker';

export type Counted = { state: 'counting' } | { state: 'failed' } | { state: 'counted'; figures?: Figures };

/** Counted once for each replay; it goes with it. */
const counted = new WeakMap<Replay, Promise<Counted>>();

export function useFigures(replay: Replay): Counted {
  const eventId = useViewer()?.eventId;
  const [now, setNow] = useState<Counted>({ state: 'counting' });
  useEffect(() => {
    if (!eventId) return;
    let wanted = true;
    const counting = counted.get(replay) ?? count(replay, eventId);
    counted.set(replay, counting);
    void counting.then((result) => wanted && setNow(result));
    return () => {
      wanted = false;
    };
  }, [replay, eventId]);
  return now;
}

function count({ steps }: Replay, eventId: string): Promise<Counted> {
  const worker = new Worker(new URL('./figures.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Counted>((resolve) => {
    worker.addEventListener('message', ({ data: { figures } }: MessageEvent<FiguresWord>) =>
      resolve({ state: 'counted', ...(figures ? { figures } : {}) }),
    );
    worker.addEventListener('error', () => resolve({ state: 'failed' }));
    worker.postMessage({ steps, eventId } satisfies FiguresOrder);
  }).finally(() => worker.terminate());
}
