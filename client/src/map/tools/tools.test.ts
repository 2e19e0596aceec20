import { describe, expect, test } from '@jest/globals';
import { measure, sameSpot } from './measure';
import { snapTo } from './snap';
import { insertVertex, moveVertex, removeVertex, type Points } from './vertex-steps';
import { writeArea } from './write-area';

const square: Points = [
  [-77.03, 38.89],
  [-77.03, 38.891],
  [-77.0287, 38.891],
  [-77.0287, 38.89],
];

describe('measuring while drawing', () => {
  test('says the last leg, the whole and, of an outline, the area', () => {
    const found = measure(square, true);
    expect(found.segmentM).toBeCloseTo(111.2, 0);
    expect(found.totalM).toBeCloseTo(2 * 111.2 + 2 * 112.5, 0);
    expect(found.areaM2! / 12_510).toBeCloseTo(1, 1);
  });

  test('says no area of a line, and nothing of a point', () => {
    expect(measure(square, false).areaM2).toBeUndefined();
    expect(measure(square.slice(0, 1), false)).toEqual({ segmentM: 0, totalM: 0 });
  });

  test('knows the second click of a double click', () => {
    expect(sameSpot(square[0], [-77.03, 38.89])).toBe(true);
    expect(sameSpot(square[0], [-77.0299, 38.89])).toBe(false);
    expect(sameSpot(undefined, [-77.03, 38.89])).toBe(false);
  });

  test('writes areas in the unit of their size', () => {
    const plain = (value: number, digits = 0): string => value.toFixed(digits);
    expect(writeArea(9_000, 'metric', plain)).toBe('9000 m²');
    expect(writeArea(25_000, 'metric', plain)).toBe('2.5 ha');
    expect(writeArea(100, 'feet', plain)).toBe('1076 ft²');
    expect(writeArea(40_469, 'feet', plain)).toBe('10.0 ac');
  });
});

describe('snapping', () => {
  const lines = [
    {
      id: 'north',
      points: [
        [-77.03, 38.9],
        [-77.02, 38.9],
      ] as [number, number][],
    },
    {
      id: 'south',
      points: [
        [-77.03, 38.89],
        [-77.02, 38.89],
      ] as [number, number][],
    },
  ];
  test('lands on the nearest line, however far', () => {
    const hit = snapTo(lines, [-77.025, 38.892])!;
    expect(hit.snap.lineId).toBe('south');
    expect(hit.at[1]).toBeCloseTo(38.89, 5);
    expect(hit.snap.alongM).toBeCloseTo(433, 0);
  });
  test('has nothing to land on without lines', () => expect(snapTo([], [-77, 38])).toBeUndefined());
});

describe('vertices', () => {
  test('move, come and go without touching the given points', () => {
    const before = structuredClone(square);
    expect(moveVertex(square, 1, [0, 0])[1]).toEqual([0, 0]);
    expect(insertVertex(square, 4, [0, 0])).toHaveLength(5);
    expect(removeVertex(square, 0, true)).toEqual(square.slice(1));
    expect(square).toEqual(before);
  });
  test('are never fewer than the shape needs', () => {
    expect(removeVertex(square.slice(0, 3), 0, true)).toBeUndefined();
    expect(removeVertex(square.slice(0, 2), 0, false)).toBeUndefined();
  });
});
