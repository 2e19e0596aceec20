import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { INCIDENT, NOTE, PERSON, PLACE } from '@waypost/shared/event';
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
import { openScreen, Screen } from '../support/screen.js';

let app: TestApp;
let owner: TestClient;
let event: EventHandle;
let marshal: Member;
let liaison: Member;
const screens: Screen[] = [];

beforeAll(async () => {
  app = await startTestApp();
  owner = await signUp(app);
  event = await createEvent(owner);
  marshal = await member(app, owner, event.eventId, 'marshal', 'A-1');
  liaison = await member(app, owner, event.eventId, 'liaison', 'PLO-1');
  await send(owner, 'event.go_live', { id: event.eventId });
});
afterAll(async () => {
  screens.forEach((screen) => screen.close());
  await app.close();
});

const send = (client: TestClient, name: string, payload: unknown) =>
  command(client, event.eventId, name, payload);
const watch = async (client: TestClient): Promise<Screen> => {
  const screen = await openScreen(client, event.eventId);
  screens.push(screen);
  return screen;
};
const incident = (over: object = {}) => ({
  id: testId(),
  type: 'lost',
  place: { point: [-77.0263, 38.8941] },
  text: 'child in a red coat',
  ...over,
});
const snapshotOf = async (client: TestClient) =>
  (await client.get<{ records: { kind: string; id: string }[] }>(`/api/events/${event.eventId}/snapshot`))
    .body.records;
const sorted = (records: Iterable<{ kind: string; id: string }>) =>
  [...records].sort((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1));

describe('a report goes round', () => {
  test('control sees it whole, the liaison as agreed, a marshal elsewhere not at all', async () => {
    const [control, police, other] = [
      await watch(owner),
      await watch(liaison.client),
      await watch((await member(app, owner, event.eventId, 'marshal', 'B-1')).client),
    ];
    const report = incident();
    const outcome = await send(marshal.client, 'incident.report', report);
    await Promise.all([control.reaches(outcome.seq!), police.reaches(outcome.seq!)]);
    expect(control.replica.get(INCIDENT, report.id)?.data).toMatchObject({
      type: 'lost',
      text: 'child in a red coat',
      state: 'reported',
      reportedBy: marshal.personId,
    });
    expect(Object.keys(police.replica.get(INCIDENT, report.id)!.data).sort()).toEqual([
      'happenedAt',
      'place',
      'type',
    ]);
    await other.reaches(outcome.seq!);
    expect(other.received.join()).not.toContain(report.id);
    expect(police.received.join()).not.toMatch(/red coat/);
  });

  test('F1 a frame names its range even when nothing in it is visible', async () => {
    const police = await watch(liaison.client);
    const outcome = await send(owner, 'note.write', { id: testId(), text: 'for control' });
    await police.reaches(outcome.seq!);
    const last = police.frames.at(-1)!;
    expect(last).toMatchObject({ to: outcome.seq, put: [], drop: [] });
    expect(police.all(NOTE)).toEqual([]);
  });

  test('V4 snapshot over HTTP, snapshot over the socket and frames add up to the same', async () => {
    const clients = [owner, marshal.client, liaison.client];
    const open = await Promise.all(clients.map(watch));
    const outcome = await send(owner, 'place.add', {
      id: testId(),
      data: { type: 'assembly', name: 'Plaza', at: { point: [-77.03, 38.895] } },
    });
    for (const [i, screen] of open.entries()) {
      await screen.reaches(outcome.seq!);
      const newcomer = await watch(clients[i]!);
      expect(sorted(screen.replica.everything())).toEqual(sorted(newcomer.replica.everything()));
      expect(sorted(screen.replica.everything())).toEqual(sorted(await snapshotOf(clients[i]!)));
    }
  });
});

describe('rights', () => {
  test('V2 S2 a role that changes shows on the open socket, without a reconnect', async () => {
    const promoted = await member(app, owner, event.eventId, 'marshal', 'A-2');
    const screen = await watch(promoted.client);
    expect(screen.all(NOTE)).toEqual([]);
    await send(owner, 'person.change_role', { id: promoted.personId, role: 'control' });
    await screen.until('the control log', () => screen.all(NOTE).length > 0);
    expect(screen.snapshots.length).toBe(2);
    await send(owner, 'person.change_role', { id: promoted.personId, role: 'observer' });
    await screen.until(
      'the loss of the control log',
      () => screen.all(NOTE).length === 0 && screen.snapshots.length === 3,
    );
  });

  test('S5 ending the access of a lost phone closes its socket at once and says why', async () => {
    const lost = await member(app, owner, event.eventId, 'marshal', 'A-3');
    const screen = await watch(lost.client);
    await send(owner, 'person.end_access', { id: lost.personId });
    await screen.until('the close', () => !screen.connected);
    expect(screen.closedFor).toBe('access-ended');
    expect((await lost.client.get(`/api/events/${event.eventId}/snapshot`)).status).toBe(404);
    const again = new Screen(lost.client, event.eventId);
    await again.until('the refusal', () => again.closedFor !== undefined);
    expect(again.closedFor).toBe('access-ended');
  });

  test('the agreement takes effect on the next frame, both ways, and every record sent is in the list', async () => {
    const police = await watch(liaison.client);
    const id = testId();
    await send(owner, 'place.add', {
      id,
      data: { type: 'water', name: 'Water tap', at: { point: [-77.02, 38.89] } },
    });
    await send(owner, 'agreement.change', { id: event.eventId, shares: { 'place:water': 'full' } });
    await police.until('the tap', () => police.replica.get(PLACE, id) !== undefined);
    const list = await liaison.client.get<{ disclosures: { recordId: string; level: string }[] }>(
      `/api/events/${event.eventId}/disclosures?most=500`,
    );
    expect(list.body.disclosures).toContainEqual(expect.objectContaining({ recordId: id, level: 'full' }));
    await send(owner, 'agreement.change', { id: event.eventId, shares: { 'place:water': 'nothing' } });
    await police.until('the tap to go', () => police.replica.get(PLACE, id) === undefined);
    const sentRecords = new Set(
      [
        ...police.snapshots.flatMap((snapshot) => snapshot.records),
        ...police.frames.flatMap((frame) => frame.put),
      ].map((record) => `${record.id} ${record.seq}`),
    );
    const all = await owner.get<{ disclosures: { recordId: string; seq: number }[] }>(
      `/api/events/${event.eventId}/disclosures?most=500`,
    );
    const listed = new Set(all.body.disclosures.map((line) => `${line.recordId} ${line.seq}`));
    expect([...sentRecords].filter((record) => !listed.has(record))).toEqual([]);
  });

  test('contact data reaches owner and control and no organiser', async () => {
    const organiser = await member(app, owner, event.eventId, 'organiser', 'Org-2');
    const id = testId();
    const added = await send(owner, 'person.add', {
      id,
      data: { callSign: 'C-9', role: 'marshal', access: 'none', contact: { phone: '+1 202 555 0123' } },
    });
    const [desk, own] = [await watch(organiser.client), await watch(owner)];
    await Promise.all([desk.reaches(added.seq!), own.reaches(added.seq!)]);
    expect(own.replica.get(PERSON, id)?.data.contact).toEqual({ phone: '+1 202 555 0123' });
    expect(desk.received.join()).not.toContain('555 0123');
  });
});

describe('catching up', () => {
  test('a client that comes back with its cursor gets a frame, not everything', async () => {
    const first = await watch(owner);
    const cursor = first.replica.cursor!;
    first.close();
    const outcome = await send(owner, 'note.write', { id: testId(), text: 'while away' });
    const back = await openScreen(owner, event.eventId, cursor);
    screens.push(back);
    expect(back.snapshots).toEqual([]);
    expect(back.frames[0]).toMatchObject({ after: cursor.seq, to: outcome.seq });
  });

  test.each([
    ['from another log', (seq: number, rights: string) => ({ seq, log: 'ffffffffffffffff', rights })],
    [
      'beyond the head',
      (seq: number, rights: string) => ({ seq: seq + 1_000, log: 'ffffffffffffffff', rights }),
    ],
    ['cut under other rights', (seq: number) => ({ seq, log: 'x', rights: 'someone else' })],
  ])('F4 a cursor %s gets a snapshot', async (_what, spoil) => {
    const cursor = (await watch(owner)).replica.cursor!;
    const screen = await openScreen(owner, event.eventId, spoil(cursor.seq, cursor.rights));
    screens.push(screen);
    expect(screen.snapshots).toHaveLength(1);
  });

  test('two processes: what one commits reaches the screens of the other', async () => {
    const second = await startTestApp({ database: app.database });
    try {
      const there = second.client();
      there.cookie = owner.cookie;
      const screen = await openScreen(there, event.eventId);
      const outcome = await send(owner, 'note.write', { id: testId(), text: 'from the first process' });
      await screen.reaches(outcome.seq!);
      expect(screen.all(NOTE).map(({ data }) => data.text)).toContain('from the first process');
      screen.close();
    } finally {
      await second.close();
    }
  });
});

describe('who may not connect', () => {
  test.each([
    ['without a cookie', () => app.client(), 'not-signed-in'],
    ['outside the event', () => signUp(app), 'not-a-member'],
  ])('%s', async (_what, visitor, reason) => {
    const screen = new Screen(await visitor(), event.eventId);
    await screen.until('the refusal', () => screen.closedFor !== undefined);
    expect(screen.closedFor).toBe(reason);
    await screen.until('the close', () => !screen.connected);
    expect(screen.snapshots).toEqual([]);
  });
});
