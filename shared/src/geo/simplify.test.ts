import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { project } from './line.js';
import type { Position } from './position.js';
import { simplifyTo } from './simplify.js';

const position = fc
  .tuple(fc.integer({ min: -77_100_000, max: -77_000_000 }), fc.integer({ min: 38_850_000, max: 38_950_000 }))
  .map(([x, y]): Position => [x / 1e6, y / 1e6]);

test('keeps a short line as it is', () => {
  expect(
    simplifyTo(
      [
        [0, 0],
        [1, 1],
        [2, 0],
      ],
      3,
    ),
  ).toEqual({ kept: [0, 1, 2], movedM: 0 });
});

test('keeps the corner and lets the points on the straight go', () => {
  const line: Position[] = [
    [0, 0],
    [0.001, 0],
    [0.002, 0],
    [0.002, 0.001],
    [0.002, 0.002],
  ];
  const { kept, movedM } = simplifyTo(line, 3);
  expect(kept).toEqual([0, 2, 4]);
  expect(movedM).toBeLessThan(0.01);
});

test('keeps both ends, at most so many, in order, and no vertex farther off than it says', () => {
  fc.assert(
    fc.property(
      fc.array(position, { minLength: 2, maxLength: 60 }),
      fc.integer({ min: 2, max: 30 }),
      (line, most) => {
        const { kept, movedM } = simplifyTo(line, most);
        expect(kept.length).toBeLessThanOrEqual(Math.max(2, most));
        expect([kept[0], kept.at(-1)]).toEqual([0, line.length - 1]);
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
        const thin = kept.map((i) => line[i]!);
        for (const p of line) expect(project(thin, p)!.awayM).toBeLessThanOrEqual(movedM * 1.005 + 0.5);
      },
    ),
  );
});

test('takes a recorded walk of 200,000 points', () => {
  const walk = Array.from({ length: 200_000 }, (_, i): Position => [
    -77 + i / 1e6,
    38.9 + Math.sin(i / 40) / 1e4,
  ]);
  expect(simplifyTo(walk, 5_000).kept).toHaveLength(5_000);
});
