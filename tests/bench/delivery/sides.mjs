import { fileURLToPath } from 'node:url';
import { Child } from '../lib/child.mjs';
import { paced } from '../lib/paced.mjs';
import { freshId, reportOf, send } from '../lib/report.mjs';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

export const startViewers = () => new Child(file('./viewers.mjs'));

export async function startBare(port, rooms) {
  const child = new Child(file('./bare-server.mjs'));
  await child.ask('listen', { port, rooms });
  return Object.assign(child, { url: `http://127.0.0.1:${port}` });
}

/**
 * Reports through Waypost's public API, by turns as each of the reporters, and learns from the server's probe when
 * each was committed.
 * @param sectorIds where they happen, by turns; anywhere when there are none
 */
export const throughWaypost =
  (server, eventId, reporters, perSecond, sectorIds = []) =>
  async (count) => {
    const sent = await paced(perSecond, count, async (i, due) => {
      const id = freshId();
      await send(reporters[i % reporters.length], eventId, reportOf(id, i, sectorIds[i % sectorIds.length]));
      return [id, due];
    });
    const commits = new Map(await server.ask('commits'));
    return sent.map(([id, due]) => [id, due, commits.get(id)]);
  };

/** Broadcasts records that Waypost's viewers were sent before: the same bytes in the same frames, one for each. */
export function throughBare(server, records, perSecond) {
  let next = 0;
  return (count) => server.ask('broadcast', { records: records.slice(next, (next += count)), perSecond });
}
