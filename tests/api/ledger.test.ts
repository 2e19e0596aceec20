import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LedgerService } from '@waypost/server/ledger/ledger.service';
import { verifyLog } from '@waypost/shared/ledger';
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
import { expectStatus } from '../support/expect-status.js';

let app: TestApp;
let owner: TestClient;
let event: EventHandle;
let liaison: Member;

beforeAll(async () => {
  app = await startTestApp();
  owner = await signUp(app);
  event = await createEvent(owner);
  liaison = await member(app, owner, event.eventId, 'liaison', 'PLO-1');
});
afterAll(() => app.close());

const place = (name: string) => ({
  id: testId(),
  data: { type: 'water', name, at: { point: [-77.03, 38.9] } },
});
const send = (name: string, payload: unknown) => command(owner, event.eventId, name, payload);
const stored = (): Promise<{ seq: number; body: string }[]> =>
  app.ds.query('SELECT seq, body::text FROM entry WHERE event_id = $1 ORDER BY seq', [event.eventId]);
const exportFor = async (client: TestClient): Promise<string> =>
  expectStatus(200, await client.get<string>(`/api/events/${event.eventId}/log/export`));

describe('the ledger on a real database', () => {
  test('L1 a hundred commands at once get a hundred seqs without a gap', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) => send('place.add', place(`Water ${i}`))),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const rows = await stored();
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, i) => i + 1));
    expect(new Set(answers.map(({ seq }) => seq)).size).toBe(100);
  });

  test('an event that is made twice at once keeps its one log', async () => {
    const ledger = app.app.get(LedgerService);
    const eventId = testId();
    const made = [ledger.createEvent(eventId, []), ledger.createEvent(eventId, [])];
    await made[0];
    const log = await ledger.eventLog(eventId);
    await made[1];
    await ledger.createEvent(eventId, []);
    expect(log).toBeDefined();
    expect(await ledger.eventLog(eventId)).toBe(log);
  });

  test('L2 two processes on one database write one order and see each other', async () => {
    const second = await startTestApp({ database: app.database });
    try {
      const there = second.client();
      there.cookie = owner.cookie;
      const both = await Promise.all(
        Array.from({ length: 40 }, (_, i) =>
          command(i % 2 ? there : owner, event.eventId, 'place.add', place(`Both ${i}`)),
        ),
      );
      expect(both.every(({ ok }) => ok)).toBe(true);
      const rows = await stored();
      expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, i) => i + 1));
      const [here, far] = await Promise.all(
        [owner, there].map((client) =>
          client.get<{ records: unknown[]; cursor: unknown }>(`/api/events/${event.eventId}/snapshot`),
        ),
      );
      expect(far!.body.cursor).toEqual(here!.body.cursor);
      expect(far!.body.records.length).toBe(here!.body.records.length);
    } finally {
      await second.close();
    }
  });

  test('O2 the same id is answered the same, accepted or refused, and does nothing twice', async () => {
    const one = {
      id: testId(),
      name: 'place.add',
      payload: place('Once'),
      happenedAt: new Date().toISOString(),
    };
    const no = {
      id: testId(),
      name: 'place.remove',
      payload: { id: testId() },
      happenedAt: new Date().toISOString(),
    };
    const call = () =>
      owner.post<{ outcomes: unknown[] }>(`/api/events/${event.eventId}/commands`, { commands: [one, no] });
    const before = (await stored()).length;
    const [first, again] = [await call(), await call()];
    expect(again.body).toEqual(first.body);
    expect(first.body.outcomes).toMatchObject([{ ok: true }, { ok: false, refusal: { code: 'not-found' } }]);
    expect((await stored()).length).toBe(before + 1);
  });

  test('a database that fails once costs an answer, not the log', async () => {
    await app.ds.query(`ALTER TABLE record ADD CONSTRAINT ck_no_poison CHECK (data->>'name' <> 'poison')`);
    const [bad, good] = [place('poison'), place('fine')];
    const results = await Promise.allSettled([bad, good].map((payload) => send('place.add', payload)));
    await app.ds.query('ALTER TABLE record DROP CONSTRAINT ck_no_poison');
    expect(results[0]!.status).toBe('rejected');
    expect(results[1]).toMatchObject({ status: 'fulfilled', value: { ok: true } });
    const rows = await stored();
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, i) => i + 1));
    expect((await send('place.add', place('after'))).ok).toBe(true);
  });

  test('L5 no personal data stands in the database in the clear, and it comes back as it was', async () => {
    const id = testId();
    await send('person.add', {
      id,
      data: {
        callSign: 'Z-9',
        role: 'marshal',
        access: 'none',
        name: 'Marta Example',
        contact: { phone: '+1 202 555 0199' },
      },
    });
    const raw = JSON.stringify([
      await stored(),
      await app.ds.query('SELECT data::text FROM record WHERE event_id = $1', [event.eventId]),
    ]);
    expect(raw).toContain('Z-9');
    expect(raw).not.toMatch(/Marta|555 0199/);
    const again = await startTestApp({ database: app.database });
    try {
      const client = again.client();
      client.cookie = owner.cookie;
      const { body } = await client.get<{ records: { id: string; data: unknown }[] }>(
        `/api/events/${event.eventId}/snapshot`,
      );
      expect(body.records.find((record) => record.id === id)?.data).toMatchObject({
        name: 'Marta Example',
        contact: { phone: '+1 202 555 0199' },
      });
    } finally {
      await again.close();
    }
  });

  test('L4 owner and liaison verify the same chain to the same head; the liaison reads only what is shared', async () => {
    await send('note.write', { id: testId(), text: 'for control only' });
    const [whole, cutDown] = [await exportFor(owner), await exportFor(liaison.client)];
    const [a, b] = [verifyLog(whole), verifyLog(cutDown)];
    if (!a.ok || !b.ok) throw new Error('does not verify');
    expect(b.value.head).toBe(a.value.head);
    expect(a.value.readable).toBe(a.value.entries);
    expect(b.value.readable).toBeGreaterThan(0);
    expect(b.value.readable).toBeLessThan(a.value.entries);
    expect(cutDown).not.toContain('Z-9');
    const altered = whole.replace('Water 7', 'Water 8');
    expect(verifyLog(altered)).toMatchObject({ ok: false, error: { code: 'altered-entry' } });
  });

  test('L3 the losing edit of a field stays in the log with what was before it', async () => {
    const sector = testId();
    await send('sector.add', {
      id: sector,
      data: {
        name: 'First',
        code: 'F',
        area: [
          [-77, 38.9],
          [-77.01, 38.9],
          [-77.01, 38.91],
        ],
      },
    });
    for (const name of ['Second', 'Third']) await send('sector.edit', { id: sector, set: { name } });
    const { body } = await owner.get<{
      entries: {
        name: string;
        changes: { id: string; data: { name: string }; before?: { name: string } }[];
      }[];
    }>(`/api/events/${event.eventId}/log?mine=1`);
    const edits = body.entries
      .filter((entry) => entry.name === 'sector.edit')
      .map(({ changes }) => [changes[0]!.before?.name, changes[0]!.data.name]);
    expect(edits).toEqual([
      ['Second', 'Third'],
      ['First', 'Second'],
    ]);
  });

  test('the log of a liaison shows what they may see and notes it as disclosed', async () => {
    const { body } = await liaison.client.get<{ entries: { name: string }[] }>(
      `/api/events/${event.eventId}/log?most=200`,
    );
    expect(body.entries.map(({ name }) => name)).not.toContain('note.write');
    expect(body.entries.map(({ name }) => name)).toContain('event.create');
    const list = await owner.get<{ disclosures: { personId: string; kind: string }[] }>(
      `/api/events/${event.eventId}/disclosures`,
    );
    expect(list.body.disclosures).toContainEqual(
      expect.objectContaining({ personId: liaison.personId, kind: 'event' }),
    );
    const marshal = await member(app, owner, event.eventId, 'marshal', 'A-77');
    expect((await marshal.client.get(`/api/events/${event.eventId}/disclosures`)).status).toBe(403);
    expect((await marshal.client.get(`/api/events/${event.eventId}/log/export`)).status).toBe(403);
  });
});
