import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const LEFT_OUT = new Set(['node_modules', 'dist', 'coverage', '.cache']);

function filesIn(path) {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !LEFT_OUT.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]))
    .sort();
}

/** A hash over names and contents of everything that goes into a build; times lie after a checkout. */
export function hashOf(folders) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const folder of folders) {
    for (const file of filesIn(join(ROOT, folder))) {
      if (/\.test\.tsx?$/.test(file)) continue;
      hash.update(file.slice(ROOT.length)).update(readFileSync(file));
    }
  }
  for (const file of ['package-lock.json', 'tsconfig.base.json', 'tsconfig.json'])
    hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

/** Whether the build in `dist` was made from sources with this hash. */
export const isFresh = (dist, hash) => {
  const stamp = join(ROOT, dist, '.waypost-sources');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
};

export const markFresh = (dist, hash) => writeFileSync(join(ROOT, dist, '.waypost-sources'), hash);
