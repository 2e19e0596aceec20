import { afterEach, expect, test } from '@jest/globals';
import { INCIDENT, type IncidentData } from '@waypost/shared/event';
import { startTestApp, testClock, type TestApp } from '../support/app.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, member, signUp, testId } from '../support/people.js';
import { openScreen, type Screen } from '../support/screen.js';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

/** A live event with an incident of the highest priority that nobody has acknowledged. */
async function unanswered() {
  const clock = testClock(Date.now());
  const first = await startTestApp({ clock });
  const owner = await signUp(first);
  const event = await createEvent(owner);
  const marshal = await member(first, owner, event.eventId, 'marshal', 'A-1', clock.now());
  const at = (): string => new Date(clock.now()).toISOString();
  await command(owner, event.eventId, 'event.go_live', { id: event.eventId }, at());
  const id = testId();
  await command(
    marshal.client,
    event.eventId,
    'incident.report',
    { id, type: 'other', priority: 1, place: {} },
    at(),
  );
  return { clock, first, owner, event, id };
}

const rung = (screen: Screen, id: string): number =>
  screen.all(INCIDENT).find((incident) => incident.id === id)?.data.escalatedAt?.length ?? 0;

async function watchOn(client: TestClient, eventId: string): Promise<Screen> {
  const screen = await openScreen(client, eventId);
  open.push(screen);
  return screen;
}

test('an incident that nobody acknowledges is rung up the chain, also by a server that was started again', async () => {
  const { clock, first, owner, event, id } = await unanswered();
  const screen = await openScreen(owner, event.eventId);
  clock.advance(31_000);
  await screen.until('the first step', () => rung(screen, id) === 1);
  screen.close();
  await first.close();

  clock.advance(30_000);
  const second = await startTestApp({ clock, database: first.database });
  open.push(second);
  const again = await watchOn(signedInOn(second, owner), event.eventId);
  await again.until('the second step', () => rung(again, id) === 2);
});

test('two servers on one database ring each step once', async () => {
  const { clock, first, owner, event, id } = await unanswered();
  open.push(first);
  const second = await startTestApp({ clock, database: first.database });
  open.push(second);
  const screen = await watchOn(owner, event.eventId);
  clock.advance(121_000);
  await screen.until('all steps', () => rung(screen, id) === 3);
  const rows: { seq: number }[] = await first.ds.query(
    `SELECT seq FROM entry WHERE event_id = $1 AND body->>'name' = 'incident.escalate'`,
    [event.eventId],
  );
  expect(rows).toHaveLength(3);
});

test('an acknowledgement stops it', async () => {
  const { clock, first, owner, event, id } = await unanswered();
  open.push(first);
  const screen = await watchOn(owner, event.eventId);
  await command(owner, event.eventId, 'incident.acknowledge', { id }, new Date(clock.now()).toISOString());
  clock.advance(3_600_000);
  const next = testId();
  const report = { id: next, type: 'other', priority: 1, place: {} };
  await command(owner, event.eventId, 'incident.report', report, new Date(clock.now()).toISOString());
  clock.advance(31_000);
  // The later one was rung, so the watch has looked at both.
  await screen.until('the other one', () => rung(screen, next) === 1);
  const data = screen.all(INCIDENT).find((incident) => incident.id === id)!.data as IncidentData;
  expect(data.escalatedAt).toBeUndefined();
});

function signedInOn(app: TestApp, client: TestClient): TestClient {
  const other = app.client();
  other.cookie = client.cookie;
  return other;
}
