import { describe, expect, test } from '@jest/globals';
import { PLACE_TYPES } from '@waypost/shared/event';
import { glideTo, glidingAt, GLIDE_MS } from './glide';
import { placePictogram } from './pictograms';
import { chevrons, widthRuns } from './route-shape';

describe('a route on the map', () => {
  test('is one stroke for neighbours of the same width, and the strokes touch', () => {
    const runs = widthRuns(
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [3, 0],
      ],
      [10, 10, 5],
      8,
    );
    expect(runs).toEqual([
      {
        widthM: 10,
        points: [
          [0, 0],
          [1, 0],
          [2, 0],
        ],
      },
      {
        widthM: 5,
        points: [
          [2, 0],
          [3, 0],
        ],
      },
    ]);
  });

  test('has the usual width where none was given', () => {
    expect(
      widthRuns(
        [
          [0, 0],
          [1, 0],
        ],
        [],
        8,
      )[0]?.widthM,
    ).toBe(8);
  });

  test('points the way it goes', () => {
    const [first, ...rest] = chevrons(
      [
        { x: 0, y: 0 },
        { x: 300, y: 0 },
      ],
      100,
      10,
    );
    expect(rest).toHaveLength(2);
    const [left, tip, right] = first!;
    expect(tip.x).toBeGreaterThan(left.x);
    expect(left.y).toBe(-right.y);
    const [back] = chevrons(
      [
        { x: 300, y: 0 },
        { x: 0, y: 0 },
      ],
      100,
      10,
    );
    expect(back![1].x).toBeLessThan(back![0].x);
  });

  test('keeps the distance between arrows over a bend', () => {
    const tips = chevrons(
      [
        { x: 0, y: 0 },
        { x: 90, y: 0 },
        { x: 90, y: 90 },
      ],
      60,
      0,
    ).map(([, tip]) => tip);
    expect(tips).toEqual([
      { x: 30, y: 0 },
      { x: 90, y: 0 },
      { x: 90, y: 60 },
    ]);
  });
});

describe('a moving marshal', () => {
  test('glides to the next position and stays there', () => {
    const glide = glideTo({ from: [0, 0], to: [0, 0], startedAt: 0 }, [0.001, 0], 1000);
    expect(glidingAt(glide, 1000 + GLIDE_MS / 2)[0]).toBeCloseTo(0.0005);
    expect(glidingAt(glide, 1000 + 10 * GLIDE_MS)).toEqual([0.001, 0]);
  });

  test('turns from where it is, not from where it was going', () => {
    const first = glideTo({ from: [0, 0], to: [0, 0], startedAt: 0 }, [0.001, 0], 0);
    expect(glideTo(first, [0, 0.001], GLIDE_MS / 2).from[0]).toBeCloseTo(0.0005);
  });

  test('does not fly across the city', () => {
    const glide = glideTo({ from: [0, 0], to: [0, 0], startedAt: 0 }, [1, 1], 1000);
    expect(glidingAt(glide, 1001)).toEqual([1, 1]);
  });
});

test('every kind of place has a drawing of its own', () => {
  expect(new Set(PLACE_TYPES.map(placePictogram)).size).toBe(PLACE_TYPES.length);
});
