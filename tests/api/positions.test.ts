import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PROGRESS } from '@waypost/shared/event';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestClient } from '../support/client.js';
import {
  command,
  createEvent,
  member,
  signUp,
  testId,
  type EventHandle,
  type Member,
} from '../support/people.js';
import { openScreen, type Screen } from '../support/screen.js';

let app: TestApp;
let owner: TestClient;
let event: EventHandle;
let marshal: Member;
let liaison: Member;
let control: Screen;
let phone: Screen;
const AT: [number, number] = [-77.0263, 38.8941];

beforeAll(async () => {
  app = await startTestApp();
  owner = await signUp(app);
  event = await createEvent(owner);
  marshal = await member(app, owner, event.eventId, 'marshal', 'A-1');
  liaison = await member(app, owner, event.eventId, 'liaison', 'PLO-1');
  await send(owner, 'event.go_live', { id: event.eventId });
  control = await openScreen(owner, event.eventId);
  phone = await openScreen(marshal.client, event.eventId);
});
afterAll(async () => {
  control.close();
  phone.close();
  await app.close();
});

const send = (client: TestClient, name: string, payload: unknown) =>
  command(client, event.eventId, name, payload);
const fix = (at: [number, number] = AT, takenAt = new Date()) => ({
  at,
  accuracyM: 5,
  takenAt: takenAt.toISOString(),
});
const share = (shares: boolean, withPartners = false) =>
  send(marshal.client, 'person.share_position', { id: marshal.personId, shares, withPartners });

describe('the position lane', () => {
  test('nothing is shown of who did not say so, and nobody else can say it for them', async () => {
    phone.emit('fix', fix());
    expect(await send(owner, 'person.share_position', { id: marshal.personId, shares: true })).toMatchObject({
      ok: false,
      refusal: { code: 'out-of-scope' },
    });
    await share(true);
    phone.emit('fix', fix([-77.02, 38.89]));
    await control.until('the position', () => control.fixes.has(marshal.personId));
    expect(control.fixes.get(marshal.personId)).toMatchObject({ lon: -77.02, lat: 38.89, accuracyM: 5 });
    expect(control.fixBatches.flatMap(({ put }) => put).map(({ lat }) => lat)).not.toContain(AT[1]);
  });

  test('P4 many fixes within a second come as one batch with the last of each', async () => {
    const before = control.fixBatches.length;
    for (let i = 1; i <= 10; i++) phone.emit('fix', fix([-77.02 - i / 10_000, 38.89]));
    await control.until(
      'the last of them',
      () => Math.abs((control.fixes.get(marshal.personId)?.lon ?? 0) + 77.021) < 1e-9,
    );
    expect(control.fixBatches.length - before).toBeLessThanOrEqual(2);
  });

  test('P1 a fix is in no table and no log', async () => {
    const tables: { name: string }[] = await app.ds.query(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const rows = JSON.stringify(await app.ds.query(`SELECT t::text FROM "${name}" t`));
      expect(rows).not.toContain('77.021');
    }
    expect(JSON.stringify(app.logged)).not.toContain('77.021');
  });

  test('P2 the liaison sees nothing, until both the agreement and the marshal say so', async () => {
    const police = await openScreen(liaison.client, event.eventId);
    await send(owner, 'agreement.change', { id: event.eventId, shares: { fix: 'full' } });
    phone.emit('fix', fix([-77.025, 38.893]));
    await control.until('the fix at control', () => control.fixes.get(marshal.personId)?.lon === -77.025);
    expect(police.fixes.size).toBe(0);
    await share(true, true);
    phone.emit('fix', fix([-77.026, 38.893]));
    await police.until('the fix', () => police.fixes.has(marshal.personId));
    await send(owner, 'agreement.change', { id: event.eventId, shares: { fix: 'nothing' } });
    phone.emit('fix', fix([-77.027, 38.893]));
    await police.until('its going', () => !police.fixes.has(marshal.personId));
    police.close();
  });

  test('an old fix is not taken, and taking back one’s word takes the position away', async () => {
    phone.emit('fix', fix([-76.9, 38.8], new Date(Date.now() - 11 * 60_000)));
    await share(false);
    await control.until('the position to go', () => !control.fixes.has(marshal.personId));
    expect(control.fixBatches.flatMap(({ put }) => put).map(({ lon }) => lon)).not.toContain(-76.9);
  });

  test('whoever called for help is seen until it is over, whatever they said for an ordinary day', async () => {
    const id = testId();
    await send(marshal.client, 'incident.report', {
      id,
      type: 'other',
      priority: 1,
      place: { point: AT },
      sos: true,
    });
    phone.emit('fix', fix([-77.0301, 38.895]));
    await control.until('the position', () => control.fixes.get(marshal.personId)?.lon === -77.0301);
    await send(owner, 'incident.close', { id });
    await control.until('the position to go', () => !control.fixes.has(marshal.personId));
  });

  test('head and tail of the march come from their captains and carry nobody’s name', async () => {
    const route = testId();
    await send(owner, 'route.add', {
      id: route,
      data: {
        name: 'Main',
        role: 'main',
        points: [
          [-77.03, 38.895],
          [-77.01, 38.89],
        ],
        widths: [20],
      },
    });
    await send(owner, 'person.edit', { id: marshal.personId, set: { duties: ['captain', 'head'] } });
    await share(true);
    const police = await openScreen(liaison.client, event.eventId);
    phone.emit('fix', fix([-77.02, 38.8925]));
    await police.until('the head', () => police.all(PROGRESS).some(({ data }) => data.head !== undefined));
    const [progress] = police.all(PROGRESS);
    expect(progress!.data.head!.alongM).toBeGreaterThan(500);
    expect(JSON.stringify(progress)).not.toContain(marshal.personId);
    police.close();
  });
});
