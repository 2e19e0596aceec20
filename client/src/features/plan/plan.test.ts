import { describe, expect, test } from '@jest/globals';
import { clashes, coverage, type PostData, type RouteData } from '@waypost/shared/event';
import { readFile, suggestAll } from '@waypost/shared/formats';
import { planBounds, positionsOf } from './model/extent';
import type { Plan } from './model/plan';
import { pinchStretch, thingsOf } from './model/things';
import { choiceOf, optionsFor, wordOf } from './transfer/choices';
import { exportPlan, fileNameOf, FORMATS } from './transfer/export-plan';
import { boundsOf, previewOf } from './transfer/preview';

const id = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const route: RouteData = {
  name: 'Main',
  role: 'main',
  points: [
    [-77.03, 38.895],
    [-77.02, 38.893],
  ],
  widths: [20],
};
const post: PostData = {
  code: 'A-1',
  name: 'Gate',
  at: [-77.03, 38.895],
  assignment: 'assembly',
  needs: { count: 2 },
};
const record = <Data>(kind: string, n: number, data: Data) => ({ kind, id: id(n), seq: n, data });
const posts = [record('post', 2, post)];
const window = { from: 0, to: 3_600_000 };

const plan: Plan = {
  eventId: id(0),
  event: {
    name: 'March / 遊行: 2027',
    place: 'Washington',
    timeZone: 'America/New_York',
    opensAt: '2027-04-24T12:00:00.000Z',
    closesAt: '2027-04-24T20:00:00.000Z',
    expected: { low: 1, likely: 2, high: 3 },
    languages: ['en'],
    phases: [],
    policeContact: 'liaison_only',
    state: 'planning',
  },
  routes: [record('route', 1, route)],
  checkpoints: [],
  pinches: [
    record('pinch', 3, {
      routeId: id(1),
      at: [-77.025, 38.894] as [number, number],
      lengthM: 100,
      widthM: 4,
    }),
  ],
  sectors: [],
  places: [],
  posts,
  shifts: [],
  people: [],
  window,
  cover: coverage(posts, [], [], window),
  clashes: clashes([]),
};
const t = (key: string, values: object = {}): string => `${key} ${JSON.stringify(values)}`;

describe('the plan on the map', () => {
  test('marks what a post lacks, in the sign and in words', () => {
    const [shown] = thingsOf(plan, t).posts ?? [];
    expect(shown).toMatchObject({ short: 2, clash: false });
    expect(shown?.title).toContain('plan.post.short {"missing":2,"needed":2}');
  });

  test('draws a pinch along its route, and not beyond its end', () => {
    const [first, last] = [
      pinchStretch(plan.pinches[0]!.data, plan.routes).at(0),
      pinchStretch({ ...plan.pinches[0]!.data, lengthM: 5_000 }, plan.routes).at(-1),
    ];
    expect(first?.[0]).toBeCloseTo(-77.025, 4);
    expect(last).toEqual([-77.02, 38.893]);
    expect(pinchStretch(plan.pinches[0]!.data, [])).toEqual([]);
  });

  test('opens on the routes', () => {
    expect(planBounds(plan)).toEqual([-77.03, 38.893, -77.02, 38.895]);
    expect(positionsOf(plan, 'post', id(2))).toEqual([post.at]);
    expect(positionsOf(plan, 'post', id(9))).toEqual([]);
  });
});

describe('files', () => {
  test('are named after the event, in any script', () => {
    expect(fileNameOf('March / 遊行: 2027', 'gpx')).toBe('March-遊行-2027.gpx');
    expect(fileNameOf('../..', 'kml')).toBe('waypost.kml');
  });

  test.each(FORMATS)('an export as %s can be read again and holds the route', async (format) => {
    const { name, content } = exportPlan(plan, format, '2027-04-24T12:00:00.000Z');
    const read = readFile(name, new Uint8Array(await content.arrayBuffer()));
    if (!read.ok) throw new Error(read.error.code);
    const choices = suggestAll(read.value.items);
    expect(choices).toContainEqual({ as: 'route', role: 'main' });
    expect(boundsOf(read.value)).toEqual([-77.03, 38.893, -77.02, 38.895]);
    const preview = previewOf(read.value, choices);
    expect((preview.drafts?.length ?? 0) + (preview.pins?.length ?? 0)).toBe(read.value.items.length);
  });

  test('every offered choice survives being a word', () => {
    for (const shape of ['point', 'line', 'area'] as const) {
      const words = optionsFor(shape, t).flatMap(({ items }) => items.map(({ value }) => value));
      expect(words.map((word) => wordOf(choiceOf(word)))).toEqual(words);
    }
  });
});
