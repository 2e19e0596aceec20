import { readFile } from '@waypost/shared/formats';
import type { ReadAnswer, ReadOrder } from './read-file';

/** Files come from anywhere: they are read where a bomb can hang nothing but this worker, which is then ended. */
addEventListener('message', ({ data }: MessageEvent<ReadOrder>) => {
  const answer: ReadAnswer = readFile(data.name, data.bytes, data.swapAxes ? { swapAxes: true } : {});
  postMessage(answer);
});
