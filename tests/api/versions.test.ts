import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { http } from '@waypost/shared/contract';
import { COMMENT, POST, VERSION, type PostData } from '@waypost/shared/event';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestClient } from '../support/client.js';
import { expectStatus } from '../support/expect-status.js';
import { command, createEvent, member, signUp, testId, type Member } from '../support/people.js';
import { openScreen, type Screen } from '../support/screen.js';

let app: TestApp;
let owner: TestClient;
let liaison: Member;
let mediator: Member;
let marshal: Member;
let eventId: string;
let police: Screen;

const post = testId();
const hidden = testId();
const version = testId();
const comment = testId();
/** The entry at which the version stands. */
let seq = 0;

const send = (client: TestClient, name: string, payload: unknown) => command(client, eventId, name, payload);
const planAt = (client: TestClient, at: number) =>
  client.get<http.PastPlan>(`/api/events/${eventId}/plan-at/${at}`);
const postThen = (plan: http.PastPlan) =>
  plan.records.find(({ id }) => id === post)?.data as PostData | undefined;
const data = (over: object) => ({
  code: 'A-1',
  name: 'Corner',
  at: [-77.03, 38.89],
  assignment: 'staging',
  needs: { count: 2 },
  ...over,
});

beforeAll(async () => {
  app = await startTestApp();
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner));
  liaison = await member(app, owner, eventId, 'liaison', 'PLO-1');
  mediator = await member(app, owner, eventId, 'mediator', 'Med-1');
  marshal = await member(app, owner, eventId, 'marshal', 'A-12');
  await send(owner, 'agreement.change', { id: eventId, shares: { post: 'reduced' } });
  await send(owner, 'post.add', { id: post, data: data({ orders: 'Keep the kerb free' }) });
  const last = await send(owner, 'place.add', {
    id: hidden,
    data: { type: 'staging', name: 'Where we hide', at: { point: [-77.02, 38.89] } },
  });
  seq = last.seq!;
  await send(owner, 'post.edit', { id: post, set: { at: [-77.0304, 38.89], name: 'Kerb' } });
  police = await openScreen(liaison.client, eventId);
});
afterAll(async () => {
  police.close();
  await app.close();
});

test('the plan is shown as it was, also when nobody has named it', async () => {
  const then = expectStatus(200, await planAt(owner, seq));
  expect(postThen(then)).toMatchObject({ name: 'Corner', at: [-77.03, 38.89] });
  expect(then.seq).toBe(seq);
  expect(Date.parse(then.at)).toBeLessThanOrEqual(Date.now());
  const before = expectStatus(200, await planAt(owner, seq - 1));
  expect(before.records.some(({ id }) => id === hidden)).toBe(false);
});

test.each([
  ['an entry that is not there yet', () => owner, '100000', 404],
  ['no number', () => owner, 'now', 400],
  ['entry 0', () => owner, '0', 400],
  ['a marshal', () => marshal.client, '1', 403],
  ['nobody', () => app.client(), '1', 401],
] as const)('%s gets none', async (_who, client, at, status) => {
  const answer = await client().get(`/api/events/${eventId}/plan-at/${at}`);
  expect(answer.status).toBe(status);
});

test('a version is named at an entry that exists, and a partner gets nothing of it while it is not shared', async () => {
  expect(await send(owner, 'version.name', { id: version, entry: 100_000, name: 'Later' })).toMatchObject({
    refusal: { code: 'bad-reference', fields: ['entry'] },
  });
  await send(owner, 'version.name', { id: version, entry: seq, name: 'For the police' });
  const said = await send(owner, 'comment.add', {
    id: testId(),
    versionId: version,
    text: 'Among ourselves',
  });
  await police.reaches(said.seq!);
  expect(police.all(VERSION)).toEqual([]);
  expect(police.received.join()).not.toMatch(/For the police|Among ourselves/);
  expect((await planAt(liaison.client, seq)).status).toBe(404);
  expect(
    await send(liaison.client, 'comment.add', { id: testId(), versionId: version, text: 'x' }),
  ).toMatchObject({ refusal: { code: 'not-found' } });
});

test('once shared they see it, as far as the agreement shows each record, and every record is in the list', async () => {
  const shared = await send(owner, 'version.share', { id: version });
  await police.reaches(shared.seq!);
  expect(police.all(VERSION).map(({ data: { name } }) => name)).toEqual(['For the police']);
  expect(police.received.join()).not.toContain('Among ourselves');

  const then = expectStatus(200, await planAt(liaison.client, seq));
  expect(postThen(then)).toEqual({
    code: 'A-1',
    name: 'Corner',
    at: [-77.03, 38.89],
    assignment: 'staging',
    needs: { count: 0 },
  });
  expect(JSON.stringify(then)).not.toMatch(/Keep the kerb free|Where we hide/);
  expect((await planAt(liaison.client, seq + 1)).status).toBe(404);

  const { disclosures } = expectStatus(
    200,
    await liaison.client.get<{ disclosures: http.Disclosure[] }>(
      `/api/events/${eventId}/disclosures?most=500`,
    ),
  );
  const listed = (kind: string, id: string, at: number) =>
    disclosures.find((row) => row.kind === kind && row.recordId === id && row.seq === at);
  for (const { kind, id, seq: changed } of then.records) expect(listed(kind, id, changed)).toBeDefined();
  expect(listed('post', post, seq - 1)).toMatchObject({ level: 'reduced', agency: 'City police' });
  expect(listed('version', version, shared.seq!)).toMatchObject({ level: 'full' });
});

test('they comment on a place, an organiser answers and settles it', async () => {
  const on = { point: [-77.03, 38.89], record: { kind: 'post', id: post } };
  expect(
    await send(liaison.client, 'comment.add', {
      id: comment,
      versionId: version,
      on,
      text: 'A hydrant is here',
    }),
  ).toMatchObject({ ok: true });
  await send(mediator.client, 'comment.reply', { id: comment, replyId: testId(), text: 'Both have a point' });
  await send(owner, 'comment.reply', { id: comment, replyId: testId(), text: 'It moves' });
  const settled = await send(owner, 'comment.resolve', { id: comment });
  await police.reaches(settled.seq!);
  const [seen] = police.all(COMMENT);
  expect(seen!.data).toMatchObject({
    on,
    said: { callSign: 'PLO-1', side: 'partners', agency: 'City police' },
    replies: [{ said: { side: 'mediator' } }, { text: 'It moves', said: { callSign: 'Control 1' } }],
    resolved: { side: 'organisers' },
  });
});

test('L5 what was said is in the log only sealed', async () => {
  const rows: { body: string }[] = await app.ds.query('SELECT body::text AS body FROM entry');
  expect(rows.map(({ body }) => body).join()).not.toMatch(/hydrant|It moves/);
});

test('both sides agree on what they looked at', async () => {
  const looked = { entry: seq, name: 'For the police' };
  const agree = (client: TestClient, over: object = {}) =>
    send(client, 'version.agree', { id: version, looked: { ...looked, ...over } });
  expect(await agree(liaison.client, { entry: seq + 1 })).toMatchObject({ refusal: { code: 'wrong-state' } });
  expect(await agree(mediator.client)).toMatchObject({ refusal: { code: 'not-permitted' } });
  expect(await agree(liaison.client)).toMatchObject({ ok: true });
  const both = await agree(owner);
  await police.reaches(both.seq!);
  expect(police.all(VERSION)[0]!.data.agreed.map(({ side, callSign }) => [side, callSign])).toEqual([
    ['partners', 'PLO-1'],
    ['organisers', 'Control 1'],
  ]);
  expect(await send(owner, 'version.withdraw', { id: version })).toMatchObject({
    refusal: { code: 'wrong-state' },
  });
});

test('V2 when the agreement runs out, versions go with everything else', async () => {
  const until = new Date(Date.now() - 1000).toISOString();
  await send(owner, 'agreement.change', { id: eventId, shares: {}, until });
  await police.until('the version to go', () => police.all(VERSION).length === 0);
  expect(police.all(COMMENT)).toEqual([]);
  expect(police.all(POST)).toEqual([]);
  expect((await planAt(liaison.client, seq)).status).toBe(404);
});
