import { execFileSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface Postmaster {
  pid: number;
  port: number;
}

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Dead, but not yet fetched by its parent: it has a number still, and answers nothing. */
const isZombie = async (pid: number): Promise<boolean> =>
  / Z /.test((await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')).replace(/^.*\)/s, ''));

/** Where nobody fetches the dead, as in a container without an init, a zombie stays for ever. */
const FETCHED_WITHIN_MS = 10_000;

/**
 * Waits until a postmaster that was killed is gone. Its pid file is left to PostgreSQL, which also looks whether
 * sessions of the dead one are still at work; only after they had ample time is it removed.
 */
async function outlastZombie(pid: number, pidFile: string): Promise<void> {
  for (const until = Date.now() + FETCHED_WITHIN_MS; Date.now() < until; await pause(50)) {
    if (!isAlive(pid)) return;
  }
  await rm(pidFile, { force: true });
}

async function programOf(pid: number): Promise<string> {
  if (process.platform === 'linux')
    return (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).trim();
  if (process.platform === 'win32') return 'postgres';
  try {
    return basename(execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).trim());
  } catch {
    return '';
  }
}

/**
 * The postmaster that serves this directory, found by its pid file: it outlives a server that was killed. A
 * number that some other program carries by now, as happens whenever a container starts again, is no postmaster;
 * its pid file is removed, because PostgreSQL would refuse to start over it.
 */
export async function runningPostmaster(pgData: string): Promise<Postmaster | undefined> {
  const pidFile = join(pgData, 'postmaster.pid');
  const lines = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!(pid > 0 && port > 0) || !isAlive(pid)) return undefined;
  if (await isZombie(pid)) {
    await outlastZombie(pid, pidFile);
    return undefined;
  }
  if ((await programOf(pid)).startsWith('postgres')) return { pid, port };
  await rm(pidFile, { force: true });
  return undefined;
}

export async function stopPostmaster(pgData: string): Promise<void> {
  const running = await runningPostmaster(pgData);
  if (!running) return;
  // SIGINT is PostgreSQL's fast shutdown: sessions end, a checkpoint is written, nothing is left to recover.
  process.kill(running.pid, 'SIGINT');
  for (const until = Date.now() + 20_000; isAlive(running.pid) && Date.now() < until;) await pause(20);
}
