import { parentPort, workerData } from 'node:worker_threads';
import { renderPack, type PackWork } from './render-pack.js';
import { renderReport, type ReportWork } from './render-report.js';

/** Runs beside the server: composing and drawing take seconds, in which no socket could be answered. */
export type WorkerSays = { percent: number } | { file: Uint8Array };

const say = (message: WorkerSays): void => parentPort?.postMessage(message);
let last = -1;
const work = workerData as PackWork | ReportWork;
const progress = (share: number): void => {
  const percent = Math.floor(share * 100);
  if (percent === last) return;
  last = percent;
  say({ percent });
};
const file = await ('steps' in work ? renderReport(work, progress) : renderPack(work, progress));
say({ file });
