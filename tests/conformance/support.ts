import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Test material that is not part of the repository; tests that want it pass without it and say so. */
const DATA = resolve(import.meta.dirname, '../../../shared/data');

export function dataFolder(name: string): string | undefined {
  const folder = join(DATA, name);
  if (existsSync(folder)) return folder;
  process.stdout.write(`conformance: ${folder} is not there; what needs it was not checked\n`);
  return undefined;
}

export const filesIn = (folder: string): { name: string; bytes: Uint8Array }[] =>
  readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
