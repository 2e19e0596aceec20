import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Source {
  /** Path from the root, with forward slashes. */
  path: string;
  text: string;
  /** What it imports: a path from the root for our own files, the package's name for others. */
  imports: string[];
}

const walk = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : walk(path);
    return /\.(ts|tsx)$/.test(entry.name) ? [path] : [];
  });

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Comments may name anything; only code is looked at. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

function target(from: string, specifier: string): string {
  if (specifier.startsWith('.'))
    return relative(ROOT, resolve(ROOT, dirname(from), specifier))
      .replaceAll('\\', '/')
      .replace(/\.js$/, '');
  const own = /^@waypost\/(shared|server|client)\/(.*)$/.exec(specifier);
  return own ? `${own[1]}/src/${own[2]}` : specifier;
}

export const sourcesUnder = (folder: string): Source[] =>
  walk(folder).map((path) => {
    const text = withoutComments(readFileSync(join(ROOT, path), 'utf8'));
    const imports = [...text.matchAll(IMPORT)].map((match) =>
      target(path, (match[1] ?? match[2] ?? match[3])!),
    );
    return { path, text, imports };
  });

export const isTest = ({ path }: Source): boolean => /\.test\.tsx?$/.test(path);
