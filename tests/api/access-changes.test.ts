import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestClient } from '../support/client.js';
import { expectStatus } from '../support/expect-status.js';
import { createEvent, invite, join, PASSWORD, signUp } from '../support/people.js';
import { startRelay, type Relay } from '../support/relay.js';
import { openScreen, type Screen } from '../support/screen.js';

let here: TestApp;
let cable: Relay;
let there: TestApp;
let owner: TestClient;
let eventId: string;
beforeAll(async () => {
  here = await startTestApp();
  cable = await startRelay(here.database);
  there = await startTestApp({ database: cable.access });
  owner = await signUp(here);
  ({ eventId } = await createEvent(owner));
});
afterAll(async () => {
  await there.close();
  cable.cut();
  await here.close();
});

/** The same browser, at the other process. */
const elsewhere = (client: TestClient): TestClient => {
  const other = there.client();
  other.cookie = client.cookie;
  return other;
};
const closed = async (screen: Screen): Promise<string | undefined> => {
  await screen.until('the close', () => !screen.connected);
  return screen.closedFor;
};

describe('what one process ends is closed by the other at once', () => {
  test('a session that signed out', async () => {
    const { email } = (await owner.get<{ account: { email: string } }>('/api/me')).body.account;
    const second = here.client();
    expectStatus(201, await second.post('/api/sessions', { email, password: PASSWORD }));
    const [kept, screen] = [
      await openScreen(elsewhere(owner), eventId),
      await openScreen(elsewhere(second), eventId),
    ];
    expectStatus(204, await second.delete('/api/sessions/current'));
    expect(await closed(screen)).toBe('not-signed-in');
    expect(kept.connected).toBe(true);
    kept.close();
  });

  test('a phone whose place another took, and not the one that took it', async () => {
    const { token } = await invite(owner, eventId);
    const lost = await join(here, token, 'A-1');
    const screen = await openScreen(elsewhere(lost.client), eventId);
    const found = await join(here, token, 'A-1');
    expect(found.personId).toBe(lost.personId);
    expect(await closed(screen)).toBe('access-ended');
    const next = await openScreen(elsewhere(found.client), eventId);
    expect(next.connected).toBe(true);
    next.close();
  });

  test('also when the word was lost, as soon as it listens again', async () => {
    const { token } = await invite(owner, eventId);
    const { client } = await join(here, token, 'A-2');
    const screen = await openScreen(elsewhere(client), eventId);
    cable.cut();
    expectStatus(204, await client.delete('/api/sessions/current'));
    await cable.mend();
    expect(await closed(screen)).toBe('not-signed-in');
  });
});
