import { expect, test } from '@jest/globals';
import type { Position } from '../../geo/index.js';
import { suggest, suggestAll, toSteps, type FoundItem, type ItemChoice, type Shape } from '../index.js';

const item = (shape: Shape, name?: string, properties: Record<string, string> = {}): FoundItem => ({
  shape,
  properties,
  source: 'placemark',
  ...(name ? { name } : {}),
});
const point = (name?: string, properties?: Record<string, string>) =>
  item({ type: 'point', at: [-77, 38.9] }, name, properties);
const line = (
  name?: string,
  points: Position[] = [
    [-77, 38.9],
    [-77.01, 38.9],
  ],
) => item({ type: 'line', points }, name);
const area = (ring: Position[], name?: string) => item({ type: 'area', ring }, name);
const SQUARE: Position[] = [
  [-77, 38.9],
  [-77.01, 38.9],
  [-77.01, 38.91],
  [-77, 38.91],
];

let n = 0;
const newId = (): string => `01890000-0000-7000-8000-${String(n++).padStart(12, '0')}`;
const steps = (items: FoundItem[], choices: ItemChoice[] = suggestAll(items)) =>
  toSteps({ items, name: 'walk', format: 'kml' }, choices, newId, { get: () => undefined, all: () => [] });

test.each([
  [point('First Aid Station 2'), { as: 'place', type: 'first_aid' }],
  [point('急救站'), { as: 'place', type: 'first_aid' }],
  [point('Baños portátiles'), { as: 'place', type: 'toilets' }],
  [point('CP4 14th Street'), { as: 'checkpoint' }],
  [point('崗位 3'), { as: 'post' }],
  [point('Cuello de botella'), { as: 'pinch' }],
  [point('St Mary', { amenity: 'place_of_worship' }), { as: 'place', type: 'worship' }],
  [point('Corner'), { as: 'post' }],
  [line('Ruta alternativa'), { as: 'route', role: 'alternate' }],
  [line('備用路線'), { as: 'route', role: 'alternate' }],
  [area(SQUARE, 'Zona 2'), { as: 'sector' }],
  [area(SQUARE, 'Parking north'), { as: 'place', type: 'parking' }],
])('guesses what a thing is: %#', (found, choice) => {
  expect(suggest(found)).toEqual(choice);
});

test('of several lines the longest is the main route', () => {
  const long: Position[] = [
    [-77, 38.9],
    [-77.05, 38.9],
  ];
  expect(suggestAll([line('a'), line('b', long), line('c')]).map((c) => 'role' in c && c.role)).toEqual([
    'alternate',
    'main',
    'alternate',
  ]);
});

test('routes come first, checkpoints and pinches hang on the nearest, codes and names are given', () => {
  const far = line('Far', [
    [-77, 38.95],
    [-77.01, 38.95],
  ]);
  const made = steps([
    point('CP4 14th Street'),
    point('Pinch'),
    far,
    line(undefined),
    point('Post'),
    area(SQUARE, 'S'),
  ]);
  const near = made.steps.find((s) => s.payload.data['name'] === 'walk 1')!.payload.id;
  expect(made.warnings).toEqual([]);
  expect(
    made.steps.map(({ command, payload: { data } }) => [command, data['code'], data['routeId']]),
  ).toEqual([
    ['sector.add', 'S1', undefined],
    ['route.add', undefined, undefined],
    ['route.add', undefined, undefined],
    ['post.add', 'P1', undefined],
    ['checkpoint.add', 'CP4', near],
    ['pinch.add', undefined, near],
  ]);
});

test('leaves out what the plan would refuse, and says why', () => {
  const bow: Position[] = [SQUARE[0]!, SQUARE[2]!, SQUARE[1]!, SQUARE[3]!];
  const choices: ItemChoice[] = [
    { as: 'sector' },
    { as: 'checkpoint' },
    { as: 'sector' },
    { as: 'route', role: 'main' },
  ];
  const made = steps(
    [
      area(bow),
      point(),
      point(),
      line('x', [
        [-77, 38.9],
        [-70, 38.9],
      ]),
    ],
    choices,
  );
  expect(made.steps).toEqual([]);
  expect(made.warnings.map((w) => w.code).sort()).toEqual([
    'does-not-fit',
    'needs-route',
    'outline-crosses-itself',
    'too-long',
  ]);
});

test('simplifies a recording to what a route may have', () => {
  const walk = Array.from({ length: 8_000 }, (_, i): Position => [
    -77 + i / 1e6,
    38.9 + Math.sin(i / 300) / 1e3,
  ]);
  const made = steps([line('walk', walk)]);
  expect(made.steps[0]?.payload.data['points']).toHaveLength(5_000);
  expect(made.warnings).toEqual([{ code: 'simplified', count: 1, item: 'walk' }]);
});
