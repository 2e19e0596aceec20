import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '@waypost/server/cli/main';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, join as joinEvent, signUp, testId } from '../support/people.js';

let app: TestApp;
let owner: TestClient;
let eventId: string;
let folder: string;
let out: string[] = [];
let notes: string[] = [];

beforeAll(async () => {
  app = await startTestApp();
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner));
  folder = await mkdtemp(join(tmpdir(), 'waypost-cli-'));
  const { host, port, user, database } = app.database;
  process.env['DATABASE_URL'] =
    `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
});
afterAll(async () => {
  delete process.env['DATABASE_URL'];
  await rm(folder, { recursive: true });
  await app.close();
});
afterEach(() => {
  out = [];
  notes = [];
});

/** Runs a command as the terminal would. */
async function waypost(...args: string[]): Promise<number> {
  return runCli(args, { out: (text) => out.push(text), note: (text) => notes.push(text) });
}
const said = <T>() => JSON.parse(out.join('\n')) as T;
const file = async (name: string, text: string) => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};

const GPX = `<?xml version="1.0"?><gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1">
<rte><name>Pennsylvania Avenue</name><rtept lat="38.8961" lon="-77.0302"/><rtept lat="38.8912" lon="-77.0130"/></rte>
<wpt lat="38.8950" lon="-77.0250"><name>First aid tent</name></wpt></gpx>`;

describe('npx waypost', () => {
  test.each([
    'drill',
    'import',
    'export',
    'pack',
    'report',
    'check',
    'forecast',
    'verify',
    'log',
    'user',
    'invite',
  ])('%s says how it is used', async (name) => {
    expect(await waypost(name, '--help')).toBe(0);
    expect(out[0]).toContain(`npx waypost ${name}`);
  });

  test.each([
    [[], 2],
    [['nonsense'], 2],
    [['log'], 2],
    [['log', 'not-an-id'], 2],
    [['log', '01a2069e-4c68-7886-bfea-f600db61b74d'], 1],
    [['log', '01a2069e-4c68-7886-bfea-f600db61b74d', '--nonsense'], 2],
    [['drill', 'rain'], 1],
    [['drill', 'calm', '--control', 'perfect'], 2],
    [['export', '01a2069e-4c68-7886-bfea-f600db61b74d', '--format', 'pdf'], 2],
    [['export', '01a2069e-4c68-7886-bfea-f600db61b74d', '--format', 'constructor'], 2],
    [['import', '/nowhere.gpx', '--dry-run'], 1],
    [['import', '/nowhere.gpx'], 2],
    [['verify', '/nowhere'], 1],
    [['forecast', '/nowhere.gpx', '--people', '500'], 1],
    [['forecast', '/nowhere.gpx'], 2],
    [['forecast', '/nowhere.gpx', '--people', 'many'], 2],
    [['forecast', '01a2069e-4c68-7886-bfea-f600db61b74d', '--people', '500'], 1],
    [['user', 'add', 'a@example.org'], 2],
    [['user', 'remove', 'nobody@example.org'], 1],
    [['invite', 'create', '01a2069e-4c68-7886-bfea-f600db61b74d', '--role', 'marshal'], 1],
  ])('%p ends with %d and one reason on stderr', async (args, code) => {
    expect(await waypost(...args)).toBe(code);
    if (args.length > 0) expect(notes[0]).toMatch(/^waypost: /);
  });

  test('forecasts a march along a route file', async () => {
    const gpx = await file('march.gpx', GPX);
    const march = [
      'forecast',
      gpx,
      '--people',
      '9000',
      '--width',
      '12',
      '--pace',
      '0.9',
      '--release',
      '5/s',
      '--json',
    ];
    interface Figures {
      complete: boolean;
      finish: { atM: number; headS: { likely: number }; tailS: { likely: number } };
      pinches: { queue: { lengthMostM: number } }[];
    }
    expect(await waypost(...march)).toBe(0);
    const free = said<Figures>();
    // Formula 5: the head needs length over pace; and the last of 9,000 at 5 a second set off half an hour later.
    expect(free.finish.headS.likely).toBeCloseTo(free.finish.atM / 0.9, -1);
    expect(free.finish.tailS.likely - free.finish.headS.likely).toBeGreaterThan(1_750);
    expect(free.finish.tailS.likely - free.finish.headS.likely).toBeLessThan(1_900);
    out = [];
    expect(await waypost(...march, '--pinch', '700-760:3')).toBe(0);
    const pinched = said<Figures>();
    expect(pinched.complete).toBe(true);
    expect(pinched.pinches[0]!.queue.lengthMostM).toBeGreaterThan(50);
    expect(pinched.finish.tailS.likely).toBeGreaterThan(free.finish.tailS.likely + 600);
    expect(await waypost('forecast', gpx, '--people', '9000', '--pinch', 'narrow')).toBe(2);
  });

  test('forecasts the march of an event as it is planned', async () => {
    const { eventId: marchId } = await createEvent(owner, {
      expected: { low: 7_000, likely: 9_000, high: 11_000 },
    });
    expect(await waypost('forecast', marchId, '--json')).toBe(1);
    expect(notes[0]).toContain('no main route');
    const routeId = testId();
    await command(owner, marchId, 'route.add', {
      id: routeId,
      data: {
        name: 'Avenue',
        role: 'main',
        points: [
          [-77.0302, 38.8961],
          [-77.013, 38.8912],
        ],
        widths: [12],
      },
    });
    await command(owner, marchId, 'pinch.add', {
      id: testId(),
      data: { routeId, name: 'Gate', at: [-77.021, 38.8935], lengthM: 40, widthM: 3 },
    });
    await command(owner, marchId, 'crowd_plan.add', {
      id: marchId,
      data: { paceMps: 0.8, release: [{ fromMin: 0, perS: 5 }] },
    });
    interface Figures {
      finish: {
        atM: number;
        headS: { likely: number };
        tailS: { low: number; likely: number; high: number };
      };
      pinches: { queue: { lengthMostM: number } }[];
    }
    out = [];
    expect(await waypost('forecast', marchId, '--json')).toBe(0);
    const planned = said<Figures>();
    expect(planned.finish.headS.likely).toBeCloseTo(planned.finish.atM / 0.8, -1);
    expect(planned.pinches[0]!.queue.lengthMostM).toBeGreaterThan(50);
    // The event's own band of people.
    expect(planned.finish.tailS.low).toBeLessThan(planned.finish.tailS.likely);
    expect(planned.finish.tailS.high).toBeGreaterThan(planned.finish.tailS.likely);
    out = [];
    expect(await waypost('forecast', marchId, '--people', '2000', '--json')).toBe(0);
    expect(said<Figures>().finish.tailS.likely).toBeLessThan(planned.finish.tailS.likely);
    out = [];
    expect(await waypost('forecast', marchId)).toBe(0);
    expect(out.join('\n')).toContain('Gate');
  });

  test('checks a plan: the worst first, and a stop is an exit code of 1', async () => {
    expect(await waypost('check', eventId, '--severity', 'stop')).toBe(1);
    expect(out.join('\n')).toContain('no-main-route');
    expect(out.join('\n')).not.toContain('no-all-call');
    expect(notes.join('\n')).toMatch(/says? stop/);
    out = [];
    expect(await waypost('check', eventId, '--json')).toBe(1);
    const findings = said<{ rule: string; severity: string; key: string }[]>();
    expect(findings[0]).toMatchObject({ rule: 'no-main-route', severity: 'stop', key: 'no-main-route' });
    expect(findings.map(({ rule }) => rule)).toContain('no-all-call');
    expect(await waypost('check', eventId, '--severity', 'grave')).toBe(2);
  });

  test('imports a file, exports it again and finds the same in it', async () => {
    const gpx = await file('walk.gpx', GPX);
    expect(await waypost('import', gpx, '--dry-run', '--json')).toBe(0);
    expect(said<{ items: object[] }>().items).toEqual([
      { shape: 'line', points: 2, becomes: 'route (main)', name: 'Pennsylvania Avenue' },
      { shape: 'point', points: 1, becomes: 'place (first_aid)', name: 'First aid tent' },
    ]);
    out = [];
    expect(await waypost('import', gpx, '--event', eventId)).toBe(0);
    expect(out[0]).toMatch(/^added as entry \d+: .*1 route.add/);

    for (const format of ['gpx', 'kml', 'kmz', 'geojson']) {
      const path = join(folder, `out.${format}`);
      expect(await waypost('export', eventId, '--format', format, '--out', path)).toBe(0);
      out = [];
      expect(await waypost('import', path, '--dry-run', '--json')).toBe(0);
      const names = said<{ items: { name: string }[] }>().items.map(({ name }) => name);
      expect(names.sort()).toEqual(['First aid tent', 'Pennsylvania Avenue']);
      out = [];
    }
  });

  test('what is written beside a running server is seen by its people', async () => {
    const { body } = await owner.get<{ entries: { name: string }[] }>(`/api/events/${eventId}/log`);
    expect(body.entries[0]).toMatchObject({ name: 'plan.step' });
  });

  test('a broken file gets its reason', async () => {
    expect(await waypost('import', await file('broken.gpx', '<gpx><rte>'), '--dry-run')).toBe(1);
    expect(notes[0]).toContain('not well-formed XML');
  });

  test('an exported log verifies, and an altered one does not', async () => {
    expect(await waypost('log', eventId, '--export')).toBe(0);
    const whole = out.join('\n');
    out = [];
    expect(await waypost('verify', await file('log.ndjson', whole), '--json')).toBe(0);
    expect(said()).toMatchObject({ ok: true, eventId });
    expect(
      await waypost(
        'verify',
        await file('bad.ndjson', whole.replace('March for the river', 'Riot at the river')),
      ),
    ).toBe(1);
    expect(notes[0]).toContain('an entry was altered');
  });

  test('makes an account that signs in, gives it another password, and removes it', async () => {
    expect(await waypost('user', 'add', 'Cli@example.org', '--name', 'Cli', '--json')).toBe(0);
    const { email, password } = said<{ email: string; password: string }>();
    const client = app.client();
    expect((await client.post('/api/sessions', { email, password })).status).toBe(201);
    expect(await waypost('user', 'add', 'cli@example.org', '--name', 'Again')).toBe(1);
    expect(await waypost('user', 'password', email)).toBe(0);
    expect((await client.get('/api/me')).status).toBe(401);
    expect((await client.post('/api/sessions', { email, password })).status).toBe(401);
    expect(await waypost('user', 'remove', email)).toBe(0);
    out = [];
    expect(await waypost('user', 'list', '--json')).toBe(0);
    expect(said<{ email: string }[]>().map((user) => user.email)).not.toContain(email);
  });

  test('makes an invitation that lets somebody in, until it is revoked', async () => {
    expect(
      await waypost(
        'invite',
        'create',
        eventId,
        '--role',
        'liaison',
        '--agency',
        'City police',
        '--uses',
        '2',
        '--json',
      ),
    ).toBe(0);
    const { id, token, link } = said<{ id: string; token: string; link: string }>();
    expect(link).toMatch(/\/join#token=/);
    expect(await joinEvent(app, token, 'Liaison 7')).toMatchObject({ role: 'liaison' });
    expect(await waypost('invite', 'revoke', eventId, id)).toBe(0);
    expect((await app.client().post('/api/join/look', { token })).status).toBe(410);
    out = [];
    expect(await waypost('invite', 'list', eventId)).toBe(0);
    expect(out[0]).toMatch(/1 of 2 .* revoked/);
  });
});
