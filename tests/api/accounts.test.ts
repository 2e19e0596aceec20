import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LIMITS } from '@waypost/shared/contract';
import { SetupService } from '@waypost/server/access/setup.service';
import { SignInLinksService } from '@waypost/server/access/sign-in-links.service';
import { AccountsService } from '@waypost/server/access/accounts.service';
import { startTestApp, testClock, type TestApp, type TestClock } from '../support/app.js';
import { createEvent, invite, join, PASSWORD, signUp } from '../support/people.js';

let clock: TestClock;
let app: TestApp;
beforeEach(async () => {
  clock = testClock();
  app = await startTestApp({ clock });
});
afterEach(() => app.close());

interface Sessions {
  sessions: { id: string; current: boolean }[];
}

const signIn = (email: string, password: string, client = app.client()) =>
  client.post('/api/sessions', { email, password });

describe('accounts and sessions', () => {
  test('sign up, out and in again; the cookie is out of reach of scripts and other sites', async () => {
    const client = app.client();
    const made = await client.post('/api/accounts', {
      email: 'Ada@Example.org',
      password: PASSWORD,
      name: 'Ada',
    });
    expect(made.status).toBe(201);
    expect(made.body).toEqual({ id: expect.any(String), email: 'ada@example.org', name: 'Ada' });
    const cookie = made.headers.getSetCookie()[0];
    expect(cookie).toMatch(/^waypost_session=[\w-]{43}; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/);
    expect((await client.get('/api/me')).body).toMatchObject({
      account: { email: 'ada@example.org' },
      events: [],
    });

    const old = client.cookie;
    expect((await client.delete('/api/sessions/current')).status).toBe(204);
    expect(client.cookie).toBe('');
    client.cookie = old;
    expect((await client.get('/api/me')).status).toBe(401);

    expect((await signIn('ADA@example.org', PASSWORD)).status).toBe(201);
  });

  test('an https address makes the cookie travel over https only', async () => {
    const secure = await startTestApp({
      clock,
      database: app.database,
      config: { publicUrl: 'https://waypost.example.org' },
    });
    const made = await secure
      .client()
      .post('/api/accounts', { email: 'b@example.org', password: PASSWORD, name: 'B' });
    expect(made.headers.getSetCookie()[0]).toContain('; Secure;');
    expect(made.headers.get('Strict-Transport-Security')).toContain('max-age');
    await secure.close();
  });

  test('signing in ends the session that was there before', async () => {
    const client = await signUp(app, 'c@example.org');
    const planted = client.cookie;
    expect((await signIn('c@example.org', PASSWORD, client)).status).toBe(201);
    expect(client.cookie).not.toBe(planted);
    client.cookie = planted;
    expect((await client.get('/api/me')).status).toBe(401);
  });

  test('sessions are listed, and one ended from another is out at once', async () => {
    const desk = await signUp(app, 'd@example.org');
    const phone = app.client();
    await signIn('d@example.org', PASSWORD, phone);
    const { sessions } = (await desk.get<Sessions>('/api/sessions')).body;
    expect(sessions).toHaveLength(2);
    expect(sessions.filter((session) => session.current)).toHaveLength(1);
    const other = sessions.find((session) => !session.current)!;
    expect((await desk.delete(`/api/sessions/${other.id}`)).status).toBe(204);
    expect((await phone.get('/api/me')).status).toBe(401);
    expect((await desk.delete(`/api/sessions/${other.id}`)).status).toBe(404);
  });

  test('nobody ends the session of somebody else', async () => {
    const one = await signUp(app);
    const two = await signUp(app);
    const [session] = (await two.get<Sessions>('/api/sessions')).body.sessions;
    expect((await one.delete(`/api/sessions/${session!.id}`)).status).toBe(404);
    expect((await two.get('/api/me')).status).toBe(200);
  });

  test('a session in use stays, one that is left alone ends after 30 days', async () => {
    const used = await signUp(app);
    const left = await signUp(app);
    for (let week = 0; week < 5; week++) {
      clock.advance(7 * 24 * 3_600_000);
      expect((await used.get('/api/me')).status).toBe(200);
    }
    expect((await left.get('/api/me')).status).toBe(401);
  });

  test('an unknown e-mail gets the answer of a wrong password, and waits after as many tries', async () => {
    await signUp(app, 'known@example.org');
    const answers = async (email: string) => {
      const all = [];
      for (let n = 0; n <= LIMITS.wrongPasswords; n++) all.push(await signIn(email, 'wrong password'));
      return all.map(({ status, body }) => ({ status, body }));
    };
    const known = await answers('known@example.org');
    expect(known[0]).toMatchObject({ status: 401, body: { code: 'wrong-credentials' } });
    expect(known.at(-1)).toMatchObject({ status: 429, body: { code: 'rate-limited' } });
    expect(await answers('unknown@example.org')).toEqual(known);
  });

  test('after ten minutes the account can be tried again', async () => {
    await signUp(app, 'e@example.org');
    for (let n = 0; n < LIMITS.wrongPasswords; n++) await signIn('e@example.org', 'wrong password');
    const refused = await signIn('e@example.org', PASSWORD);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeLessThanOrEqual(600);
    clock.advance(600_000);
    expect((await signIn('e@example.org', PASSWORD)).status).toBe(201);
  });

  test('one address may guess only so often, whatever the account', async () => {
    const statuses = [];
    for (let n = 0; n <= LIMITS.attemptsPer10Minutes; n++)
      statuses.push((await signIn(`nobody-${n}@example.org`, 'wrong password')).status);
    expect(statuses.slice(0, -1).every((status) => status === 401)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
  });

  test('an e-mail has one account, in any case of letters', async () => {
    await signUp(app, 'f@example.org');
    const again = await app
      .client()
      .post('/api/accounts', { email: 'F@Example.Org', password: PASSWORD, name: 'F' });
    expect(again).toMatchObject({ status: 409, body: { code: 'exists-already', fields: ['email'] } });
  });

  test('A3 neither password nor token is anywhere in the database', async () => {
    const client = await signUp(app);
    const token = client.cookie.split('=')[1]!;
    const rows = JSON.stringify(
      await app.ds.query(
        "SELECT a.*, encode(s.token_hash, 'escape') AS kept FROM account a JOIN session s ON s.account_id = a.id",
      ),
    );
    expect(rows).not.toContain(PASSWORD);
    expect(rows).not.toContain(token);
    expect(rows).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });
});

describe('the first account', () => {
  const account = { email: 'first@example.org', password: PASSWORD, name: 'First' };

  test('is made by the link on the console, once', async () => {
    const secret = await app.app.get(SetupService).newSecret();
    expect((await app.client().post('/api/setup', { ...account, token: 'guess' })).status).toBe(404);
    const client = app.client();
    expect((await client.post('/api/setup', { ...account, token: secret })).status).toBe(201);
    expect((await client.get('/api/me')).status).toBe(200);
    const again = await app
      .client()
      .post('/api/setup', { ...account, email: 'second@example.org', token: secret });
    expect(again).toMatchObject({ status: 410, body: { code: 'already-set-up' } });
    expect(await app.app.get(SetupService).newSecret()).toBeUndefined();
  });

  test('two browsers with the link at once: one wins', async () => {
    const secret = await app.app.get(SetupService).newSecret();
    const both = await Promise.all(
      ['a', 'b'].map((name) =>
        app.client().post('/api/setup', { ...account, email: `${name}@example.org`, token: secret }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 410]);
  });

  test('a new start makes a new link, and the earlier one is worth nothing', async () => {
    const earlier = await app.app.get(SetupService).newSecret();
    await app.app.get(SetupService).newSecret();
    expect((await app.client().post('/api/setup', { ...account, token: earlier })).status).toBe(404);
  });
});

describe('closed sign-up', () => {
  test('lets in only those who joined an event, and their membership goes with them', async () => {
    const owner = await signUp(app);
    const { eventId } = await createEvent(owner);
    const { token } = await invite(owner, eventId, { role: 'organiser' }, clock.now());
    const closed = await startTestApp({ clock, database: app.database, config: { signUpOpen: false } });
    const account = { email: 'g@example.org', password: PASSWORD, name: 'G' };
    expect(await closed.client().post('/api/accounts', account)).toMatchObject({
      status: 403,
      body: { code: 'not-permitted' },
    });

    const { client } = await join(closed, token, 'Planner 2');
    expect((await client.post('/api/accounts', account)).status).toBe(201);
    const elsewhere = closed.client();
    await elsewhere.post('/api/sessions', { email: account.email, password: PASSWORD });
    expect((await elsewhere.get('/api/me')).body).toMatchObject({
      events: [{ eventId, role: 'organiser', callSign: 'Planner 2' }],
    });
    await closed.close();
  });
});

describe('sign-in links', () => {
  test('sign in on this machine until they expire', async () => {
    const accounts = app.app.get(AccountsService);
    const made = await accounts.create({ email: 'demo@example.org', name: 'Demo' });
    if (!made.ok) throw new Error('no account');
    const token = await app.app.get(SignInLinksService).create(made.value.id, 60_000);
    const client = app.client();
    expect((await client.post('/api/sign-in-links/redeem', { token })).status).toBe(201);
    expect((await client.get('/api/me')).body).toMatchObject({ account: { name: 'Demo' } });
    expect((await app.client().post('/api/sign-in-links/redeem', { token: `${token}x` })).status).toBe(404);
    clock.advance(60_000);
    expect((await app.client().post('/api/sign-in-links/redeem', { token })).status).toBe(404);
  });

  test('are refused to callers from elsewhere, and an account without a password has none to guess', async () => {
    const proxied = await startTestApp({ clock, database: app.database, config: { trustProxy: 1 } });
    const made = await proxied.app.get(AccountsService).create({ email: 'demo2@example.org', name: 'Demo' });
    if (!made.ok) throw new Error('no account');
    const token = await proxied.app.get(SignInLinksService).create(made.value.id, 60_000);
    const afar = await proxied
      .client()
      .post('/api/sign-in-links/redeem', { token }, { 'X-Forwarded-For': '203.0.113.7' });
    expect(afar).toMatchObject({ status: 403 });
    expect((await signIn('demo2@example.org', '')).status).toBe(401);
    await proxied.close();
  });
});
