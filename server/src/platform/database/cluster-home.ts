import { createHash } from 'node:crypto';
import { chown, cp, mkdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binariesIn, findBinaries, type Binaries } from './binaries.js';
import { canReach, databaseUser, type SystemUser } from './system-user.js';

export interface ClusterHome {
  binaries: Binaries;
  /** PostgreSQL's own data directory. */
  pgData: string;
  /** Where the unix socket lives; only the database's user and root can enter. Empty on Windows. */
  socketDir: string;
  logFile: string;
  user?: SystemUser;
}

/** A unix socket's path may have 107 bytes (Linux) or 103 (macOS), `/.s.PGSQL.5432` included. */
const SOCKET_DIR_BYTES = 85;

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * Decides where the parts of an embedded database lie. Everything is below `dataDir`, except for what cannot be:
 * a socket whose path would be too long, and, as root in a directory that nobody else can enter, the whole
 * database, which then lies below /var/lib/waypost.
 */
export async function findHome(dataDir: string): Promise<ClusterHome> {
  const user = await databaseUser();
  let binaries = await findBinaries();
  let base = dataDir;
  if (user) {
    if (!(await canReach(join(dataDir, 'postgres'), user)))
      base = join('/var/lib/waypost', shortHash(dataDir));
    if (!(await canReach(join(binaries.postgres), user))) binaries = await copyBinaries(binaries);
  }
  await mkdir(base, { recursive: true });
  const socketDir = process.platform === 'win32' ? '' : await makeSocketDir(base, user);
  return {
    binaries,
    pgData: join(base, 'postgres'),
    socketDir,
    logFile: join(base, 'postgres.log'),
    ...(user ? { user } : {}),
  };
}

async function copyBinaries(from: Binaries): Promise<Binaries> {
  const native = join('/var/lib/waypost', `postgresql-${shortHash(from.native)}`);
  await cp(from.native, native, {
    recursive: true,
    force: false,
    errorOnExist: false,
    verbatimSymlinks: true,
  });
  return binariesIn(native);
}

async function makeSocketDir(base: string, user: SystemUser | undefined): Promise<string> {
  const inside = join(base, 'run');
  const dir =
    Buffer.byteLength(inside) <= SOCKET_DIR_BYTES ? inside : join(tmpdir(), `waypost-${shortHash(base)}`);
  await mkdir(dir, { mode: 0o700 }).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EEXIST') throw fault;
  });
  if (user && process.getuid?.() === 0) await chown(dir, user.uid, user.gid);
  const found = await stat(dir);
  const owner = user?.uid ?? process.getuid?.();
  // Whoever owns the directory of the socket can pose as the database.
  if (found.uid !== owner || (found.mode & 0o077) !== 0) {
    throw new Error(`${dir} must belong to the user of the database alone (mode 0700)`);
  }
  return dir;
}
