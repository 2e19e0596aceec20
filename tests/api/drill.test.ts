import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  DemonstrationService,
  type OpenedDemonstration,
} from '@waypost/server/features/demonstration/demonstration.service';
import { loadDrill } from '@waypost/server/features/drill/drill-files';
import { castOf, type DrillOptions } from '@waypost/server/features/drill/options';
import { runDrill } from '@waypost/server/features/drill/run-drill';
import type { DrillFile } from '@waypost/shared/drill';
import {
  CHECK_IN,
  EVENT,
  INCIDENT,
  PERSON,
  PROGRESS,
  ROUTE,
  SHIFT,
  type EventData,
  type EventRecord,
  type ShiftData,
} from '@waypost/shared/event';
import { startTestApp, type TestApp } from '../support/app.js';
import { expectStatus } from '../support/expect-status.js';
import { command, createEvent, invite, signUp, testId } from '../support/people.js';

let app: TestApp;
let folder: string;
let demonstration: OpenedDemonstration;
let calm: DrillFile;
const service = () => app.app.get(DemonstrationService);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waypost-drill-'));
  app = await startTestApp({ config: { demo: true, publicUrl: 'http://localhost' } });
  demonstration = await service().open();
  const read = await loadDrill('calm');
  if (read.ok) calm = read.value;
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const options = (over: Partial<DrillOptions>): DrillOptions => ({
  url: app.url,
  file: calm,
  control: 'good',
  once: false,
  leaps: false,
  marshals: 5,
  speed: 60,
  minutes: 0,
  seed: 1,
  incidents: 400,
  cast: 'roster',
  identitiesPath: join(folder, 'drill.json'),
  ...over,
});

/** Opens one of the demonstration's links, as a browser on this machine does. */
async function opened(link: string) {
  const client = app.client();
  expectStatus(201, await client.post('/api/sign-in-links/redeem', { token: link.split('#')[1] }));
  return client;
}

type Client = Awaited<ReturnType<typeof opened>>;
async function records(client: Client): Promise<EventRecord[]> {
  return expectStatus(
    200,
    await client.get<{ records: EventRecord[] }>(`/api/events/${demonstration.eventId}/snapshot`),
  ).records;
}

/** Looks until it is so; the test's own time limit is the only one. */
async function until(look: () => Promise<boolean>): Promise<void> {
  while (!(await look())) await new Promise((resolve) => setImmediate(resolve));
}

async function drillUntil(over: Partial<DrillOptions>, look: () => Promise<boolean>) {
  const stop = new AbortController();
  const running = runDrill(options(over), stop.signal);
  await Promise.race([until(look), running]);
  stop.abort();
  const report = await running;
  if (!report.ok) throw new Error(report.error);
  return report.value;
}

describe('the demonstration', () => {
  test('is live, and its links sign in an organiser, a marshal and a liaison', async () => {
    const roles = [];
    for (const link of Object.values(demonstration.links)) {
      const me = expectStatus(
        200,
        await (await opened(link)).get<{ events: { role: string; state: string }[] }>('/api/me'),
      );
      expect(me.events[0]?.state).toBe('live');
      roles.push(me.events[0]?.role);
    }
    expect(roles).toEqual(['owner', 'marshal', 'liaison']);
  });

  test('a second start finds it and adds nothing', async () => {
    const organiser = await opened(demonstration.links.organiser);
    const before = await records(organiser);
    const again = await service().open();
    expect(again.eventId).toBe(demonstration.eventId);
    expect(await records(organiser)).toEqual(before);
  });
});

describe('the drill', () => {
  test('marches, reports, is seen by control, and joins once however often it runs', async () => {
    const organiser = await opened(demonstration.links.organiser);
    const kind = (all: EventRecord[], name: string) => all.filter((record) => record.kind === name);
    const lively = async (): Promise<boolean> => {
      const all = await records(organiser);
      const worked = kind(all, INCIDENT.kind).some(
        ({ data }) => (data as { state: string }).state === 'closed',
      );
      return worked && kind(all, PROGRESS.kind).length > 0 && kind(all, CHECK_IN.kind).length > 0;
    };
    const pass = { eventId: demonstration.eventId, token: demonstration.directorToken };
    const report = await drillUntil({ pass }, lively);
    expect(report.marshals).toBe(5);
    expect(report.commands.accepted).toBeGreaterThan(10);
    expect(report.fixesSent).toBeGreaterThan(0);
    expect(report.reportToSeen.count).toBeGreaterThan(0);
    expect(report.connectionsLost).toBe(0);
    expect((await stat(join(folder, 'drill.json'))).mode & 0o077).toBe(0);

    const joined = async () =>
      kind(await records(organiser), PERSON.kind).filter(
        ({ data }) => (data as { access: string }).access === 'joined',
      ).length;
    const before = await joined();
    const reports = kind(await records(organiser), INCIDENT.kind).length;
    const again = await drillUntil(
      { pass },
      async () => kind(await records(organiser), INCIDENT.kind).length > reports + 5,
    );
    expect(again.marshals).toBe(5);
    expect(await joined()).toBe(before);
  });

  test('an exercise that was left alone for days is today again, with its shifts', async () => {
    const organiser = await opened(demonstration.links.organiser);
    const pick = async () => {
      const all = await records(organiser);
      const event = all.find(({ kind }) => kind === EVENT.kind)!.data as EventData;
      const shift = all.find(({ kind }) => kind === SHIFT.kind)!.data as ShiftData;
      return {
        event,
        shift,
        setOff: Date.parse(event.phases.find(({ phase }) => phase === 'march')!.startsAt),
      };
    };
    const earlier = (instant: string) => new Date(Date.parse(instant) - 3 * 86_400_000).toISOString();
    const { event, shift } = await pick();
    const phases = event.phases.map(({ phase, startsAt, endsAt }) => ({
      phase,
      startsAt: earlier(startsAt),
      endsAt: earlier(endsAt),
    }));
    const set = { phases, opensAt: earlier(event.opensAt), closesAt: earlier(event.closesAt) };
    expect(
      (await command(organiser, demonstration.eventId, 'event.edit', { id: demonstration.eventId, set })).ok,
    ).toBe(true);
    const pass = { eventId: demonstration.eventId, token: demonstration.directorToken };
    await drillUntil({ pass, speed: 1 }, async () => (await pick()).shift.from !== shift.from);
    const after = await pick();
    expect(Math.abs(Date.now() - after.setOff)).toBeLessThan(3 * 3600_000);
    expect(Date.parse(after.shift.from)).toBeGreaterThan(Date.parse(shift.from) + 2 * 86_400_000);
  });

  test('with nothing but the code of an invitation it joins like anybody else', async () => {
    const owner = await signUp(app);
    const { eventId } = await createEvent(owner);
    const route = {
      name: 'Main',
      role: 'main',
      points: [
        [-77.03, 38.8955],
        [-77.0126, 38.8907],
      ],
      widths: [20],
    };
    expect((await command(owner, eventId, `${ROUTE.kind}.add`, { id: testId(), data: route })).ok).toBe(true);
    expect((await command(owner, eventId, 'event.go_live', { id: eventId })).ok).toBe(true);
    const { code } = await invite(owner, eventId, { uses: 3 });
    const look = async (): Promise<boolean> => {
      const { body } = await owner.get<{ records: EventRecord[] }>(`/api/events/${eventId}/snapshot`);
      return body.records.some(({ kind }) => kind === INCIDENT.kind);
    };
    const report = await drillUntil(
      {
        ...castOf(calm, false),
        cast: 'extra',
        marshals: 3,
        invite: code,
        identitiesPath: join(folder, 'code.json'),
      },
      look,
    );
    expect(report.marshals).toBe(3);
    expect(report.commands.refused).toBe(0);
  });

  test('says what is wrong with an invitation that opens nothing', async () => {
    const answer = await runDrill(
      options({ cast: 'extra', invite: 'AAAA-AAAA' }),
      new AbortController().signal,
    );
    expect(answer).toMatchObject({ ok: false, error: expect.stringContaining('not-found') });
  });
});
