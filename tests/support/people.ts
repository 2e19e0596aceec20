import { newId, seededRandom, type Id } from '@waypost/shared/kernel';
import { expectStatus } from './expect-status.js';
import type { TestApp } from './app.js';
import type { TestClient } from './client.js';

const random = seededRandom(Date.now());
export const testId = (): Id => newId(Date.now(), random);

export const PASSWORD = 'a long enough password';

let number = 0;

/** Somebody with an account, signed in. */
export async function signUp(app: TestApp, email = `person-${++number}@example.org`): Promise<TestClient> {
  const client = app.client();
  expectStatus(201, await client.post('/api/accounts', { email, password: PASSWORD, name: 'Alex Doe' }));
  return client;
}

export const newEventBody = (over: Record<string, unknown> = {}) => ({
  id: testId(),
  name: 'March for the river',
  place: 'Washington, DC',
  timeZone: 'America/New_York',
  opensAt: '2026-05-16T14:00:00.000Z',
  closesAt: '2026-05-16T22:00:00.000Z',
  expected: { low: 20_000, likely: 40_000, high: 60_000 },
  languages: ['en'],
  callSign: 'Control 1',
  ...over,
});

export interface EventHandle {
  eventId: Id;
  personId: Id;
}

/** An event of the client's own. */
export async function createEvent(
  client: TestClient,
  over: Record<string, unknown> = {},
): Promise<EventHandle> {
  return expectStatus(201, await client.post<EventHandle>('/api/events', newEventBody(over)));
}

export interface Invitation {
  id: Id;
  token: string;
  code: string;
}

export async function invite(
  client: TestClient,
  eventId: Id,
  over: Record<string, unknown> = {},
  now = Date.now(),
): Promise<Invitation> {
  const body = { role: 'marshal', uses: 1, expiresAt: new Date(now + 3_600_000).toISOString(), ...over };
  return expectStatus(201, await client.post<Invitation>(`/api/events/${eventId}/invitations`, body));
}

export interface Member extends EventHandle {
  client: TestClient;
  role: string;
}

/** Somebody new who opens an invitation. */
export async function join(app: TestApp, token: string, callSign: string): Promise<Member> {
  const client = app.client();
  const joined = await client.post<EventHandle & { role: string }>('/api/join', {
    token,
    callSign,
    language: 'en',
  });
  return { client, ...expectStatus(201, joined) };
}

/** A member with this role, invited and joined. */
export async function member(
  app: TestApp,
  owner: TestClient,
  eventId: Id,
  role: string,
  callSign: string,
  now = Date.now(),
): Promise<Member> {
  const agency = role === 'liaison' ? { agency: 'City police' } : {};
  const { token } = await invite(owner, eventId, { role, ...agency }, now);
  return join(app, token, callSign);
}

interface Outcomes {
  outcomes: { id: Id; ok: boolean; seq?: number; refusal?: { code: string; fields?: string[] } }[];
}

/** Sends one command and answers with its outcome. */
export async function command(
  client: TestClient,
  eventId: Id,
  name: string,
  payload: unknown,
  happenedAt = new Date().toISOString(),
) {
  const call = { commands: [{ id: testId(), name, payload, happenedAt }] };
  const answer = expectStatus(200, await client.post<Outcomes>(`/api/events/${eventId}/commands`, call));
  const [outcome] = answer.outcomes;
  if (!outcome) throw new Error('no outcome');
  return outcome;
}
