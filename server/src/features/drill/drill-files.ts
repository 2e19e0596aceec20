import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DrillFile } from '@waypost/shared/drill';
import { readDrill } from '@waypost/shared/drill/read';
import { err, ok, type Result } from '@waypost/shared/kernel';

/** The drills that come with Waypost. */
export const DRILLS = fileURLToPath(new URL('../../../../drills', import.meta.url));
export const CALM = 'calm';

/** A drill by its name, if it comes with Waypost, or from a file. @returns what is wrong, in one line each */
export async function loadDrill(nameOrFile: string): Promise<Result<DrillFile, string[]>> {
  const own = /^[a-z0-9-]+$/.test(nameOrFile);
  const path = own ? join(DRILLS, `${nameOrFile}.yaml`) : nameOrFile;
  const text = await readFile(path, 'utf8').catch((fault: NodeJS.ErrnoException) => fault);
  if (typeof text !== 'string')
    return err([
      own
        ? `there is no drill "${nameOrFile}": there are ${(await drillNames()).join(', ')}; or name a file`
        : `cannot read ${path}: ${text.code ?? text.message}`,
    ]);
  const read = readDrill(text);
  return read.ok
    ? ok(read.value)
    : err(read.error.map(({ line, words }) => `${basename(path)}:${line}: ${words}`));
}

export const drillNames = async (): Promise<string[]> =>
  (await readdir(DRILLS)).flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : [])).sort();
