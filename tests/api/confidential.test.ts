import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { INCIDENT } from '@waypost/shared/event';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, member, signUp, testId } from '../support/people.js';
import { openScreen, type Screen } from '../support/screen.js';

const MEDICAL = testId();
const LEGAL = testId();
const OPEN = testId();
const SECTOR = testId();
/** Words that occur nowhere else: whoever receives one of them has been told. */
const MEDICAL_WORDS = ['insulin-shock', 'ambulance-six'];
const LEGAL_WORDS = ['custody-van', 'counsel-reached'];

let app: TestApp;
let eventId: string;
const clients = new Map<string, TestClient>();
const screens = new Map<string, Screen>();

const of = (who: string): TestClient => clients.get(who)!;
const say = (who: string, name: string, payload: unknown) => command(of(who), eventId, name, payload);

beforeAll(async () => {
  app = await startTestApp();
  clients.set('owner', await signUp(app));
  ({ eventId } = await createEvent(of('owner')));
  await say('owner', 'sector.add', {
    id: SECTOR,
    data: {
      code: 'A',
      name: 'Plaza',
      area: [
        [-77.04, 38.88],
        [-77.02, 38.88],
        [-77.02, 38.9],
        [-77.04, 38.9],
        [-77.04, 38.88],
      ],
    },
  });
  await joinAll();
  await say('owner', 'event.go_live', { id: eventId });
  for (const who of clients.keys()) screens.set(who, await openScreen(of(who), eventId));
  await theDay();
});
afterAll(async () => {
  screens.forEach((screen) => screen.close());
  await app.close();
});

async function joinAll(): Promise<void> {
  const people: [string, string, object][] = [
    ['organiser', 'organiser', {}],
    ['control', 'control', {}],
    ['lead', 'lead_marshal', { sectorIds: [SECTOR] }],
    ['reporter', 'marshal', { sectorIds: [SECTOR] }],
    ['neighbour', 'marshal', { sectorIds: [SECTOR] }],
    ['medic', 'marshal', { duties: ['medic'] }],
    ['lawyer', 'marshal', { duties: ['legal'] }],
    ['liaison', 'liaison', {}],
    ['mediator', 'mediator', {}],
  ];
  for (const [name, role, set] of people) {
    const { client, personId } = await member(app, of('owner'), eventId, role, name);
    clients.set(name, client);
    if (Object.keys(set).length > 0)
      expect(await say('owner', 'person.edit', { id: personId, set })).toMatchObject({ ok: true });
  }
  // As much as an agreement can share: what is confidential is outside it all the same.
  await say('owner', 'agreement.change', {
    id: eventId,
    shares: { incident: 'full', 'incident:medical': 'full' },
  });
}

/** Each is reported, acted on and noted, so that every surface has had its chance to tell. */
async function theDay(): Promise<void> {
  const place = { point: [-77.03, 38.89], sectorId: SECTOR };
  const report = (id: string, type: string, text: string, sensitivity: string) =>
    say('reporter', 'incident.report', { id, type, text, place, sensitivity, priority: 1 });
  const taken = [
    await report(OPEN, 'crowd', 'fence is bending', 'open'),
    await report(MEDICAL, 'medical', MEDICAL_WORDS[0]!, 'medical'),
    await say('medic', 'incident.add_note', { id: MEDICAL, noteId: testId(), text: MEDICAL_WORDS[1] }),
    await report(LEGAL, 'arrest', LEGAL_WORDS[0]!, 'legal'),
    await say('lawyer', 'incident.add_note', { id: LEGAL, noteId: testId(), text: LEGAL_WORDS[1] }),
  ];
  expect(taken.every(({ ok }) => ok)).toBe(true);
  for (const screen of screens.values()) await screen.reaches(taken.at(-1)!.seq!);
}

/** Everything this person can lay hands on: what was pushed, what is listed, searched in, replayed, exported. */
async function everything(who: string): Promise<string> {
  const paths = ['snapshot', 'log?most=200', 'log/export', 'replay', 'disclosures?most=200'];
  const asked = await Promise.all(
    paths.map((path) => of(who).get<unknown>(`/api/events/${eventId}/${path}`)),
  );
  return [...screens.get(who)!.received, ...asked.map(({ body }) => JSON.stringify(body))].join('\n');
}

const told = async (who: string, id: string, words: readonly string[]): Promise<string[]> => {
  const all = await everything(who);
  return [id, ...words].filter((piece) => all.includes(piece));
};

test.each(['organiser', 'lead', 'neighbour', 'lawyer', 'liaison', 'mediator'])(
  'the medical net is absent for whoever is outside it: %s',
  async (who) => {
    expect(await told(who, MEDICAL, MEDICAL_WORDS)).toEqual([]);
    // What is open to them is there: the search was not for nothing.
    if (!['lawyer', 'mediator'].includes(who)) expect(await told(who, OPEN, [])).toEqual([OPEN]);
  },
);

test.each(['owner', 'organiser', 'control', 'lead', 'neighbour', 'medic', 'liaison', 'mediator'])(
  'the legal net is absent for whoever is outside it: %s',
  async (who) => {
    expect(await told(who, LEGAL, LEGAL_WORDS)).toEqual([]);
  },
);

test('those inside have all of it', async () => {
  for (const who of ['owner', 'control', 'medic'])
    expect(await told(who, MEDICAL, MEDICAL_WORDS)).toHaveLength(3);
  expect(await told('lawyer', LEGAL, LEGAL_WORDS)).toHaveLength(3);
});

test('no count tells of it: a screen outside holds one incident fewer, and no mark of another', () => {
  const held = (who: string): number => screens.get(who)!.all(INCIDENT).length;
  expect([held('organiser'), held('control'), held('lawyer')]).toEqual([1, 2, 1]);
});

test('guessing its id answers as if it were not there', async () => {
  const refusal = async (name: string, payload: object) =>
    (await say('organiser', name, payload)).refusal?.code;
  for (const id of [MEDICAL, LEGAL, testId()]) {
    expect(await refusal('incident.acknowledge', { id })).toBe('not-found');
    expect(await refusal('incident.close', { id, outcome: 'x' })).toBe('not-found');
    expect(await refusal('incident.link_duplicate', { id: OPEN, of: id })).toBe('bad-reference');
  }
});

test('an open incident is not tied to a confidential one, whose number it would then carry to everyone', async () => {
  const tied = await say('owner', 'incident.link_duplicate', { id: OPEN, of: MEDICAL });
  expect(tied.refusal).toEqual({ code: 'out-of-scope', fields: ['of'] });
});
