import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distance, lineLength, project, type Position } from '@waypost/shared/geo';
import { lapS, marchAt, usualShape } from './march.js';
import { beside, placeOf, walkTowards, type Part } from './walk.js';

const line: Position[] = [
  [-77.03, 38.8955],
  [-77.022, 38.8933],
  [-77.0126, 38.8907],
];
const shape = usualShape(lineLength(line));
const at = (elapsedS: number) => ({ elapsedS, march: marchAt(shape, elapsedS) });

describe('where a marshal walks', () => {
  test('head and tail are where the march is', () => {
    const moment = at(1_200);
    expect(project(line, placeOf({ does: 'head' }, line, moment, 0.3))!.alongM).toBeCloseTo(
      moment.march.headM,
      0,
    );
    expect(project(line, placeOf({ does: 'tail' }, line, moment, 0.3))!.alongM).toBeCloseTo(
      moment.march.tailM,
      0,
    );
  });

  test('everybody stays near their part, at any time', () => {
    const post: Position = [-77.02, 38.893];
    const parts: Part[] = [
      { does: 'column', share: 0.5, sideM: 8 },
      { does: 'stand', at: post },
      { does: 'patrol', fromM: 100, toM: 400, sideM: -8 },
    ];
    const time = fc.double({ min: 0, max: lapS(shape), noNaN: true });
    fc.assert(
      fc.property(time, fc.double({ min: 0, max: 1, noNaN: true }), (elapsedS, turn) => {
        const [column, stand, patrol] = parts.map((part) => placeOf(part, line, at(elapsedS), turn));
        expect(project(line, column!)!.awayM).toBeLessThan(20);
        expect(distance(stand!, post)).toBeLessThan(10);
        expect(project(line, patrol!)!.alongM).toBeGreaterThan(85);
        expect(project(line, patrol!)!.alongM).toBeLessThan(415);
      }),
    );
  });

  test('the right of an eastward march is south', () => {
    expect(
      beside(
        [
          [-77.03, 38.9],
          [-77.02, 38.9],
        ],
        300,
        10,
      )[1],
    ).toBeLessThan(38.9);
  });

  test('walking takes its time, and being fetched does not', () => {
    const to: Position = [-77.03, 38.8965];
    expect(distance(line[0]!, walkTowards(line[0]!, to, 20))).toBeCloseTo(20, 0);
    expect(walkTowards(line[0]!, line[2]!, 20)).toEqual(line[2]);
  });
});
