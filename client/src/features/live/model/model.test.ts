import { describe, expect, test } from '@jest/globals';
import type {
  CheckInData,
  CheckpointData,
  EventRecord,
  PersonData,
  PostData,
  SectorData,
  ShiftData,
  Viewer,
} from '@waypost/shared/event';
import { actionsOn, nextAction } from './actions';
import { loudest, toRing, unansweredP1 } from './alerts';
import { placeAtCheckpoint } from './desk-place';
import { escalationOf } from './escalation';
import { onShift, rollCall, type Street } from './on-shift';
import { placeWords } from './place-words';
import { beside, queueOf } from './queue';
import type { Incident, SeenIncident } from './seen';
import { lastTimeOf } from './time-of-day';
import { timelineOf } from './timeline';

const T0 = Date.parse('2026-05-02T14:00:00.000Z');
const at = (seconds: number): string => new Date(T0 + seconds * 1000).toISOString();
const now = (seconds: number): number => T0 + seconds * 1000;

const incident = (id: string, data: Partial<SeenIncident> = {}): Incident => ({
  kind: 'incident',
  id,
  seq: 1,
  data: {
    type: 'medical',
    priority: 2,
    state: 'reported',
    sensitivity: 'open',
    place: {},
    happenedAt: at(0),
    receivedAt: at(0),
    assigned: [],
    notes: [],
    ...data,
  },
});
const reduced: Incident = {
  kind: 'incident',
  id: 'cut',
  seq: 1,
  data: { type: 'crowd', place: { point: [0, 0] }, happenedAt: at(0) },
};
const record = <Data>(kind: string, id: string, data: Data): EventRecord<Data> => ({
  kind,
  id,
  seq: 1,
  data,
});
const checkpoint = record<CheckpointData>('checkpoint', 'cp4', {
  routeId: 'r',
  code: 'CP4',
  at: [0.0005, 0.0005],
});
const sector = record<SectorData>('sector', 'sb', {
  name: 'Sector B',
  code: 'B',
  area: [
    [-0.01, -0.01],
    [0.01, -0.01],
    [0.01, 0.01],
    [-0.01, 0.01],
  ],
});
const ids = (list: { id: string }[]): string[] => list.map(({ id }) => id);

describe('escalation', () => {
  test('acknowledging a P1 is due in 30 seconds from its arrival, however long it was on the way', () => {
    const { data } = incident('a', { priority: 1, happenedAt: at(-3600) });
    expect(escalationOf(data, now(15))).toEqual({
      step: 'acknowledge',
      dueAt: now(30),
      used: 0.5,
      late: false,
    });
    expect(escalationOf(data, now(31))?.late).toBe(true);
  });

  test('after acknowledging, action is due; after somebody is there, word of it', () => {
    expect(escalationOf(incident('a', { state: 'acknowledged' }).data, now(60))).toMatchObject({
      step: 'first_action',
      dueAt: now(300),
    });
    const there = incident('a', {
      state: 'on_scene',
      onSceneAt: at(100),
      notes: [{ id: 'n', at: at(200), by: 'p', text: 'x' }],
    });
    expect(escalationOf(there.data, now(300))).toMatchObject({ step: 'update', dueAt: now(800) });
  });

  test('runs no more once under control, and never for what is seen without its priority', () => {
    expect(escalationOf(incident('a', { state: 'controlled' }).data, now(9999))).toBeUndefined();
    expect(escalationOf(reduced.data, now(9999))).toBeUndefined();
  });
});

describe('queue', () => {
  const list = [
    incident('p3', { priority: 3 }),
    incident('p1', { priority: 1 }),
    reduced,
    incident('done', { state: 'closed', closedAt: at(9) }),
    incident('mine', { priority: 4, assigned: ['me'], state: 'assigned' }),
  ];

  test('is by priority, those without one last', () => {
    expect(ids(queueOf(list, { show: 'open' }, 'me', now(1)))).toEqual(['p1', 'p3', 'mine', 'cut']);
  });

  test('can show mine, closed, or one type', () => {
    expect(ids(queueOf(list, { show: 'mine' }, 'me', now(1)))).toEqual(['mine']);
    expect(ids(queueOf(list, { show: 'closed' }, 'me', now(1)))).toEqual(['done']);
    expect(ids(queueOf(list, { show: 'open', type: 'crowd' }, 'me', now(1)))).toEqual(['cut']);
  });

  test('is walked up and down; at its ends it stays, and from nowhere it begins', () => {
    const step = (from: string | undefined, by: 1 | -1) => beside(list, from, by, now(1))?.id;
    expect([step('p1', 1), step('p3', -1)]).toEqual(['p3', 'p1']);
    expect([step('p1', -1), step('cut', 1)]).toEqual(['p1', 'cut']);
    expect([step(undefined, 1), step(undefined, -1), step('done', 1)]).toEqual(['p1', 'cut', 'p1']);
  });

  test('puts what is late above what is newer', () => {
    const late = incident('late', { priority: 3, receivedAt: at(-700), happenedAt: at(-700) });
    expect(ids(queueOf([incident('new', { priority: 3 }), late], { show: 'open' }, 'me', now(1)))).toEqual([
      'late',
      'new',
    ]);
  });
});

describe('alerts', () => {
  test('ring once on arrival, then as often as the priority says until somebody acknowledges', () => {
    const p1 = incident('a', { priority: 1 });
    expect(toRing([p1], new Map(), now(1))).toEqual([p1]);
    expect(toRing([p1], new Map([['a', now(1)]]), now(10))).toEqual([]);
    expect(toRing([p1], new Map([['a', now(1)]]), now(16))).toEqual([p1]);
    expect(toRing([incident('a', { priority: 1, state: 'acknowledged' })], new Map(), now(1))).toEqual([]);
  });

  test('do not repeat for a P4 or for what a liaison sees without its state', () => {
    for (const once of [incident('a', { priority: 4 }), reduced]) {
      expect(toRing([once], new Map(), now(1))).toEqual([once]);
      expect(toRing([once], new Map([[once.id, now(1)]]), now(9999))).toEqual([]);
      expect(toRing([once], new Map(), now(600))).toEqual([]);
    }
  });

  test('sound for the most urgent, and the P1 that waited longest is named first', () => {
    const [older, newer] = [
      incident('old', { priority: 1, receivedAt: at(-9) }),
      incident('new', { priority: 1 }),
    ];
    expect(loudest([incident('x', { priority: 3 }), newer])).toBe(1);
    expect(ids(unansweredP1([newer, older, incident('p2')]))).toEqual(['old', 'new']);
  });
});

describe('place', () => {
  const plan = { checkpoints: [checkpoint], sectors: [sector] };

  test('is named by checkpoint and sector', () => {
    expect(placeWords({ checkpointId: 'cp4' }, plan)).toEqual({
      checkpoint: { code: 'CP4' },
      sector: 'Sector B',
    });
    expect(placeWords({ point: [0, 0] }, plan)).toMatchObject({
      checkpoint: { code: 'CP4', awayM: expect.closeTo(79, 0) },
      sector: 'Sector B',
    });
    expect(placeWords({ point: [5, 5] }, plan)).toEqual({ point: [5, 5] });
    expect(placeWords(undefined, plan)).toEqual({});
  });

  test('said as a checkpoint carries its point and its sector', () => {
    expect(placeAtCheckpoint(checkpoint, [sector])).toEqual({
      checkpointId: 'cp4',
      point: [0.0005, 0.0005],
      accuracyM: 50,
      sectorId: 'sb',
    });
  });
});

const person = (id: string, data: Partial<PersonData> = {}): EventRecord<PersonData> =>
  record<PersonData>('person', id, {
    callSign: id.toUpperCase(),
    role: 'marshal',
    access: 'joined',
    ...data,
  });
const post = record<PostData>('post', 'p1', {
  code: 'P1',
  name: 'Post 1',
  at: [0.001, 0],
  assignment: 'staging',
  needs: { count: 1 },
});
const shift = (personId: string, from = -3600): EventRecord<ShiftData> =>
  record<ShiftData>('shift', `s-${personId}`, { postId: 'p1', personId, from: at(from), to: at(7200) });
const safe = (personId: string, seconds: number): EventRecord<CheckInData> =>
  record<CheckInData>('check_in', personId, { personId, happenedAt: at(seconds), receivedAt: at(seconds) });
const street: Street = {
  people: [
    person('a1', { squad: 'Blue' }),
    person('a2', { squad: 'Blue' }),
    person('medic', { skills: ['medic'] }),
    person('off'),
    person('left', { access: 'ended' }),
  ],
  posts: [post],
  shifts: [shift('a1'), shift('a2', -60), shift('medic'), shift('left')],
  checkIns: [safe('a1', -1200), safe('medic', -60)],
  fixes: new Map([['a1', { lon: 0, lat: 0.0005, accuracyM: 5, takenAt: at(-180) }]]),
};

describe('who is on shift', () => {
  const rows = onShift(street, now(0));

  test('are those whose shift it is and who have joined', () => {
    expect(rows.map(({ person: { id } }) => id)).toEqual(['a1', 'a2', 'medic']);
    expect(ids(onShift({ ...street, shifts: [] }, now(0)).map(({ person: p }) => p))).toEqual([
      'a1',
      'a2',
      'medic',
      'off',
    ]);
  });

  test('miss the roll after 15 minutes of silence, but not at the start of their shift', () => {
    expect(rows.map(({ missing }) => missing)).toEqual([true, false, false]);
    expect(rollCall(rows)[0]?.person.id).toBe('a1');
  });

  test('P3 an old position is stale; without one the post stands in', () => {
    expect(rows[0]).toMatchObject({ at: [0, 0.0005], fixAgeMs: 180_000, fixStale: true });
    expect(rows[1]).toMatchObject({ at: [0.001, 0], fixStale: false });
  });
});

describe('what may be done', () => {
  const viewer = (role: Viewer['role']): Viewer => ({
    eventId: 'e',
    personId: 'me',
    role,
    sectorIds: [],
    duties: [],
  });
  const verbs = (data: SeenIncident, role: Viewer['role']): string[] =>
    actionsOn(data, viewer(role)).map(({ verb }) => verb);

  test('a liaison is offered nothing, a marshal at a desk a note, control everything', () => {
    expect(verbs(reduced.data, 'liaison')).toEqual([]);
    expect(verbs(incident('a').data, 'liaison')).toEqual([]);
    expect(verbs(incident('a').data, 'marshal')).toEqual(['add_note']);
    expect(verbs(incident('a').data, 'control')).toHaveLength(11);
    expect(verbs(incident('a').data, 'lead_marshal')).not.toContain('reopen');
  });

  test('what is not possible now says why', () => {
    const reported = actionsOn(incident('a').data, viewer('control'));
    expect(reported.filter(({ why }) => why)).toEqual([
      { verb: 'mark_controlled', why: 'acknowledge_first' },
      { verb: 'reopen', why: 'open' },
    ]);
    const closed = actionsOn(incident('a', { state: 'closed' }).data, viewer('control'));
    expect(closed.filter(({ why }) => !why).map(({ verb }) => verb)).toEqual(['reopen', 'add_note']);
    expect(nextAction(incident('a').data)).toBe('acknowledge');
    expect(nextAction(reduced.data)).toBeUndefined();
  });
});

test('the timeline is in order and tells both times when they differ', () => {
  const { data } = incident('a', {
    receivedAt: at(360),
    acknowledgedAt: at(380),
    notes: [{ id: 'n', at: at(400), by: 'p', text: 'On the way' }],
  });
  expect(timelineOf(data).map(({ step }) => step)).toEqual(['happened', 'arrived', 'acknowledged', 'note']);
  expect(timelineOf(incident('a', { receivedAt: at(5) }).data).map(({ step }) => step)).toEqual(['happened']);
  expect(timelineOf(reduced.data).map(({ step }) => step)).toEqual(['happened']);
});

test('a time of day is the last time the clock showed it, in the zone of the event', () => {
  expect(lastTimeOf(9, 58, now(0), 'America/New_York')).toBe(at(-120));
  expect(lastTimeOf(10, 1, now(0), 'America/New_York')).toBe(at(60 - 86_400));
});
