import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

/** What the first screen may weigh on a network that drops every third packet: JavaScript and CSS, gzipped. */
const BUDGET_BYTES = 120 * 1024;
const BUILD_MS = 120_000;

const root = resolve(import.meta.dirname, '../..');
let dist = '';

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'waypost-field-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--config', 'vite.field.config.ts', '--outDir', dist, '--logLevel', 'error'];
  // Jest's own NODE_ENV would build React for development, which weighs half as much again.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, args, { cwd: join(root, 'client'), env });
}, BUILD_MS);

afterAll(() => rm(dist, { recursive: true, force: true }));

const read = (file: string): Promise<string> => readFile(join(dist, 'assets', file), 'utf8');
const gzipped = async (file: string): Promise<number> => gzipSync(await read(file)).length;

/** Files that `index.html` asks for, and whatever they import before they run; `import()` is left out on purpose. */
async function firstScreen(): Promise<string[]> {
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  const found = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const imports = (await read(file)).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g);
    for (const [, name] of imports) await visit(name!);
  };
  for (const [, name] of html.matchAll(/\/m\/assets\/([\w.-]+\.(?:js|css))/g)) await visit(name!);
  return [...found];
}

/** The texts of one language are loaded by name, and nothing is drawn before they are there. */
async function heaviestCatalogue(): Promise<number> {
  const catalogues = (await readdir(join(dist, 'assets'))).filter((file) => /^catalogue\..*\.js$/.test(file));
  expect(catalogues).toHaveLength(3);
  return Math.max(...(await Promise.all(catalogues.map(gzipped))));
}

describe('the phone’s first screen', () => {
  test('stays within its budget, texts included', async () => {
    const sizes = await Promise.all((await firstScreen()).map(gzipped));
    const bytes = sizes.reduce((sum, size) => sum + size, 0) + (await heaviestCatalogue());
    console.info(`first screen of the phone: ${(bytes / 1024).toFixed(1)} kB gzipped`);
    expect(bytes).toBeGreaterThan(20 * 1024);
    expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES);
  });

  test('waits for no map, no socket and no schema', async () => {
    const code = (await Promise.all((await firstScreen()).map(read))).join('\n');
    for (const [what, sign] of [
      ['leaflet', /leaflet-container/],
      ['socket.io', /engine\.io|EIO/],
      ['zod', /ZodError|invalid_union/],
    ] as const) {
      expect([what, sign.test(code)]).toEqual([what, false]);
    }
  });

  test('is on the phone after one visit, and nothing of the desk is', async () => {
    const worker = await readFile(join(dist, 'sw.js'), 'utf8');
    for (const file of await firstScreen()) expect(worker).toContain(file);
    expect(worker).not.toContain('console');
    expect(existsSync(join(dist, 'manifest.webmanifest'))).toBe(true);
  });
});
