import { execFileSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface SystemUser {
  uid: number;
  gid: number;
}

const NAMES = ['postgres', 'waypost'];

async function lookUp(name: string): Promise<SystemUser | undefined> {
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const line = passwd.split('\n').find((row) => row.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/**
 * PostgreSQL refuses to run as root. As root, the database therefore runs as `postgres` or, where there is none,
 * as a user `waypost` that is made for it. Otherwise it runs as whoever runs the server.
 */
export async function databaseUser(): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of NAMES) {
    const found = await lookUp(name);
    if (found) return found;
  }
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'waypost'], {
      stdio: 'pipe',
    });
  } catch {
    execFileSync('adduser', ['-S', '-D', '-H', 'waypost'], { stdio: 'pipe' });
  }
  const made = await lookUp('waypost');
  if (!made)
    throw new Error(
      'as root, the embedded database needs a user named postgres: make one, or set DATABASE_URL',
    );
  return made;
}

/** Whether the user may walk through every directory above `path`; a clone in /root is out of reach for others. */
export async function canReach(path: string, user: SystemUser): Promise<boolean> {
  for (let at = dirname(path); ; at = dirname(at)) {
    const found = await stat(at).catch(() => undefined);
    if (found) {
      const bit = found.uid === user.uid ? 0o100 : found.gid === user.gid ? 0o010 : 0o001;
      if ((found.mode & bit) === 0) return false;
    }
    if (at === dirname(at)) return true;
  }
}
