import { describe, expect, test } from '@jest/globals';
import { AGREEMENT, DEFAULT_AGREEMENT } from '../agreement/index.js';
import type { EventRecord, KindRef, Records } from '../kind.js';
import type { EventData } from './event.schema.js';
import { readiness } from './readiness.js';

const EVENT_ID = '00000000-0000-7000-8000-0000000000e0';
const NOW = '2026-05-02T12:00:00.000Z';

const event: EventData = {
  name: 'Spring march',
  place: 'Washington DC',
  timeZone: 'America/New_York',
  opensAt: '2026-05-02T14:00:00.000Z',
  closesAt: '2026-05-02T20:00:00.000Z',
  expected: { low: 1, likely: 2, high: 3 },
  languages: ['en'],
  phases: [
    { phase: 'pre_event', startsAt: '2026-05-02T12:00:00.000Z', endsAt: '2026-05-02T14:00:00.000Z' },
    { phase: 'assembly', startsAt: '2026-05-02T14:00:00.000Z', endsAt: '2026-05-02T15:00:00.000Z' },
  ],
  policeContact: 'liaison_only',
  state: 'planning',
};

type Rows = Record<string, { id: string; data: object }[]>;

function recordsOf(rows: Rows): Records {
  const all = <Data>(ref: KindRef<Data>): EventRecord<Data>[] =>
    (rows[ref.kind] ?? []).map((row) => ({ kind: ref.kind, id: row.id, seq: 1, data: row.data as Data }));
  return { all, get: (ref, id) => all(ref).find((record) => record.id === id) };
}

const ready: Rows = {
  event: [{ id: EVENT_ID, data: event }],
  route: [{ id: 'r', data: { role: 'main' } }],
  post: [{ id: 'p', data: { needs: { count: 2 } } }],
  person: [
    { id: 'c', data: { role: 'control', access: 'joined' } },
    { id: 'm1', data: { role: 'marshal', access: 'joined' } },
    { id: 'm2', data: { role: 'marshal', access: 'invited' } },
  ],
  shift: ['m1', 'm2'].map((personId) => ({
    id: `s-${personId}`,
    data: { postId: 'p', personId, from: '2026-05-02T13:30:00.000Z', to: '2026-05-02T18:00:00.000Z' },
  })),
  place: ['first_aid', 'water', 'toilets', 'transit'].map((type) => ({ id: type, data: { type } })),
  agreement: [{ id: EVENT_ID, data: { ...DEFAULT_AGREEMENT, until: '2026-05-02T22:00:00.000Z' } }],
};

const codes = (rows: Rows, now = NOW): string[] =>
  readiness(recordsOf(rows), EVENT_ID, now).map((gap) => gap.code);

describe('readiness', () => {
  test('finds nothing in a plan that is complete', () => {
    expect(codes(ready)).toEqual([]);
  });

  test('names everything that an empty plan lacks, the serious first', () => {
    const gaps = readiness(
      recordsOf({ event: [{ id: EVENT_ID, data: { ...event, phases: [] } }] }),
      EVENT_ID,
      NOW,
    );
    expect(gaps.map((gap) => gap.code)).toEqual([
      'no-main-route',
      'no-posts',
      'no-control',
      'no-marshal',
      'no-first-aid',
      'no-water',
      'no-toilets',
      'no-parking',
      'no-phases',
      'agreement-not-reviewed',
    ]);
    expect(gaps.slice(0, 4).every((gap) => gap.weight === 'serious')).toBe(true);
  });

  test('counts posts that are short when the first phase with people begins', () => {
    const late = ready.shift!.map((row) => ({
      ...row,
      data: { ...row.data, from: '2026-05-02T14:30:00.000Z' },
    }));
    expect(readiness(recordsOf({ ...ready, shift: late }), EVENT_ID, NOW)).toEqual([
      { code: 'posts-short', weight: 'serious', count: 1 },
    ]);
  });

  test('one person on two shifts of a post is one person', () => {
    const twice = ready.shift!.map((row) => ({ ...row, data: { ...row.data, personId: 'm1' } }));
    expect(codes({ ...ready, shift: twice })).toEqual(['posts-short']);
  });

  test('says that the event is over, or far off', () => {
    expect(codes(ready, '2026-05-03T00:00:00.000Z')).toEqual(['ends-in-past']);
    expect(codes(ready, '2026-05-01T12:00:00.000Z')).toEqual(['not-yet-open']);
  });

  test('an agreement that nobody changed was not reviewed; one that ends before the event is pointed out', () => {
    const untouched = { ...ready, [AGREEMENT.kind]: [{ id: EVENT_ID, data: DEFAULT_AGREEMENT }] };
    expect(codes(untouched)).toEqual(['agreement-not-reviewed']);
    const early = {
      ...ready,
      [AGREEMENT.kind]: [{ id: EVENT_ID, data: { ...DEFAULT_AGREEMENT, until: '2026-05-02T16:00:00.000Z' } }],
    };
    expect(codes(early)).toEqual(['agreement-ends-early']);
  });
});
