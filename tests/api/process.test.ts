import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASSWORD } from '../support/people.js';
import { ServerProcess, spawnServer } from '../support/server-process.js';

jest.setTimeout(120_000);

let dataDir: string;
let running: ServerProcess[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'waypost-process-'));
  // As root the database runs as another user, who has to reach it here.
  await chmod(dataDir, 0o711);
});
afterEach(async () => {
  await Promise.all(running.map((server) => server.stop()));
  running = [];
  await rm(dataDir, { recursive: true, force: true });
});

async function start(): Promise<ServerProcess> {
  const server = await ServerProcess.start({ DATA_DIR: dataDir });
  running.push(server);
  return server;
}

const postmaster = async (): Promise<number | undefined> => {
  const text = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').catch(() => undefined);
  return text ? Number(text.split('\n')[0]) : undefined;
};
const account = { email: 'first@example.org', password: PASSWORD, name: 'First' };
const setUp = async (server: ServerProcess): Promise<number> =>
  (await server.client().post('/api/setup', { ...account, token: server.setupToken })).status;
const signIn = async (server: ServerProcess): Promise<number> =>
  (await server.client().post('/api/sessions', { email: account.email, password: PASSWORD })).status;

describe('the server as a process', () => {
  test('starts from nothing, tells the way in once, and stops in order with its database', async () => {
    const first = await start();
    expect(await postmaster()).toBeGreaterThan(0);
    expect(await setUp(first)).toBe(201);
    expect(await first.stop()).toBe(0);
    expect(first.said()).toContain('"server.stopped"');
    expect(await postmaster()).toBeUndefined();

    const second = await start();
    expect(second.setupToken).toBeUndefined();
    expect(await signIn(second)).toBe(201);
  });

  test('killed, it comes back on the database that it left running, and an interrupt stops both', async () => {
    const first = await start();
    expect(await setUp(first)).toBe(201);
    const before = await postmaster();
    await first.kill();
    expect(await postmaster()).toBe(before);

    const second = await start();
    expect(await postmaster()).toBe(before);
    expect(await signIn(second)).toBe(201);
    expect(await second.stop('SIGINT')).toBe(0);
    expect(await postmaster()).toBeUndefined();
  });

  test('two that start at once share one database, and whoever stops last stops it', async () => {
    const [one, two] = await Promise.all([start(), start()]);
    const pid = await postmaster();
    await one.stop();
    expect(await postmaster()).toBe(pid);
    expect((await two.client().get('/api/health')).status).toBe(200);
    await two.stop();
    expect(await postmaster()).toBeUndefined();
  });

  test.each([
    [{ PORT: 'eighty' }, 'waypost: PORT: must be a number\n'],
    [{ SIGN_UP: 'maybe' }, 'waypost: SIGN_UP: must be open or closed\n'],
  ])('%p ends it with one line', async (env, line) => {
    const { child, said } = spawnServer({ DATA_DIR: dataDir, ...env });
    await once(child, 'close');
    expect([child.exitCode, said()]).toEqual([1, line]);
  });

  test('a port that is taken is said so, and the database is not left behind', async () => {
    const first = await start();
    const { child, said } = spawnServer({ DATA_DIR: dataDir, PORT: String(first.port) });
    await once(child, 'close');
    expect(child.exitCode).toBe(1);
    expect(said()).toContain('waypost: could not start: the port is taken');
    await first.stop();
    expect(await postmaster()).toBeUndefined();
  });
});
