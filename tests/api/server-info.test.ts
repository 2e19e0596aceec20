import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { http } from '@waypost/shared/contract';
import { registry } from '@waypost/shared/ledger';
import { startTestApp, type TestApp } from '../support/app.js';
import { signUp } from '../support/people.js';

const BYTES = Buffer.from(Array.from({ length: 1_000 }, (_, n) => n % 256));

let app: TestApp;
let folder: string;
let nominatim: Server;
let answers: { status: number; body: string };
let asked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waypost-info-'));
  await writeFile(join(folder, 'city.pmtiles'), BYTES);
  for (const [path, text] of Object.entries({ console: 'the console', field: 'the phone' })) {
    await mkdir(join(folder, 'dist', path, 'assets'), { recursive: true });
    await writeFile(join(folder, 'dist', path, 'index.html'), `<!doctype html><title>${text}</title>`);
    await writeFile(join(folder, 'dist', path, 'assets', 'index-abc123.js'), '0');
    await writeFile(join(folder, 'dist', path, 'sw.js'), '0');
  }
  nominatim = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(answers.status, { 'Content-Type': 'application/json' }).end(answers.body);
  });
  await new Promise<void>((resolve) => nominatim.listen(0, '127.0.0.1', resolve));
  const { port } = nominatim.address() as AddressInfo;
  const config = {
    basemapPmtiles: join(folder, 'city.pmtiles'),
    basemapAttribution: 'The city',
    geocoderUrl: `http://127.0.0.1:${port}`,
  };
  app = await startTestApp({ config, clientDist: join(folder, 'dist') });
});
afterAll(async () => {
  await app.close();
  nominatim.close();
  await rm(folder, { recursive: true });
});

const archive = (headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${app.url}/api/basemap/archive.pmtiles`, { method, headers });

describe('the map archive', () => {
  test('is served whole and in parts, byte for byte', async () => {
    const whole = await archive();
    expect([whole.status, whole.headers.get('Accept-Ranges')]).toEqual([200, 'bytes']);
    expect(Buffer.from(await whole.arrayBuffer()).equals(BYTES)).toBe(true);
    const part = await archive({ Range: 'bytes=100-199' });
    expect([part.status, part.headers.get('Content-Range'), part.headers.get('Content-Length')]).toEqual([
      206,
      'bytes 100-199/1000',
      '100',
    ]);
    expect(Buffer.from(await part.arrayBuffer()).equals(BYTES.subarray(100, 200))).toBe(true);
  });

  test('says what is impossible, what has not changed and what has been replaced', async () => {
    const beyond = await archive({ Range: 'bytes=5000-' });
    expect([beyond.status, beyond.headers.get('Content-Range')]).toEqual([416, 'bytes */1000']);
    const etag = (await archive({}, 'HEAD')).headers.get('ETag') ?? '';
    expect((await archive({ 'If-None-Match': etag })).status).toBe(304);
    expect((await archive({ Range: 'bytes=0-9', 'If-Range': etag })).status).toBe(206);
    expect((await archive({ Range: 'bytes=0-9', 'If-Range': '"older"' })).status).toBe(200);
  });
});

describe('the geocoder', () => {
  const search = async (query: string) => (await signUp(app)).get(`/api/geocode?${query}`);

  test('passes on places and nothing else of what it is told', async () => {
    asked = [];
    answers = {
      status: 200,
      body: JSON.stringify([
        { display_name: 'Freedom Plaza', lon: '-77.0302', lat: '38.8956', licence: 'x' },
        { display_name: 'Nowhere', lon: '999', lat: '0' },
      ]),
    };
    expect(await search('q=freedom%20plaza&language=es')).toMatchObject({
      status: 200,
      body: { places: [{ label: 'Freedom Plaza', at: [-77.0302, 38.8956] }] },
    });
    expect(asked).toEqual(['/search?q=freedom+plaza&format=jsonv2&limit=8&accept-language=es']);
    expect((await app.client().get('/api/geocode?q=freedom')).status).toBe(401);
  });

  test.each([
    ['an error', { status: 500, body: 'oops' }],
    ['what is not JSON', { status: 200, body: '<html>' }],
    ['another shape', { status: 200, body: '{"places":[]}' }],
  ])('that answers with %s is not available now', async (_name, answer) => {
    answers = answer;
    expect(await search('q=anything')).toMatchObject({ status: 503, body: { code: 'unavailable' } });
  });

  test('refuses what is no search', async () => {
    expect(await search('q=x')).toMatchObject({ status: 400, body: { fields: ['q'] } });
    expect(await search('q=street&limit=1000')).toMatchObject({ status: 400, body: { fields: ['limit'] } });
  });
});

describe('what a client is told and given', () => {
  test('settings', async () => {
    const { body } = await app.client().get('/api/config');
    expect(http.serverConfig.parse(body)).toMatchObject({
      geocoder: true,
      basemap: { archiveUrl: '/api/basemap/archive.pmtiles', archiveAttribution: 'The city' },
    });
  });

  test.each([
    ['/', 'the console', 'no-cache'],
    ['/e/019a/live', 'the console', 'no-cache'],
    ['/m/', 'the phone', 'no-cache'],
    ['/m/join', 'the phone', 'no-cache'],
    ['/m', 'the phone', 'no-cache'],
    ['/assets/index-abc123.js', '0', 'public, max-age=31536000, immutable'],
    ['/m/assets/index-abc123.js', '0', 'public, max-age=31536000, immutable'],
    ['/m/sw.js', '0', 'no-cache'],
  ])('%s', async (path, text, caching) => {
    const answer = await fetch(`${app.url}${path}`, { headers: { Accept: 'text/html,*/*' } });
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, caching]);
    expect(await answer.text()).toContain(text);
  });

  test.each(['/assets/gone.js', '/m/assets/gone.js', '/..%2f..%2fetc%2fpasswd.txt', '/.env'])(
    '%s is not found',
    async (path) => {
      expect((await fetch(`${app.url}${path}`)).status).toBe(404);
    },
  );
});

describe('the description of the API', () => {
  interface Document {
    openapi: string;
    paths: Record<
      string,
      Record<
        string,
        {
          requestBody?: {
            content: Record<string, { schema: { properties: { commands: { items: { oneOf: object[] } } } } }>;
          };
        }
      >
    >;
    components: { schemas: Record<string, { properties: { name: { const: string } } }> };
  }

  test('has one schema for each command, and every path', async () => {
    const { body } = await app.client().get<Document>('/api/openapi.json');
    for (const { name } of registry.commands)
      expect(body.components.schemas[`command.${name}`]?.properties.name.const).toBe(name);
    const call =
      body.paths['/api/events/{eventId}/commands']?.['post']?.requestBody?.content['application/json']
        ?.schema;
    expect(call?.properties.commands.items.oneOf).toHaveLength(registry.commands.length);
    for (const path of ['/api/accounts', '/api/join/look', '/api/events/{eventId}/invitations'])
      expect(Object.keys(body.paths)).toContain(path);
  });

  test('has a page that is served from here', async () => {
    const page = await fetch(`${app.url}/api/docs`);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain('swagger-ui');
    expect([...html.matchAll(/(?:src|href)="(https?:)?\/\//g)]).toEqual([]);
  });

  test('names every message of the socket', async () => {
    const { body } = await app
      .client()
      .get<{ channels: { event: { messages: object } } }>('/api/asyncapi.json');
    expect(Object.keys(body.channels.event.messages).sort()).toEqual([
      'closed',
      'fix',
      'fixes',
      'frame',
      'hello',
      'since',
      'snapshot',
    ]);
  });
});
