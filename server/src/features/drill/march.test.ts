import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arrivedS, elapsedAt, lapS, marchAt, usualShape } from './march.js';

const shape = usualShape(1_890);

describe('the march', () => {
  test('starts at the start, ends at the end and never goes back', () => {
    expect(marchAt(shape, 0)).toEqual({ headM: 0, tailM: 0 });
    expect(marchAt(shape, arrivedS(shape) + 1)).toEqual({ headM: 1_890, tailM: 1_890 });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: lapS(shape), noNaN: true }),
        fc.double({ min: 0, max: 600, noNaN: true }),
        (at, later) => {
          const [before, after] = [marchAt(shape, at), marchAt(shape, at + later)];
          expect(after.headM).toBeGreaterThanOrEqual(before.headM);
          expect(after.tailM).toBeGreaterThanOrEqual(before.tailM);
          expect(before.headM).toBeGreaterThanOrEqual(before.tailM);
        },
      ),
    );
  });

  test('is found again from where its head and tail are', () => {
    const during = fc.double({ min: shape.lateS + 1, max: arrivedS(shape) - 2, noNaN: true });
    fc.assert(
      fc.property(during, (at) =>
        expect(Math.abs(elapsedAt(shape, marchAt(shape, at)) - at)).toBeLessThan(2),
      ),
    );
  });
});
