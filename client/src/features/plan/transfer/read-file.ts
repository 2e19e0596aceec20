import { LIMITS } from '@waypost/shared/contract';
import type { FormatProblem, Found } from '@waypost/shared/formats';
import type { Result } from '@waypost/shared/kernel';

export interface ReadOrder {
  name: string;
  bytes: Uint8Array;
  swapAxes: boolean;
}
export type ReadAnswer = Result<Found, FormatProblem>;

/** The largest files of the wild read in under two seconds; a worker that takes this long is stuck. */
const TIMEOUT_MS = 20_000;

/** Reads a file in a worker, so that the page stays alive whatever the file does. */
export async function readInWorker(file: File, swapAxes: boolean): Promise<ReadAnswer> {
  if (file.size > LIMITS.importBytes)
    return { ok: false, error: { code: 'too-large', limit: LIMITS.importBytes } };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ReadAnswer>((resolve) => {
    const done = (answer: ReadAnswer): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => done({ ok: false, error: { code: 'too-many-elements' } }), TIMEOUT_MS);
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => done(data));
    worker.addEventListener('error', () => done({ ok: false, error: { code: 'unknown-format' } }));
    worker.postMessage({ name: file.name, bytes, swapAxes } satisfies ReadOrder, [bytes.buffer]);
  });
}
