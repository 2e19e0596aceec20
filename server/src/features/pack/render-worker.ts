import { parentPort, workerData } from 'node:worker_threads';
import { renderPack, type PackWork } from './render-pack.js';

/** Runs beside the server: composing and drawing take seconds, in which no socket could be answered. */
export type WorkerSays = { percent: number } | { file: Uint8Array };

const say = (message: WorkerSays): void => parentPort?.postMessage(message);
let last = -1;
const file = await renderPack(workerData as PackWork, (share) => {
  const percent = Math.floor(share * 100);
  if (percent === last) return;
  last = percent;
  say({ percent });
});
say({ file });
