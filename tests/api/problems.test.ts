import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccessModule } from '@waypost/server/access/access.module';
import { DeclaredPermissions } from '@waypost/server/access/declared-permissions';
import { systemClock, systemRandom } from '@waypost/server/platform/clock';
import { Log, NestLog } from '@waypost/server/platform/log';
import { PlatformModule } from '@waypost/server/platform/platform.module';
import { CONFIG } from '@waypost/server/platform/tokens';
import { LIMITS, problem } from '@waypost/shared/contract';
import { startTestApp, type TestApp } from '../support/app.js';
import { startRelay } from '../support/relay.js';
import { createEvent, newEventBody, PASSWORD, signUp } from '../support/people.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ config: { tileUrl: 'https://tiles.example.org/{z}/{x}/{y}.png' } });
});
afterAll(() => app.close());

const json = { 'Content-Type': 'application/json' };
const post = (body: string | Buffer, headers: Record<string, string> = json) =>
  app.client().send('POST', '/api/sessions', body, headers);

describe('problems', () => {
  test.each([
    [
      '10 MB',
      () => post(JSON.stringify({ email: 'x'.repeat(10 * 1024 * 1024) })),
      413,
      { code: 'too-large', limit: LIMITS.bodyBytes },
    ],
    ['what is not JSON', () => post('{"email":'), 400, { code: 'bad-json' }],
    ['broken bytes', () => post(Buffer.from([0x22, 0xff, 0xfe, 0x22])), 400, { code: 'bad-shape' }],
    [
      'another content type',
      () => post('email=a', { 'Content-Type': 'application/x-www-form-urlencoded' }),
      400,
      { code: 'bad-json' },
    ],
    [
      'an unknown charset',
      () => post('{}', { 'Content-Type': 'application/json; charset=klingon' }),
      400,
      { code: 'bad-json' },
    ],
    [
      'nesting without end',
      () => post('['.repeat(100_000) + ']'.repeat(100_000)),
      400,
      { code: 'bad-shape' },
    ],
    ['no body', () => app.client().send('POST', '/api/sessions'), 400, { code: 'bad-shape' }],
    ['null', () => post('null'), 400, { code: 'bad-shape' }],
    [
      'a missing field',
      () => post('{"email":"a@example.org"}'),
      400,
      { code: 'bad-shape', fields: ['password'] },
    ],
    ['a path to nothing', () => app.client().get('/api/nothing'), 404, { code: 'not-found' }],
    [
      'a method to nothing',
      () => app.client().send('PUT', '/api/sessions', '{}', json),
      404,
      { code: 'not-found' },
    ],
    ['no session', () => app.client().get('/api/me'), 401, { code: 'not-signed-in' }],
  ])('%s is answered in the one form', async (_name, call, status, body) => {
    const answer = await call();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
    expect(problem.parse(answer.body)).toMatchObject(body);
  });

  test('unknown keys are refused by their name, also those that would reach a prototype', async () => {
    const body = { email: 'a@example.org', password: PASSWORD, name: 'A', admin: true };
    expect((await app.client().post('/api/accounts', body)).body).toMatchObject({
      code: 'bad-shape',
      fields: ['admin'],
    });
    const client = await signUp(app);
    const event = newEventBody({ expected: { low: 1, likely: 2, high: 3, most: 4 } });
    expect((await client.post('/api/events', event)).body).toMatchObject({ fields: ['expected.most'] });
    await post('{"email":"a@example.org","password":"x","__proto__":{"polluted":true}}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('A2: an event of others and an event that is not there get the same answer', async () => {
    const { eventId } = await createEvent(await signUp(app));
    const stranger = await signUp(app);
    const theirs = await stranger.get(`/api/events/${eventId}/invitations`);
    const nowhere = await stranger.get('/api/events/019a0000-0000-7000-8000-000000000000/invitations');
    const nonsense = await stranger.get("/api/events/'%20OR%201=1/invitations");
    expect(theirs.status).toBe(404);
    expect(nowhere.body).toEqual(theirs.body);
    expect(nonsense.body).toEqual(theirs.body);
  });

  test('a fault says nothing but a reference that is in the log', async () => {
    const broken = await startTestApp();
    await broken.ds.query('ALTER TABLE account RENAME TO account_away');
    const answer = await broken
      .client()
      .post('/api/accounts', { email: 'secret@example.org', password: PASSWORD, name: 'Secret Name' });
    expect(answer.status).toBe(500);
    expect(Object.keys(answer.body).sort()).toEqual([
      'code',
      'detail',
      'reference',
      'status',
      'title',
      'type',
    ]);
    const line = broken.logged.find((entry) => entry['reference'] === answer.body['reference']);
    expect(line).toMatchObject({ level: 'fault', what: 'http.fault', code: '42P01' });
    expect(JSON.stringify(broken.logged)).not.toMatch(/secret|Secret Name|long enough|127\.0\.0\.1/);
    await broken.close();
  });

  test('a database that is away is answered 503 with a time to try again', async () => {
    const relay = await startRelay(app.database);
    const away = await startTestApp({ database: relay.access });
    const client = await signUp(away);
    relay.cut();
    const answers = [await client.get('/api/me'), await client.get('/api/health')];
    expect(answers.map(({ status, headers }) => [status, headers.get('Retry-After')])).toEqual([
      [503, '5'],
      [503, '5'],
    ]);
    await relay.mend();
    expect((await client.get('/api/me')).status).toBe(200);
    await away.close();
    relay.cut();
  });
});

describe('headers', () => {
  test('keep other pages, other scripts and caches out', async () => {
    const { headers } = await app.client().get('/api/config');
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/img-src [^;]*https:\/\/tiles\.example\.org/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Powered-By')).toBeNull();
  });

  test('another site cannot act for somebody who is signed in', async () => {
    const client = await signUp(app);
    const foreign = await client.post('/api/events', newEventBody(), { Origin: 'https://evil.example' });
    expect(foreign).toMatchObject({ status: 403, body: { code: 'not-permitted', fields: ['origin'] } });
    expect((await client.post('/api/events', newEventBody(), { Origin: app.url })).status).toBe(201);
  });
});

describe('A1: permissions', () => {
  test('every route declares one', () => {
    const routes = app.app.get(DeclaredPermissions).routes();
    expect(routes.length).toBeGreaterThan(15);
    expect(routes.filter(({ permission }) => permission === undefined)).toEqual([]);
  });

  test('a route without one does not boot', async () => {
    @Controller('api/forgotten')
    class Forgotten {
      @Get()
      open(): string {
        return 'open to all';
      }
    }
    const log = new Log(() => undefined);
    const platform = PlatformModule.with({
      config: app.app.get(CONFIG),
      dataSource: app.ds,
      access: app.database,
      clock: systemClock,
      random: systemRandom,
      log,
    });
    @Module({ imports: [platform, AccessModule], controllers: [Forgotten] })
    class Careless {}
    const careless = await NestFactory.create(Careless, { logger: new NestLog(log), abortOnError: false });
    await expect(careless.init()).rejects.toThrow('Forgotten.open');
    await careless.close();
  });
});
