import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isTest, ROOT, sourcesUnder } from './sources.js';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  license?: string;
  licenses?: { type: string }[];
}

/** Licences approved by the Open Source Initiative, as they occur here. */
const OSI =
  /^\(?(Apache-2\.0|MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|BlueOak-1\.0\.0|Python-2\.0|PostgreSQL|Unlicense|MPL-2\.0|Zlib)( (OR|AND) [\w.-]+)*\)?$/;

/** Every package that ends up on a machine that runs Waypost, found by following `dependencies` from our own. */
function runtimePackages(): Map<string, Manifest> {
  const found = new Map<string, Manifest>();
  const visit = (name: string, from: string): void => {
    for (let at = from; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
      const folder = `${at}/node_modules/${name}`;
      if (existsSync(join(folder, 'package.json'))) {
        if (found.has(folder)) return;
        const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
        found.set(folder, manifest);
        for (const next of Object.keys(manifest.dependencies ?? {})) visit(next, folder);
        return;
      }
      if (!at.includes('/node_modules/')) return;
    }
  };
  for (const own of ['shared', 'server', 'client']) {
    const manifest = JSON.parse(read(`${own}/package.json`)) as Manifest;
    const outside = Object.keys(manifest.dependencies ?? {}).filter((name) => !name.startsWith('@waypost/'));
    for (const name of outside) {
      visit(name, join(ROOT, own));
      visit(name, ROOT);
    }
  }
  return found;
}

/** A package whose manifest is silent says it in its LICENSE file: the first line, `MIT License`, less the last word. */
function titleOfLicence(folder: string): string {
  const file = join(folder, 'LICENSE');
  const title = existsSync(file) ? readFileSync(file, 'utf8').split('\n', 1)[0]! : '';
  return title.replace(/ License$/, '') || 'none';
}

describe('licences', () => {
  test('every runtime dependency is under a licence that the Open Source Initiative approved', () => {
    const packages = runtimePackages();
    expect(packages.size).toBeGreaterThan(50);
    const others = [...packages]
      .map(([folder, manifest]) => [
        folder.slice(folder.lastIndexOf('node_modules/') + 13),
        manifest.license ?? manifest.licenses?.[0]?.type ?? titleOfLicence(folder),
      ])
      .filter(([, licence]) => !OSI.test(String(licence)));
    expect(others).toEqual([]);
  });

  test('the lock file names no download addresses', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });
});

/** Packages that others ask for beside them, that a tool finds by its own rules, or that hold types alone. */
const NEVER_IMPORTED = /^(@types\/.+|@swc\/core|oxlint|prettier|typescript|rxjs|@mantine\/hooks|workbox-.+)$/;

describe('dependencies', () => {
  test.each(['.', 'shared', 'server', 'client', 'tests'])(
    'everything that %s asks for is imported there',
    (own) => {
      const manifest = JSON.parse(read(join(own, 'package.json'))) as Manifest;
      const folders = own === '.' ? ['tests', 'scripts', 'jest.config.js'] : [own];
      const text = folders.map((folder) => textUnder(join(ROOT, folder))).join('\n');
      const asked = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
      const idle = asked.filter(
        (name) => !NEVER_IMPORTED.test(name) && !new RegExp(`['"/]${name}['"/]`).test(text),
      );
      expect(idle).toEqual([]);
    },
  );
});

/** All source text below a path, configuration included. */
function textUnder(path: string): string {
  if (!statSync(path).isDirectory())
    return /\.(m?[jt]s|tsx|css)$/.test(path) ? readFileSync(path, 'utf8') : '';
  const below = readdirSync(path).filter((name) => name !== 'node_modules' && name !== 'dist');
  return below.map((name) => textUnder(join(path, name))).join('\n');
}

describe('the code itself', () => {
  const sources = ['shared/src', 'server/src', 'client/src'].flatMap(sourcesUnder);

  test('no types given up, no test skipped or focused', () => {
    const all = [...sources, ...sourcesUnder('tests')].filter(
      ({ path }) => path !== 'tests/architecture/house.test.ts',
    );
    const given = all.filter(({ text }) =>
      /:\s*any\b|\bas any\b|@ts-(ignore|expect-error|nocheck)|\b(it|test|describe)\.(skip|only|todo)\(|waitForTimeout\(/.test(
        text,
      ),
    );
    expect(given.map(({ path }) => path)).toEqual([]);
  });

  test('no file of more than 400 lines: it has a second idea in it', () => {
    const long = sources.filter(
      ({ text, path }) => text.split('\n').length > 400 && !path.includes('/migrations/'),
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('every decision record has a number of its own', () => {
    const numbers = readdirSync(join(ROOT, 'docs/adr')).map((name) => name.slice(0, 4));
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe('the rules of SPEC.md', () => {
  test('each has a test that carries its id', () => {
    const ids = [...read('shared/src/sync/SPEC.md').matchAll(/^\| ([A-Z]\d)\s+\|/gm)].map(
      (match) => match[1]!,
    );
    const tests = ['shared/src', 'server/src', 'client/src', 'tests'].flatMap(sourcesUnder).filter(isTest);
    expect(ids.length).toBeGreaterThan(25);
    // A title begins with its ids: 'L1 L2 no gap'.
    const titled = (id: string) => new RegExp(`['"\`](?:[A-Z]\\d[:,]? )*${id}\\b[:,]? `);
    expect(ids.filter((id) => !tests.some(({ text }) => titled(id).test(text)))).toEqual([]);
  });
});
