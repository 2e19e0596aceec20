import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { INCIDENT } from '@waypost/shared/event';
import type { TestClient } from '../support/client.js';
import { command, createEvent, invite, testId } from '../support/people.js';
import { expectStatus } from '../support/expect-status.js';
import { openScreen } from '../support/screen.js';
import { ServerProcess } from '../support/server-process.js';

jest.setTimeout(60_000);

const env = { DATABASE_URL: process.env['TEST_DATABASE_URL']!, REDIS_URL: process.env['TEST_REDIS_URL']! };
let first: ServerProcess;
let second: ServerProcess;
let owner: TestClient;
let marshal: TestClient;
let eventId: string;
let personId: string;

beforeAll(async () => {
  // One after the other: the first brings the database's tables up to date.
  first = await ServerProcess.start(env);
  second = await ServerProcess.start(env);
  owner = await first.owner(`owner-${testId()}@example.org`);
  ({ eventId } = await createEvent(owner));
  const { token } = await invite(owner, eventId);
  marshal = second.client();
  ({ personId } = expectStatus(
    201,
    await marshal.post<{ personId: string }>('/api/join', { token, callSign: 'A-1', language: 'en' }),
  ));
  await command(owner, eventId, 'event.go_live', { id: eventId });
});
afterAll(async () => {
  await Promise.all([first.stop(), second.stop()]);
});

describe('two server processes on one PostgreSQL, with Redis', () => {
  test('a report that one takes is on the screens of the other', async () => {
    const screen = await openScreen(owner, eventId);
    const id = testId();
    expect(
      await command(marshal, eventId, 'incident.report', { id, type: 'medical', place: {} }),
    ).toMatchObject({ ok: true });
    await screen.until('the report', () => screen.replica.get(INCIDENT, id) !== undefined);
    screen.close();
  });

  test('both write at once, in one order', async () => {
    const there = second.client(owner.cookie);
    const place = (i: number) => ({
      id: testId(),
      data: { type: 'water', name: `Water ${i}`, at: { point: [-77.03, 38.9] } },
    });
    const outcomes = await Promise.all(
      Array.from({ length: 60 }, (_, i) => command(i % 2 ? owner : there, eventId, 'place.add', place(i))),
    );
    const seqs = outcomes.map(({ seq }) => seq!).sort((a, b) => a - b);
    expect(seqs).toEqual(seqs.map((_, i) => seqs[0]! + i));
  });

  test('a position that one hears is seen through the other', async () => {
    const screen = await openScreen(owner, eventId);
    const phone = await openScreen(marshal, eventId);
    const said = await command(marshal, eventId, 'person.share_position', { id: personId, shares: true });
    await Promise.all([screen.reaches(said.seq!), phone.reaches(said.seq!)]);
    phone.emit('fix', { at: [-77.02, 38.89], accuracyM: 5, takenAt: new Date().toISOString() });
    await screen.until('the position', () => screen.fixes.has(personId));
    screen.close();
    phone.close();
  });

  test('a phone that is ended through one is closed at the other', async () => {
    const phone = await openScreen(marshal, eventId);
    await command(owner, eventId, 'person.end_access', { id: personId });
    await phone.until('the close', () => !phone.connected);
    expect(phone.closedFor).toBe('access-ended');
  });
});
