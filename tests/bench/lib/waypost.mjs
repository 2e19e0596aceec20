import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Child } from './child.mjs';
import { pause } from './clock.mjs';
import { Caller } from './http.mjs';

const MAIN = fileURLToPath(new URL('../../../server/dist/main.js', import.meta.url));
const PROBE = new URL('./commit-probe.mjs', import.meta.url).href;
const READY_WITHIN_MS = 60_000;

/**
 * The real server in a process of its own, as `npm start` runs it, with a probe that notes when transactions
 * were committed.
 */
export async function startWaypost(port, dataDir, extraFlags = []) {
  await mkdir(dataDir, { recursive: true });
  const child = new Child(MAIN, [], {
    execArgv: [...extraFlags, '--import', PROBE],
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      SIGN_UP: 'open',
      WAYPOST_DEMO: '0',
      TILE_URL: 'none',
      DATABASE_URL: '',
      REDIS_URL: '',
    },
  });
  const url = `http://127.0.0.1:${port}`;
  await answering(url, child);
  return Object.assign(child, { url });
}

async function answering(url, child) {
  for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until; await pause(100)) {
    if (child.process.exitCode !== null) throw new Error('the server under test did not start');
    if (
      await fetch(`${url}/api/config`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
  }
  throw new Error('the server under test does not answer');
}

export const callerOf = (server) => new Caller(server.url);
