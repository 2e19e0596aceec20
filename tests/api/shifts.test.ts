import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SHIFT, type ShiftData } from '@waypost/shared/event';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, member, signUp, testId } from '../support/people.js';
import { openScreen, type Screen } from '../support/screen.js';

const ROLES = [
  'organiser',
  'control',
  'lead_marshal',
  'marshal',
  'other marshal',
  'liaison',
  'mediator',
  'observer',
] as const;
type Who = 'owner' | (typeof ROLES)[number];
const STAFF: readonly Who[] = ['owner', 'organiser', 'control'];
const EVERYONE: readonly Who[] = ['owner', ...ROLES];

let app: TestApp;
let eventId: string;
const clients = {} as Record<Who, TestClient>;
const people = {} as Record<Who, string>;
const screens = {} as Record<Who, Screen>;
const postId = testId();

beforeAll(async () => {
  app = await startTestApp();
  clients.owner = await signUp(app);
  ({ eventId, personId: people.owner } = await createEvent(clients.owner));
  for (const who of ROLES) {
    const joined = await member(app, clients.owner, eventId, who.replace('other ', ''), who);
    clients[who] = joined.client;
    people[who] = joined.personId;
  }
  // The most that an agreement can give: a shift must stay out of it all the same.
  await send('owner', 'agreement.change', { id: eventId, shares: { post: 'full', person: 'full' } });
  await send('owner', 'post.add', {
    id: postId,
    data: {
      code: 'A-1',
      name: 'Corner',
      at: [-77.03, 38.89],
      assignment: 'staging',
      needs: { count: 2 },
    },
  });
  for (const who of EVERYONE) screens[who] = await openScreen(clients[who], eventId);
});
afterAll(async () => {
  for (const who of EVERYONE) screens[who].close();
  await app.close();
});

const send = (who: Who, name: string, payload: unknown) => command(clients[who], eventId, name, payload);

const HOURS = { from: '2026-05-16T14:00:00.000Z', to: '2026-05-16T18:00:00.000Z' };
const offer = { postId, ...HOURS };
const of = (who: Who, more: Partial<ShiftData> = {}): ShiftData => ({
  ...offer,
  personId: people[who],
  ...more,
});

async function shiftOf(who: Who): Promise<string> {
  const id = testId();
  expect(await send('owner', 'shift.add', { id, data: of(who) })).toMatchObject({ ok: true });
  return id;
}
const held = (who: Who, id: string) => screens[who].all(SHIFT).find((shift) => shift.id === id)?.data;

describe('by right', () => {
  test.each(EVERYONE)('%s: makes, changes and removes shifts only as staff', async (who) => {
    const id = await shiftOf('marshal');
    const may = STAFF.includes(who);
    const outcomes = [
      await send(who, 'shift.add', { id: testId(), data: of('lead_marshal') }),
      await send(who, 'shift.edit', { id, set: { fixed: true } }),
      await send(who, 'shift.remove', { id }),
    ];
    expect(outcomes.map(({ ok }) => ok)).toEqual([may, may, may]);
    for (const { refusal } of may ? [] : outcomes) expect(refusal?.code).toBe('not-permitted');
  });

  test.each(EVERYONE)('%s: answers a wish to swap only as staff', async (who) => {
    const id = await shiftOf('marshal');
    await send('marshal', 'shift.ask_swap', { id, offer });
    const { ok } = await send(who, 'shift.answer_swap', {
      id,
      answer: { refuse: true, why: 'Nobody is free' },
    });
    expect(ok).toBe(STAFF.includes(who));
  });

  test('a step of the plan is no way round it', async () => {
    const steps = [{ name: 'shift.add', payload: { id: testId(), data: of('marshal') } }];
    for (const who of ['lead_marshal', 'marshal', 'liaison'] as const)
      expect(await send(who, 'plan.step', { steps })).toMatchObject({ ok: false });
  });
});

describe('by row', () => {
  test.each(['shift.accept', 'shift.decline', 'shift.ask_swap'])(
    '%s comes from the person whose shift it is, and from nobody else',
    async (name) => {
      const id = await shiftOf('marshal');
      for (const who of EVERYONE.filter((one) => one !== 'marshal')) {
        const { ok, refusal } = await send(who, name, { id, offer });
        const partner = ['liaison', 'mediator', 'observer'].includes(who);
        expect({ who, ok, code: refusal?.code }).toEqual({
          who,
          ok: false,
          code: partner ? 'not-permitted' : 'out-of-scope',
        });
      }
      expect(await send('marshal', name, { id, offer })).toMatchObject({ ok: true });
    },
  );

  test('a partner with a shift in their name may not answer it either', async () => {
    const id = await shiftOf('liaison');
    expect(await send('liaison', 'shift.accept', { id, offer })).toMatchObject({
      ok: false,
      refusal: { code: 'not-permitted' },
    });
  });
});

test('V1 staff and the lead see a shift, a marshal their own, a partner not a byte of it; the reason is for control', async () => {
  const id = await shiftOf('marshal');
  const { seq } = await send('marshal', 'shift.decline', { id, offer, why: 'Exam at noon' });
  await Promise.all(EVERYONE.map((who) => screens[who].reaches(seq!)));
  const seen = Object.fromEntries(EVERYONE.map((who) => [who, held(who, id)?.state]));
  expect(seen).toEqual({
    owner: 'declined',
    organiser: 'declined',
    control: 'declined',
    lead_marshal: 'declined',
    marshal: 'declined',
    'other marshal': undefined,
    liaison: undefined,
    mediator: undefined,
    observer: undefined,
  });
  const told = EVERYONE.filter((who) => screens[who].received.join().includes('Exam at noon'));
  expect(told).toEqual(['owner', 'organiser', 'control', 'marshal']);
  for (const who of ['other marshal', 'liaison', 'mediator', 'observer'] as const)
    expect(screens[who].received.join()).not.toContain(id);
});
