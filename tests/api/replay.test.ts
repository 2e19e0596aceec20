import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Replay, type ReplayStep } from '@waypost/shared/after';
import type { http } from '@waypost/shared/contract';
import { INCIDENT, NOTE, PROGRESS, type IncidentData } from '@waypost/shared/event';
import { canonicalJson } from '@waypost/shared/kernel';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestClient } from '../support/client.js';
import { expectStatus } from '../support/expect-status.js';
import { command, createEvent, member, signUp, testId, type Member } from '../support/people.js';
import { openScreen, type Screen } from '../support/screen.js';

let app: TestApp;
let owner: TestClient;
let liaison: Member;
let marshal: Member;
let lead: Member;
let eventId: string;
/** The liaison's screen, open through the whole day: what it received is what live showed. */
let live: Screen;
let joinedAt = 0;

const crowd = testId();
const arrest = testId();
const injured = testId();
const secret = testId();
const route = testId();
const post = testId();

const send = async (client: TestClient, name: string, payload: unknown): Promise<number> => {
  const outcome = await command(client, eventId, name, payload);
  expect(outcome).toMatchObject({ ok: true });
  return outcome.seq!;
};
const report = (id: string, type: string, text: string, more: object = {}) => ({
  id,
  type,
  text,
  place: { point: [-77.0312, 38.8931] },
  ...more,
});

beforeAll(async () => {
  app = await startTestApp();
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner));
  liaison = await member(app, owner, eventId, 'liaison', 'PLO-1');
  live = await openScreen(liaison.client, eventId);
  joinedAt = live.replica.cursor!.seq;
  marshal = await member(app, owner, eventId, 'marshal', 'A-12');
  lead = await member(app, owner, eventId, 'lead_marshal', 'Lead A');
  await send(owner, 'route.add', {
    id: route,
    data: {
      name: 'Main',
      role: 'main',
      points: [
        [-77.03, 38.89],
        [-77.02, 38.89],
      ],
      widths: [12],
    },
  });
  await send(owner, 'post.add', {
    id: post,
    data: {
      code: 'A-1',
      name: 'Corner',
      at: [-77.03, 38.89],
      assignment: 'staging',
      needs: { count: 2 },
      orders: 'Keep the kerb free',
    },
  });
  await send(owner, 'event.go_live', { id: eventId });
  await send(marshal.client, 'incident.report', report(crowd, 'crowd', 'Pushing at the fence'));
  await send(marshal.client, 'incident.report', report(arrest, 'arrest', 'Two taken away'));
  await send(
    marshal.client,
    'incident.report',
    report(injured, 'medical', 'Chest pain', { sensitivity: 'medical' }),
  );
  await send(owner, 'progress.record', { id: route, headM: 100 });
  await send(owner, 'progress.record', { id: route, headM: 300 });
  await send(owner, 'note.write', { id: testId(), text: 'Lawyer on the way' });
  await send(owner, 'agreement.change', { id: eventId, shares: { post: 'full' } });
  await send(owner, 'incident.acknowledge', { id: crowd });
  await send(owner, 'incident.close', { id: crowd, outcome: 'Fence opened' });
  await send(marshal.client, 'incident.report', report(secret, 'lost', 'Boy in a red coat'));
  const last = await send(owner, 'incident.reclassify', { id: secret, sensitivity: 'control' });
  await live.reaches(last);
});
afterAll(async () => {
  live.close();
  await app.close();
});

/** The records of a message, each as text that is equal for equal records. */
const told = (message: { records?: readonly unknown[]; put?: readonly unknown[] }): string[] =>
  [...(message.records ?? []), ...(message.put ?? [])].map((record) => canonicalJson(record));

async function replayOf(
  client: TestClient,
): Promise<{ text: string; steps: ReplayStep[]; lines: unknown[] }> {
  const text = expectStatus(200, await client.get<string>(`/api/events/${eventId}/replay`));
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { text, lines, steps: lines.slice(1, -1) as unknown as ReplayStep[] };
}

test('an organiser gets the whole day, from the first entry to the last', async () => {
  const { lines, steps } = await replayOf(owner);
  const to = (lines[0] as { to: number }).to;
  expect(lines[0]).toMatchObject({ replay: 1, eventId });
  expect(lines[lines.length - 1]).toEqual({ end: to });
  expect(steps[steps.length - 1]!.seq).toBe(to);
  const replay = new Replay(steps);
  const heads = steps.flatMap(({ put }) => put.filter(({ kind }) => kind === PROGRESS.kind));
  expect(heads).toHaveLength(2);
  const states = steps.map((_, index) => replay.after(index + 1).get(INCIDENT, crowd)?.data.state);
  expect([...new Set(states)]).toEqual([undefined, 'reported', 'acknowledged', 'closed']);
  expect(replay.at(replay.to).all(NOTE)).toHaveLength(1);
});

test('V1 a liaison’s replay holds no record and no word that their live screen did not receive', async () => {
  const { text, steps } = await replayOf(liaison.client);
  const received = new Set([...live.snapshots.flatMap(told), ...live.frames.flatMap(told)]);
  // Entries from before they joined: the face of the event, and the agreement that both sides read.
  const since = steps.filter(({ seq }) => seq > joinedAt);
  expect(since.length).toBeGreaterThan(5);
  for (const record of told({ put: since.flatMap(({ put }) => put) })) expect(received).toContain(record);
  for (const hidden of [
    'Pushing at the fence',
    'Two taken away',
    'Chest pain',
    'Lawyer',
    'Fence opened',
    'Boy in a red coat',
    arrest,
    injured,
    secret,
    marshal.personId,
  ])
    expect(text).not.toContain(hidden);
});

test('V1 what was shared only later is not in the time before it', async () => {
  const { steps } = await replayOf(liaison.client);
  const replay = new Replay(steps);
  const turns = steps.flatMap(({ put }, at) => (put.some(({ kind }) => kind === 'agreement') ? [at] : []));
  const turn = turns[turns.length - 1]!;
  expect(steps.some((step) => 'name' in step || 'by' in step)).toBe(false);
  expect(replay.after(turn).all({ kind: 'post' })).toEqual([]);
  expect(replay.after(turn + 1).all({ kind: 'post' })).toHaveLength(1);
  const before = replay.after(turn).get(INCIDENT, crowd)!.data as Partial<IncidentData>;
  expect(Object.keys(before).sort()).toEqual(['happenedAt', 'place', 'type']);
});

test('every version that was told is in the ledger of disclosures', async () => {
  const { steps } = await replayOf(liaison.client);
  const { disclosures } = expectStatus(
    200,
    await liaison.client.get<{ disclosures: http.Disclosure[] }>(
      `/api/events/${eventId}/disclosures?most=500`,
    ),
  );
  const listed = new Set(disclosures.map(({ kind, recordId, seq }) => `${kind}/${recordId}@${seq}`));
  for (const { put } of steps)
    for (const { kind, id, seq } of put) expect(listed).toContain(`${kind}/${id}@${seq}`);
});

test('a lead sees their own view of it, a marshal and nobody see none', async () => {
  const { text } = await replayOf(lead.client);
  expect(text).toContain('Pushing at the fence');
  expect(text).not.toMatch(/Lawyer|Chest pain/);
  expect((await marshal.client.get(`/api/events/${eventId}/replay`)).status).toBe(403);
  expect((await app.client().get(`/api/events/${eventId}/replay`)).status).toBe(401);
});

test('when the agreement has run out, a partner’s replay holds only the face of the event', async () => {
  const until = new Date(Date.now() - 1000).toISOString();
  await send(owner, 'agreement.change', { id: eventId, shares: {}, until });
  const { steps } = await replayOf(liaison.client);
  const kinds = new Set(steps.flatMap(({ put }) => put.map(({ kind }) => kind)));
  expect([...kinds].sort()).toEqual(['agreement', 'event', 'person']);
});
