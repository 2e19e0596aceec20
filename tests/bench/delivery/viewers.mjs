/**
 * Process: many viewers, each with a socket of its own, that note when each incident reached them. The same code
 * listens to Waypost and to the bare server, so that what listening costs is the same for both.
 */
import { answer } from '../lib/answer.mjs';
import { Arrivals } from './arrivals.mjs';
import { Viewer } from './viewer.mjs';

const CONNECT_AT_ONCE = 25;
const viewers = [];
let arrivals = new Arrivals(0);

async function connect({ url, path, eventId, cookies, count }) {
  arrivals = new Arrivals(count);
  const waiting = Array.from({ length: count }, (_, i) => i);
  const worker = async () => {
    for (let i = waiting.shift(); i !== undefined; i = waiting.shift()) {
      const viewer = new Viewer(
        i,
        { url, path, eventId, cookie: cookies[i % cookies.length] },
        (record, number, at) => arrivals.note(record, number, at),
      );
      viewers.push(viewer);
      await viewer.ready;
    }
  };
  await Promise.all(Array.from({ length: CONNECT_AT_ONCE }, worker));
}

answer({
  connect,
  /** Counts frames from here on. */
  begin: () => {
    for (const viewer of viewers) viewer.frames = 0;
  },
  arrived: (ids) => arrivals.countOf(ids),
  records: (ids) => ids.map((id) => arrivals.recordOf(id)),
  summary: (starts) => ({
    ...arrivals.summaryOf(starts),
    frames: viewers.reduce((sum, { frames }) => sum + frames, 0),
    holes: viewers.reduce((sum, { holes }) => sum + holes, 0),
    lost: viewers.filter(({ lost }) => lost).length,
  }),
});
