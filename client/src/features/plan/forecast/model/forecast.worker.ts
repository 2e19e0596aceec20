import { forecast } from '@waypost/shared/crowd';
import type { RunAnswer, RunOrder } from './runner';

/** The nine runs behind the bands, off the page's thread. */
addEventListener('message', ({ data }: MessageEvent<RunOrder>) => {
  postMessage({ turn: data.turn, found: forecast(data.input) } satisfies RunAnswer);
});
