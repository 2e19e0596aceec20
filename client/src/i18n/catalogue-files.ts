import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

/** The catalogues and sources of the client as files, for the tests that hold them together. */

export interface CatalogueFile {
  /** Path in `client/src` without language and ending, such as `features/people/messages`. */
  name: string;
  language: string;
  texts: Readonly<Record<string, string>>;
}

const SRC = join(import.meta.dirname, '..');

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

export function catalogueFiles(): CatalogueFile[] {
  return filesBelow(SRC).flatMap((path) => {
    const match = /^(messages|common|domain|desk)\.([A-Za-z-]+)\.json$/.exec(basename(path));
    if (!match) return [];
    const name = relative(SRC, path)
      .replaceAll('\\', '/')
      .replace(/\.[A-Za-z-]+\.json$/, '');
    return [
      { name, language: match[2]!, texts: JSON.parse(readFileSync(path, 'utf8')) as Record<string, string> },
    ];
  });
}

export interface SourceFile {
  path: string;
  text: string;
}

export const sourceFiles = (): SourceFile[] =>
  filesBelow(SRC)
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => ({ path: relative(SRC, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
