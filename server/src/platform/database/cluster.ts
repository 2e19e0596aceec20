import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findHome, type ClusterHome } from './cluster-home.js';
import { isAlive, runningPostmaster, stopPostmaster } from './postmaster.js';

/** How to reach the database: for `pg`, and in the same words for TypeORM. */
export interface DatabaseAccess {
  host: string;
  port: number;
  user: string;
  password?: string;
  database: string;
}

export interface Cluster {
  access: DatabaseAccess;
  /** PostgreSQL's own data directory: not always below `dataDir`. */
  directory: string;
  /** False when one was running already. */
  started: boolean;
  /** Stops it, unless somebody else is connected: whoever leaves last puts out the light. */
  stop(): Promise<void>;
}

const SUPERUSER = 'waypost';
/** Only part of the socket's file name where there is a socket directory of our own. */
const SOCKET_PORT = 5432;
/** Recovery after a power cut replays what was written since the last checkpoint: seconds, on a slow disk more. */
const READY_WITHIN_MS = 120_000;

const passwordFile = (home: ClusterHome) => `${home.pgData}.password`;

async function accessOf(home: ClusterHome, port: number, database: string): Promise<DatabaseAccess> {
  const base = { port, user: SUPERUSER, database };
  if (home.socketDir) return { ...base, host: home.socketDir };
  return { ...base, host: '127.0.0.1', password: (await readFile(passwordFile(home), 'utf8')).trim() };
}

function run(home: ClusterHome, command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...home.user,
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: home.socketDir || undefined,
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb ended with ${code}: ${said.slice(-600)}`)),
    );
  });
}

/** Made beside its place and moved there when complete, so that a start that was cut short leaves nothing half made. */
async function initialise(home: ClusterHome): Promise<void> {
  const fresh = `${home.pgData}.new-${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { mode: 0o700, recursive: true });
  await writeFile(passwordFile(home), `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  if (home.user) {
    await chown(fresh, home.user.uid, home.user.gid);
    await chown(passwordFile(home), home.user.uid, home.user.gid);
  }
  await run(home, home.binaries.initdb, [
    `--pgdata=${fresh}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile(home)}`,
    // The socket's directory admits one user only; TCP, where it has to be used, asks for the password.
    '--auth-local=trust',
    '--auth-host=scram-sha-256',
    '--encoding=UTF8',
    // The same order of text on every machine.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ]);
  await rename(fresh, home.pgData).catch(async (fault: NodeJS.ErrnoException) => {
    // Another process made one meanwhile: use that.
    await rm(fresh, { recursive: true, force: true });
    if (fault.code !== 'ENOTEMPTY' && fault.code !== 'EEXIST') throw fault;
  });
}

const postmasterFlags = (home: ClusterHome, port: number, extra: Record<string, string>): string[] => {
  const settings: Record<string, string> = {
    ...(home.socketDir
      ? { listen_addresses: '', unix_socket_directories: home.socketDir, unix_socket_permissions: '0700' }
      : { listen_addresses: '127.0.0.1' }),
    timezone: 'UTC',
    log_timezone: 'UTC',
    // What people typed stays out of the database's log as it does out of ours.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...extra,
  };
  return [
    '-D',
    home.pgData,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ];
};

/** Starts it in a session of its own: a Ctrl-C in the terminal must reach the server first, which then stops it in order. */
async function spawnPostmaster(
  home: ClusterHome,
  port: number,
  extra: Record<string, string>,
): Promise<() => number | null> {
  const log = await open(home.logFile, 'w', 0o600);
  const child = spawn(home.binaries.postgres, postmasterFlags(home, port, extra), {
    ...home.user,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    cwd: home.pgData,
    env: { PATH: process.env['PATH'], LC_ALL: 'C', ...(process.platform === 'win32' ? process.env : {}) },
  });
  child.unref();
  await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  await log.close();
  return () => child.exitCode;
}

/** A dying server can take a connection and never answer it. */
const ANSWER_WITHIN_MS = 2_000;

async function connects(access: DatabaseAccess): Promise<boolean> {
  const client = new pg.Client({ ...access, connectionTimeoutMillis: ANSWER_WITHIN_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function whenReady(
  home: ClusterHome,
  access: DatabaseAccess,
  ended: () => number | null,
): Promise<boolean> {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    if (await connects(access)) return true;
    // Ours ended because another process was quicker: wait for theirs.
    if (ended() !== null && !(await runningPostmaster(home.pgData))) return false;
    await pause(40);
  }
  throw new Error(`the embedded database did not become ready: see ${home.logFile}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Any number, as long as every version of the server takes the same. */
const CREATING = 7_761_001;

async function createDatabase(access: DatabaseAccess, name: string): Promise<void> {
  const client = new pg.Client(access);
  await client.connect();
  try {
    // Of two servers that start at once, one makes it and the other finds it. Closing the connection lets go.
    await client.query('SELECT pg_advisory_lock($1)', [CREATING]);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

async function othersConnected(access: DatabaseAccess): Promise<boolean> {
  const client = new pg.Client(access);
  client.on('error', () => undefined);
  await client.connect();
  try {
    const found = await client.query<{ others: number }>(
      "SELECT count(*)::int AS others FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
    );
    return (found.rows[0]?.others ?? 0) > 0;
  } finally {
    await client.end().catch(() => undefined);
  }
}

interface Serving {
  port: number;
  started: boolean;
  /** The exit code, once it is known that this one will not serve. */
  ended(): number | null;
}

async function startOrJoin(home: ClusterHome, settings: Record<string, string>): Promise<Serving> {
  const running = await runningPostmaster(home.pgData);
  // One that is found can be about to die: it is watched like one of ours.
  if (running) return { port: running.port, started: false, ended: () => (isAlive(running.pid) ? null : 1) };
  if (!(await readFile(join(home.pgData, 'PG_VERSION')).catch(() => undefined))) await initialise(home);
  const port = home.socketDir ? SOCKET_PORT : await freePort();
  return { port, started: true, ended: await spawnPostmaster(home, port, settings) };
}

/** Sessions of a postmaster that was killed hold its memory for a moment, and PostgreSQL refuses to start meanwhile. */
const START_AGAIN_FOR_MS = 15_000;

async function readyCluster(
  home: ClusterHome,
  settings: Record<string, string>,
): Promise<{ admin: DatabaseAccess; started: boolean }> {
  for (const until = Date.now() + START_AGAIN_FOR_MS; ; await pause(250)) {
    const { port, started, ended } = await startOrJoin(home, settings);
    const admin = await accessOf(home, port, 'postgres');
    if (await whenReady(home, admin, ended)) return { admin, started };
    if (Date.now() < until) continue;
    const said = (await readFile(home.logFile, 'utf8').catch(() => ''))
      .trim()
      .split('\n')
      .slice(-3)
      .join(' | ');
    throw new Error(`the embedded database did not start: ${said}`);
  }
}

/**
 * Starts the embedded database in `dataDir`, or joins the one that runs there. PostgreSQL itself refuses a second
 * postmaster on one directory; whoever loses such a race joins the winner.
 */
export async function startCluster(
  dataDir: string,
  database = 'waypost',
  settings: Record<string, string> = {},
): Promise<Cluster> {
  const home = await findHome(dataDir);
  const { admin, started } = await readyCluster(home, settings);
  await createDatabase(admin, database);
  return {
    access: { ...admin, database },
    directory: home.pgData,
    started,
    stop: async () => {
      if (!(await othersConnected(admin))) await stopPostmaster(home.pgData);
    },
  };
}
