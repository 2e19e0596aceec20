import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { io } from 'socket.io-client';
import { LIMITS, PROTOCOL } from '@waypost/shared/contract';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, member, signUp, testId, type EventHandle } from '../support/people.js';
import { openScreen, Screen } from '../support/screen.js';

let app: TestApp;
let owner: TestClient;
let event: EventHandle;

beforeAll(async () => {
  app = await startTestApp();
  owner = await signUp(app);
  event = await createEvent(owner);
});
afterAll(() => app.close());

const send = (name: string, payload: unknown, happenedAt?: string) =>
  command(owner, event.eventId, name, payload, happenedAt);
const place = (over: object) => ({
  id: testId(),
  data: { type: 'water', name: 'Tap', at: { point: [-77.03, 38.9] }, ...over },
});
const route = (points: unknown, widths: unknown = [10]) => ({
  id: testId(),
  data: { name: 'R', role: 'main', points, widths },
});
const BOW_TIE = [
  [-77, 38.9],
  [-77.01, 38.91],
  [-77.01, 38.9],
  [-77, 38.91],
];

describe('bad input gets a clear answer, and the server goes on', () => {
  test.each([
    [
      'a name of 5,000 emoji',
      'place.add',
      () => place({ name: '🌊'.repeat(5_000) }),
      'bad-shape',
      'data.name',
    ],
    ['a route of one point', 'route.add', () => route([[-77, 38.9]], []), 'bad-shape', 'data.points'],
    [
      'a route that stands still',
      'route.add',
      () =>
        route([
          [-77, 38.9],
          [-77, 38.9],
        ]),
      'bad-geometry',
      'data.points',
    ],
    [
      'a route with a width too few',
      'route.add',
      () =>
        route([
          [-77, 38.9],
          [-77.1, 38.9],
          [-77.2, 38.9],
        ]),
      'bad-geometry',
      'data.widths',
    ],
    [
      'swapped axes',
      'route.add',
      () =>
        route([
          [38.9, -77.0],
          [38.91, 277],
        ]),
      'bad-shape',
      'data.points.1.1',
    ],
    [
      'a polygon that crosses itself',
      'place.add',
      () => place({ at: { area: BOW_TIE } }),
      'bad-geometry',
      'data.at.area',
    ],
    ['an unknown key', 'place.add', () => place({ colour: 'red' }), 'bad-shape', 'data.colour'],
    ['a zero byte in a name', 'place.add', () => place({ name: 'a\0b' }), 'bad-shape', 'data.name'],
    ['half an emoji', 'place.add', () => place({ remarks: '\ud83c' }), 'bad-shape', 'data.remarks'],
    ['a number that is none', 'place.add', () => place({ capacity: '12' }), 'bad-shape', 'data.capacity'],
    [
      'an end before the beginning',
      'event.edit',
      () => ({ id: event.eventId, set: { closesAt: '2020-01-01T00:00:00.000Z' } }),
      'bad-time',
      'closesAt',
    ],
    ['a command that does not exist', 'place.explode', () => ({}), 'unknown-command', 'name'],
  ])('%s', async (_what, name, payload, code, field) => {
    const outcome = await send(name, payload());
    expect(outcome).toMatchObject({ ok: false, refusal: { code } });
    expect(outcome.refusal!.fields!.some((path) => path.startsWith(field))).toBe(true);
    expect((await send('place.add', place({}))).ok).toBe(true);
  });

  test('a clock three hours ahead is replaced by the server’s; a report from last month is refused', async () => {
    const ahead = await send('place.add', place({}), new Date(Date.now() + 3 * 3_600_000).toISOString());
    const { body } = await owner.get<{ entries: { seq: number; happenedAt: string; receivedAt: string }[] }>(
      `/api/events/${event.eventId}/log?most=5`,
    );
    const entry = body.entries.find(({ seq }) => seq === ahead.seq)!;
    expect(entry.happenedAt).toBe(entry.receivedAt);
    expect(await send('place.add', place({}), '2020-01-01T00:00:00.000Z')).toMatchObject({
      ok: false,
      refusal: { code: 'bad-time', fields: ['happenedAt'] },
    });
  });

  test('a clock three hours behind keeps its own time: it may have been offline', async () => {
    const at = new Date(Date.now() - 3 * 3_600_000).toISOString();
    const outcome = await send('place.add', place({}), at);
    const { body } = await owner.get<{ entries: { seq: number; happenedAt: string }[] }>(
      `/api/events/${event.eventId}/log?most=5`,
    );
    expect(body.entries.find(({ seq }) => seq === outcome.seq)?.happenedAt).toBe(at);
  });

  test('more commands than one call may carry', async () => {
    const one = { name: 'place.add', payload: place({}), happenedAt: new Date().toISOString() };
    const commands = Array.from({ length: LIMITS.commandsPerCall + 1 }, () => ({ id: testId(), ...one }));
    const answer = await owner.post(`/api/events/${event.eventId}/commands`, { commands });
    expect(answer).toMatchObject({ status: 400, body: { code: 'bad-shape', fields: ['commands'] } });
  });

  test('a prototype in disguise', async () => {
    const body = `{"commands":[{"id":"${testId()}","name":"place.add","happenedAt":"${new Date().toISOString()}","payload":{"__proto__":{"id":"x"}}}]}`;
    const answer = await owner.send('POST', `/api/events/${event.eventId}/commands`, body, {
      'Content-Type': 'application/json',
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'bad-shape', fields: ['__proto__'] } });
  });

  test('an id that is none is answered like an event that is not there', async () => {
    expect((await owner.get('/api/events/not-an-id/snapshot')).status).toBe(404);
    expect((await owner.get(`/api/events/${testId()}/snapshot`)).status).toBe(404);
  });
});

describe('bad sockets', () => {
  const raw = () =>
    io(owner.url, {
      path: '/socket',
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      extraHeaders: { Cookie: owner.cookie },
    });
  const ended = (socket: ReturnType<typeof raw>) =>
    new Promise<string>((resolve) => socket.on('disconnect', resolve));

  test.each([
    ['a hello of garbage', 'hello', { protocol: 'x' }],
    [
      'a hello with unknown keys',
      'hello',
      { protocol: PROTOCOL, eventId: '00000000-0000-7000-8000-000000000001', admin: true },
    ],
    ['a cursor of nonsense', 'since', 'yesterday'],
    ['a fix on the moon', 'fix', { at: [500, 500], accuracyM: -1, takenAt: 'now' }],
  ])('%s is closed with its reason', async (_what, name, payload) => {
    const socket = raw();
    const reason = new Promise((resolve) =>
      socket.on('closed', ({ reason: why }: { reason: string }) => resolve(why)),
    );
    const end = ended(socket);
    socket.on('connect', () => socket.emit(name, payload));
    expect(await reason).toBe('bad-message');
    await end;
  });

  test('a message over the limit ends that socket and no other', async () => {
    const screen = await openScreen(owner, event.eventId);
    const socket = raw();
    const end = ended(socket);
    socket.on('connect', () => socket.emit('hello', 'x'.repeat(LIMITS.socketMessageBytes + 1)));
    await end;
    const outcome = await send('place.add', place({}));
    await screen.reaches(outcome.seq!);
    screen.close();
  });

  test('a flood of messages is closed', async () => {
    const screen = await openScreen(owner, event.eventId);
    for (let i = 0; i < LIMITS.socketMessagesPerSecond * 3; i++)
      screen.emit('fix', { at: [-77, 38.9], accuracyM: 1, takenAt: new Date().toISOString() });
    await screen.until('the close', () => !screen.connected);
    expect(screen.closedFor).toBe('bad-message');
  });

  test('an old client is told to upgrade', async () => {
    const screen = new Screen(owner, event.eventId);
    screen.emit('hello', { protocol: PROTOCOL + 1, eventId: event.eventId });
    await screen.until('the close', () => screen.closedFor !== undefined);
    expect(screen.closedFor).toBe('upgrade');
  });

  test('S3 a socket that never reads is let go, others are served meanwhile', async () => {
    const screen = await openScreen(owner, event.eventId);
    const deaf = await member(app, owner, event.eventId, 'control', 'Deaf');
    await deafSocket(deaf.client, event.eventId);
    await screen.until('the deaf one to be there', () => screen.online.includes(deaf.personId));
    const isLetGo = () => !screen.online.includes(deaf.personId);
    await send('event.go_live', { id: event.eventId });
    const id = testId();
    await send('incident.report', { id, type: 'other', place: {} });
    // Each note sends the incident with all its notes again: by the hundredth the frames add up to ten megabytes.
    for (let i = 1; i <= 300 && !isLetGo(); i++) {
      const note = { id, noteId: testId(), text: 'x'.repeat(1_990) };
      expect((await send('incident.add_note', note)).ok).toBe(true);
    }
    expect(isLetGo()).toBe(true);
    const last = await send('place.add', place({}));
    await screen.reaches(last.seq!);
    expect(screen.connected).toBe(true);
    screen.close();
  });
});

/** A WebSocket that says hello and then leaves everything in the pipe. */
async function deafSocket(client: TestClient, eventId: string): Promise<void> {
  const { hostname, port } = new URL(client.url);
  const tcp = connect(Number(port), hostname);
  tcp.on('error', () => undefined);
  await new Promise((resolve) => tcp.once('connect', resolve));
  tcp.write(
    `GET /socket/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nCookie: ${client.cookie}\r\n\r\n`,
  );
  await new Promise((resolve) => tcp.once('data', resolve));
  tcp.write(masked('40'));
  tcp.write(masked(`42${JSON.stringify(['hello', { protocol: PROTOCOL, eventId }])}`));
  tcp.pause();
}

/** A text frame as a client writes it, masked with zeros. */
function masked(text: string): Buffer {
  const body = Buffer.from(text);
  const head =
    body.length < 126
      ? Buffer.from([0x81, 0x80 | body.length])
      : Buffer.from([0x81, 0xfe, body.length >> 8, body.length & 255]);
  return Buffer.concat([head, Buffer.alloc(4), body]);
}
