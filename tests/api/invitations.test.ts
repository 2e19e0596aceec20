import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LIMITS } from '@waypost/shared/contract';
import { startTestApp, testClock, type TestApp, type TestClock } from '../support/app.js';
import type { TestClient } from '../support/client.js';
import {
  command,
  createEvent,
  invite,
  join,
  member,
  newEventBody,
  signUp,
  testId,
} from '../support/people.js';

let clock: TestClock;
let app: TestApp;
let owner: TestClient;
let eventId: string;
beforeEach(async () => {
  clock = testClock();
  app = await startTestApp({ clock });
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner));
});
afterEach(() => app.close());

const now = () => new Date(clock.now()).toISOString();
const say = (name: string, payload: unknown, client = owner) =>
  command(client, eventId, name, payload, now());
const hour = () => new Date(clock.now() + 3_600_000).toISOString();
const tryJoin = (proof: object, callSign = 'A-99', client = app.client()) =>
  client.post('/api/join', { ...proof, callSign, language: 'zh-Hant' });
const look = (proof: object) => app.client().post('/api/join/look', proof);

describe('a new event', () => {
  test('belongs to whoever made it, once, however often it is sent', async () => {
    const body = newEventBody();
    const answers = await Promise.all([1, 2, 3].map(() => owner.post('/api/events', body)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.body['personId'])).size).toBe(1);
    const stranger = await signUp(app);
    expect(await stranger.post('/api/events', body)).toMatchObject({
      status: 409,
      body: { code: 'exists-already' },
    });
    expect((await owner.get<{ events: unknown[] }>('/api/me')).body.events).toHaveLength(2);
  });

  test('that cannot be is refused and leaves nothing behind', async () => {
    const body = newEventBody({ closesAt: '2026-05-16T13:00:00.000Z' });
    expect(await owner.post('/api/events', body)).toMatchObject({ status: 400, body: { code: 'bad-time' } });
    expect((await owner.get('/api/me')).body).toMatchObject({ events: [{ eventId }] });
    expect((await owner.post('/api/events', { ...body, closesAt: '2026-05-16T23:00:00.000Z' })).status).toBe(
      201,
    );
    expect((await owner.get<{ events: unknown[] }>('/api/me')).body.events).toHaveLength(2);
    const owners = await app.ds.query('SELECT 1 FROM records.person WHERE event_id = $1', [body.id]);
    expect(owners).toHaveLength(1);
  });

  test('needs an account', async () => {
    const { client } = await member(app, owner, eventId, 'marshal', 'A-1', clock.now());
    expect(await client.post('/api/events', newEventBody())).toMatchObject({ status: 403 });
    expect(await app.client().post('/api/events', newEventBody())).toMatchObject({ status: 401 });
  });
});

describe('joining', () => {
  test('shows the event first, then lets in with a call-sign and a language, no e-mail', async () => {
    const { token, code } = await invite(owner, eventId, { role: 'marshal' }, clock.now());
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
    const face = { eventId, eventName: 'March for the river', role: 'marshal', timeZone: 'America/New_York' };
    expect(await look({ token })).toMatchObject({ status: 200, body: face });
    const client = app.client();
    const joined = await tryJoin(
      { code: ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)}` },
      'A-12',
      client,
    );
    expect(joined).toMatchObject({ status: 201, body: { eventId, role: 'marshal' } });
    expect((await client.get('/api/me')).body).toEqual({
      events: [expect.objectContaining({ eventId, callSign: 'A-12', role: 'marshal' })],
    });
  });

  test('tapping the link again leaves everything as it is', async () => {
    const { token } = await invite(owner, eventId, { uses: 2 }, clock.now());
    const { client, personId } = await join(app, token, 'A-1');
    expect(await tryJoin({ token }, 'A-1', client)).toMatchObject({ status: 201, body: { personId } });
    expect((await tryJoin({ token }, 'A-2')).status).toBe(201);
  });

  test('the same browser is answered the same by an invitation that it used up', async () => {
    const { token } = await invite(owner, eventId, { uses: 1 }, clock.now());
    const { client, personId } = await join(app, token, 'A-1');
    expect(await tryJoin({ token }, 'A-1', client)).toMatchObject({ status: 201, body: { personId } });
    expect(client.cookie).not.toBe('');
  });

  test('whoever never got the answer may ask again for ten minutes, by the same call-sign', async () => {
    const { token } = await invite(owner, eventId, { uses: 1 }, clock.now());
    const lost = await join(app, token, 'A-1');
    expect(await tryJoin({ token }, 'A-2')).toMatchObject({ status: 410 });
    clock.advance(9 * 60_000);
    const again = await join(app, token, 'a 1');
    expect(again.personId).toBe(lost.personId);
    expect((await again.client.get('/api/me')).body).toMatchObject({ events: [{ callSign: 'A-1' }] });
    expect((await lost.client.get('/api/me')).body).toEqual({ events: [] });
    clock.advance(2 * 60_000);
    expect(await tryJoin({ token }, 'A-1')).toMatchObject({
      status: 410,
      body: { code: 'invitation-spent' },
    });
  });

  test('asking again opens nothing once the invitation is revoked, the access ended or an account made', async () => {
    const [revoked, ended, kept] = await Promise.all(
      [1, 2, 3].map(() => invite(owner, eventId, {}, clock.now())),
    );
    await join(app, revoked!.token, 'A-1');
    await owner.delete(`/api/events/${eventId}/invitations/${revoked!.id}`);
    expect(await tryJoin({ token: revoked!.token }, 'A-1')).toMatchObject({ status: 410 });
    const { personId } = await join(app, ended!.token, 'A-2');
    await say('person.end_access', { id: personId });
    expect(await tryJoin({ token: ended!.token }, 'A-2')).toMatchObject({ status: 410 });
    expect(await tryJoin({ token: kept!.token }, 'A-3', await signUp(app))).toMatchObject({ status: 201 });
    expect(await tryJoin({ token: kept!.token }, 'A-3')).toMatchObject({ status: 410 });
  });

  test('a call-sign that is taken is refused, and the invitation is not used up', async () => {
    const { token } = await invite(owner, eventId, { uses: 1 }, clock.now());
    await member(app, owner, eventId, 'marshal', 'A-7', clock.now());
    expect(await tryJoin({ token }, 'a 7')).toMatchObject({
      status: 409,
      body: { code: 'exists-already', fields: ['callSign'] },
    });
    expect((await tryJoin({ token }, 'A-8')).status).toBe(201);
  });

  test('sixty marshals behind one address all get in', async () => {
    const { token } = await invite(owner, eventId, { uses: 60 }, clock.now());
    const statuses = await Promise.all(
      Array.from({ length: 60 }, (_, n) => tryJoin({ token }, `M-${n}`).then(({ status }) => status)),
    );
    expect(statuses.every((status) => status === 201)).toBe(true);
    expect(await tryJoin({ token }, 'M-61')).toMatchObject({
      status: 410,
      body: { code: 'invitation-spent' },
    });
  });

  test('an invitation for one is for one, also for ten at the same moment', async () => {
    const { token } = await invite(owner, eventId, { uses: 1 }, clock.now());
    const statuses = await Promise.all(
      Array.from({ length: 10 }, (_, n) => tryJoin({ token }, `X-${n}`).then(({ status }) => status)),
    );
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
  });

  test('codes cannot be tried without end', async () => {
    let last = await look({ code: 'AAAAAAAA' });
    for (let n = 0; n < LIMITS.attemptsPer10Minutes; n++) last = await look({ code: `BBBBBB${n}` });
    expect(last).toMatchObject({ status: 429 });
    expect(Number(last.headers.get('Retry-After'))).toBeGreaterThan(0);
  });

  test('a proof of nothing is refused by its fields', async () => {
    expect(await look({})).toMatchObject({
      status: 400,
      body: { code: 'bad-shape', fields: ['token', 'code'] },
    });
  });
});

describe('invitations', () => {
  test('expire', async () => {
    const { token } = await invite(owner, eventId, {}, clock.now());
    clock.advance(3_600_000);
    expect(await look({ token })).toMatchObject({ status: 410, body: { code: 'invitation-spent' } });
    expect(await tryJoin({ token })).toMatchObject({ status: 410 });
  });

  test('are listed without their secrets, and revoked', async () => {
    const made = await invite(owner, eventId, { uses: 5 }, clock.now());
    await join(app, made.token, 'A-1');
    const list = await owner.get<{ invitations: object[] }>(`/api/events/${eventId}/invitations`);
    expect(list.body.invitations).toEqual([
      { id: made.id, role: 'marshal', uses: 5, used: 1, revoked: false, createdAt: now(), expiresAt: hour() },
    ]);
    expect(JSON.stringify(list.body)).not.toContain(made.token);
    expect((await owner.delete(`/api/events/${eventId}/invitations/${made.id}`)).status).toBe(204);
    expect(await tryJoin({ code: made.code })).toMatchObject({ status: 410 });
    expect((await owner.delete(`/api/events/${eventId}/invitations/${testId()}`)).status).toBe(404);
  });

  test('that are used up, expired or revoked do not count as open ones', async () => {
    await app.ds.query(
      `INSERT INTO invitation (id, event_id, role, token_hash, code_hash, expires_at, uses, used, revoked, created_at)
       SELECT gen_random_uuid(), $1, 'marshal', n::text::bytea, n::text::bytea,
              $2::timestamptz + CASE n % 3 WHEN 0 THEN '-1 hour' ELSE '1 hour' END::interval,
              1, CASE n % 3 WHEN 1 THEN 1 ELSE 0 END, n % 3 = 2, $2
         FROM generate_series(1, 600) AS n`,
      [eventId, now()],
    );
    const { id } = await invite(owner, eventId, {}, clock.now());
    await app.ds.query(
      'UPDATE invitation SET used = 0, revoked = false, expires_at = $2 WHERE event_id = $1',
      [eventId, hour()],
    );
    const body = { role: 'marshal', uses: 1, expiresAt: hour() };
    expect(await owner.post(`/api/events/${eventId}/invitations`, body)).toMatchObject({
      body: { code: 'too-many', limit: 500 },
    });
    expect(id).toBeDefined();
  });

  test.each([
    [{ expiresAt: '2020-01-01T00:00:00.000Z' }, 'bad-time'],
    [{ expiresAt: '2099-01-01T00:00:00.000Z' }, 'bad-time'],
    [{ uses: 0 }, 'bad-shape'],
    [{ role: 'owner' }, 'bad-shape'],
    [{ sectorIds: [testId()] }, 'bad-reference'],
    [{ personId: testId() }, 'bad-reference'],
  ])('are refused with %p', async (over, code) => {
    const body = { role: 'marshal', uses: 1, expiresAt: hour(), ...over };
    expect((await owner.post(`/api/events/${eventId}/invitations`, body)).body).toMatchObject({ code });
  });

  test('organisers invite anybody, control only for the street, others nobody', async () => {
    const may = async (client: TestClient, role: string) =>
      (await client.post(`/api/events/${eventId}/invitations`, { role, uses: 1, expiresAt: hour() })).status;
    const [organiser, control, marshal, liaison] = await Promise.all(
      ['organiser', 'control', 'marshal', 'liaison'].map((role) =>
        member(app, owner, eventId, role, `The ${role}`, clock.now()),
      ),
    );
    expect(await may(organiser!.client, 'organiser')).toBe(201);
    expect(await may(control!.client, 'marshal')).toBe(201);
    expect(await may(control!.client, 'organiser')).toBe(403);
    expect(await may(control!.client, 'liaison')).toBe(403);
    expect(await may(marshal!.client, 'marshal')).toBe(403);
    expect(await may(liaison!.client, 'observer')).toBe(403);
    expect(await may(await signUp(app), 'marshal')).toBe(404);
  });

  test('a liaison comes with the agency that the invitation names', async () => {
    const { token } = await invite(
      owner,
      eventId,
      { role: 'liaison', agency: 'Metropolitan Police' },
      clock.now(),
    );
    const { client } = await join(app, token, 'Liaison 1');
    expect((await client.get('/api/me')).body).toMatchObject({ events: [{ role: 'liaison' }] });
    expect(await app.ds.query(`SELECT agency FROM records.person WHERE role = 'liaison'`)).toEqual([
      { agency: 'Metropolitan Police' },
    ]);
  });

  test('a person on the list is invited by name, keeps their role, and is in once', async () => {
    const id = testId();
    expect(
      await say('person.add', { id, data: { callSign: 'S-1', role: 'lead_marshal', access: 'none' } }),
    ).toMatchObject({ ok: true });
    const wanted = { role: 'lead_marshal', personId: id, uses: 1, expiresAt: hour() };
    const url = `/api/events/${eventId}/invitations`;
    expect((await owner.post(url, { ...wanted, role: 'organiser' })).body).toMatchObject({
      code: 'not-permitted',
    });
    expect((await owner.post(url, { ...wanted, uses: 2 })).body).toMatchObject({
      code: 'bad-shape',
      fields: ['uses'],
    });
    const [one, two] = [
      await invite(owner, eventId, wanted, clock.now()),
      await invite(owner, eventId, wanted, clock.now()),
    ];
    expect((await look({ token: one.token })).body).toMatchObject({ callSign: 'S-1' });
    expect(await join(app, one.token, 'S-1')).toMatchObject({ personId: id });
    expect(await tryJoin({ token: two.token }, 'S-2')).toMatchObject({ status: 410 });
    expect((await owner.post(url, wanted)).body).toMatchObject({ code: 'wrong-state' });
  });
});

describe('a lost phone', () => {
  test('is ended from the console, and stays out when its owner comes back on another one', async () => {
    const lost = await member(app, owner, eventId, 'marshal', 'A-12', clock.now());
    expect(await say('person.end_access', { id: lost.personId })).toMatchObject({ ok: true });
    expect((await lost.client.get(`/api/events/${eventId}/invitations`)).status).toBe(404);
    expect((await lost.client.get('/api/me')).body).toEqual({ events: [] });

    const { token } = await invite(owner, eventId, { role: 'marshal', personId: lost.personId }, clock.now());
    const found = await join(app, token, 'A-12');
    expect(found.personId).toBe(lost.personId);
    expect((await found.client.get('/api/me')).body).toMatchObject({ events: [{ callSign: 'A-12' }] });
    expect((await lost.client.get('/api/me')).body).toEqual({ events: [] });
  });
});
