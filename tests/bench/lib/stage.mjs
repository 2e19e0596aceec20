import { callerOf } from './waypost.mjs';
import { freshId, send } from './report.mjs';

const HOUR_MS = 3_600_000;
/** The server answers the joins of one address one after another. */
const JOINS_AT_ONCE = 8;

let events = 0;

/** A live event of a new organiser's, with nobody in it yet. */
export async function liveEvent(server) {
  const owner = callerOf(server);
  const number = `${Date.now()}-${++events}`;
  await owner.post('/api/accounts', {
    email: `owner-${number}@example.org`,
    password: 'a long enough password',
    name: 'Bench',
  });
  const now = Date.now();
  const { eventId } = await owner.post('/api/events', {
    id: freshId(),
    name: 'March for the river',
    place: 'Washington, DC',
    timeZone: 'America/New_York',
    opensAt: new Date(now - HOUR_MS).toISOString(),
    closesAt: new Date(now + 8 * HOUR_MS).toISOString(),
    expected: { low: 20_000, likely: 40_000, high: 60_000 },
    languages: ['en'],
    callSign: 'Control 1',
  });
  await send(owner, eventId, command('event.go_live', { id: eventId }));
  return { owner, eventId };
}

const command = (name, payload) => ({ id: freshId(), name, payload, happenedAt: new Date().toISOString() });

/** So many people of one role, all in by one invitation. @returns their callers, signed in */
export async function crowdOf(server, { owner, eventId }, role, count, options = {}) {
  const expiresAt = new Date(Date.now() + HOUR_MS).toISOString();
  const { token } = await owner.post(`/api/events/${eventId}/invitations`, {
    role,
    uses: count,
    expiresAt,
    ...options,
  });
  const callers = Array.from({ length: count }, () => callerOf(server));
  const waiting = callers.map((caller, i) => [
    caller,
    `${role.slice(0, 2)}${options.sectorIds?.[0]?.slice(-4) ?? ''}-${i + 1}`,
  ]);
  const worker = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      await next[0].post('/api/join', { token, callSign: next[1], language: 'en' });
    }
  };
  await Promise.all(Array.from({ length: JOINS_AT_ONCE }, worker));
  return callers;
}

/** Sectors side by side along the Mall. @returns their ids */
export async function sectors({ owner, eventId }, count) {
  const ids = Array.from({ length: count }, freshId);
  for (const [i, id] of ids.entries()) {
    const [west, east] = [-77.05 + i / 100, -77.042 + i / 100];
    const area = [
      [west, 38.88],
      [east, 38.88],
      [east, 38.9],
      [west, 38.9],
    ];
    await send(
      owner,
      eventId,
      command('sector.add', { id, data: { name: `Sector ${i + 1}`, code: `S${i + 1}`, area } }),
    );
  }
  return ids;
}
