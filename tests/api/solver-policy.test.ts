import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startTestApp, type TestApp } from '../support/app.js';

const WORKER = '/assets/solve.worker-BBPNNk2D.js';
const OTHERS = [
  '/',
  '/index.html',
  '/sw.js',
  '/assets/index-abc123.js',
  '/assets/forecast.worker-abc123.js',
  '/assets/my-solve.worker-abc123.js',
  '/assets/solve.worker-abc123.js.map',
  '/assets/solve.worker-abc123.mjs',
  '/assets/deeper/solve.worker-abc123.js',
  '/solve.worker-abc123.js',
  '/m/',
  '/m/assets/solve.worker-abc123.js',
];
/** What is no file: pages of the console, the interface, and addresses that only look like the worker's. */
const ELSEWHERE = [
  '/e/0190a5f0-0000-7000-8000-000000000001/people?tab=shifts',
  '/assets/solve.worker-abc123.js/more',
  '/api/config',
  '/api/assets/solve.worker-abc123.js',
  `/api/health?at=${WORKER}`,
];

let app: TestApp;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waypost-policy-'));
  const put = async (path: string): Promise<void> => {
    const file = path.startsWith('/m/') ? join('field', path.slice(3)) : join('console', path);
    const name = join(folder, path.endsWith('/') ? join(file, 'index.html') : file);
    await mkdir(dirname(name), { recursive: true });
    await writeFile(name, 'void 0;');
  };
  for (const path of [WORKER, ...OTHERS]) await put(path);
  app = await startTestApp({ clientDist: folder });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const scriptsOn = async (path: string) => {
  const response = await fetch(app.url + path);
  const policy = response.headers.get('Content-Security-Policy') ?? '';
  return { status: response.status, scripts: /script-src ([^;]*)/.exec(policy)?.[1] };
};

test('the worker that assigns people may compile WebAssembly', async () => {
  expect(await scriptsOn(WORKER)).toEqual({ status: 200, scripts: "'self' 'wasm-unsafe-eval'" });
});

test.each(OTHERS)('%s may not', async (path) => {
  expect(await scriptsOn(path)).toEqual({ status: 200, scripts: "'self'" });
});

test.each(ELSEWHERE)('nor may %s', async (path) => {
  expect((await scriptsOn(path)).scripts).toBe("'self'");
});
