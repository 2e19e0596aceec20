import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forecast, type ForecastInput } from '../crowd/index.js';
import { arrivalsFrom, paceOf, type Observed } from './index.js';

const input: ForecastInput = {
  route: {
    lengthM: 3_000,
    segments: [{ fromM: 0, widthM: 11 }],
    checkpoints: [
      { id: 'a', atM: 1_000 },
      { id: 'b', atM: 2_000, crossing: true },
    ],
  },
  groups: [{ people: 4_000, paceMps: 0.9 }],
  release: { startS: 0, densityPerM2: 0.7 },
};
const MARGIN_S = 15 * 60;
const seen = (headM: number, tailM: number | undefined, more: Partial<Observed> = {}): Observed => ({
  atS: 600,
  head: { value: headM, sigma: 10 },
  ...(tailM === undefined ? {} : { tail: { value: tailM, sigma: 10 } }),
  paceMps: { value: 0.8, sigma: 0.05 },
  ...more,
});
const at = (observed: Observed, id: string, from: ForecastInput = input) =>
  arrivalsFrom(from, observed).places.find((place) => place.id === id)!;

describe('arrivals from the present state', () => {
  test('with nothing seen they are the plan’s forecast', () => {
    const planned = forecast(input);
    const now = arrivalsFrom(input, { atS: 300 });
    expect(now.observed).toBe(false);
    now.places.forEach((place, i) => {
      expect(place.headS).toEqual(planned.checkpoints[i]!.headS);
      expect(place.tailS).toEqual(planned.checkpoints[i]!.tailS);
    });
    expect(now.places[1]).toMatchObject({
      closesS: planned.checkpoints[1]!.closure!.fromS,
      reopensS: planned.checkpoints[1]!.closure!.toS,
    });
  });

  test('head and tail of a free column walk on at the pace that is seen', () => {
    const observed = seen(513, 102);
    const pace = paceOf(input, observed.paceMps).value;
    const { headS, tailS } = at(observed, 'a');
    expect(headS!.likely).toBeCloseTo(600 + (1_000 - 513) / pace, -1);
    expect(tailS!.likely).toBeCloseTo(600 + (1_000 - 102) / pace, -1);
  });

  test('a pinch holds the tail up by the point queue’s formula', () => {
    const narrow: ForecastInput = {
      ...input,
      route: { ...input.route, pinches: [{ id: 'p', fromM: 900, toM: 920, widthM: 3 }] },
    };
    const free = at(seen(513, 102), 'a').tailS!.likely;
    const held = at(seen(513, 102), 'a', narrow).tailS!.likely;
    // 4,000 people through 2 m at 1.2 people a metre and second at the most.
    expect(held).toBeGreaterThan(free + 300);
    expect(held).toBeGreaterThan(600 + 4_000 / (2 * 1.3));
  });

  test('a crossing is closed before the head and opened after the tail, by the margin', () => {
    const { headS, tailS, closesS, reopensS } = at(seen(800, 300), 'b');
    expect(closesS!.likely).toBeCloseTo(headS!.likely - MARGIN_S);
    expect(reopensS!.likely).toBeCloseTo(tailS!.likely + MARGIN_S);
    expect(at(seen(2_100, 1_500), 'b').closesS).toBeUndefined();
    expect(at(seen(2_100, 1_500), 'b').reopensS).toBeDefined();
    expect(at(seen(2_900, 2_100), 'b').reopensS).toBeUndefined();
  });

  test('the further the head, the sooner it arrives; the later it is seen there, the later', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 1_900 }),
        fc.integer({ min: 10, max: 100 }),
        fc.integer({ min: 0, max: 3_600 }),
        (headM, furtherM, laterS) => {
          const first = at(seen(headM, undefined), 'b').headS;
          const further = at(seen(Math.min(1_999, headM + furtherM), undefined), 'b').headS!;
          const late = at(seen(headM, undefined, { atS: 600 + laterS }), 'b').headS!;
          for (const figure of ['low', 'likely', 'high'] as const) {
            expect(further[figure]).toBeLessThanOrEqual(first![figure] + 1e-6);
            expect(late[figure]).toBeCloseTo(first![figure] + laterS, 3);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('low, likely and high are in order, and the band narrows as the head comes nearer', () => {
    const widths = [100, 500, 1_000, 1_500, 1_900].map((headM) => {
      const { headS } = at(seen(headM, undefined), 'b');
      expect(headS!.low).toBeLessThanOrEqual(headS!.likely);
      expect(headS!.likely).toBeLessThanOrEqual(headS!.high);
      return headS!.high - headS!.low;
    });
    widths.slice(1).forEach((width, i) => expect(width).toBeLessThan(widths[i]!));
  });

  test('a pace that is seen narrows what the plan left open', () => {
    const { headS: known } = at(seen(500, 100), 'b');
    const { headS: unknown } = at({ atS: 600, head: { value: 500, sigma: 10 } }, 'b');
    expect(known!.high - known!.low).toBeLessThan(unknown!.high - unknown!.low);
  });

  test('while the tail is at assembly people still come out of it', () => {
    const { column } = arrivalsFrom(input, seen(300, 0));
    expect(column!.fromM).toBe(0);
    expect(column!.waiting).toBeGreaterThan(1_000);
    expect(column!.people + column!.waiting).toBeCloseTo(4_000);
  });

  test('where both ends are seen everybody is between them, and the density follows', () => {
    const { column } = arrivalsFrom(input, seen(1_500, 1_000));
    expect(column!.people).toBe(4_000);
    expect(column!.densityPerM2).toBeCloseTo(4_000 / (500 * 10), 2);
  });

  test('a march that is held may be held for as long again', () => {
    const free = at(seen(500, 100), 'a').headS!;
    const held = at(seen(500, 100, { heldS: 400 }), 'a').headS!;
    expect(held.likely).toBeCloseTo(free.likely);
    expect(held.high - free.high).toBeCloseTo(400, -1);
  });

  test('nobody is lost: everyone who was there arrives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 2_500 }), fc.integer({ min: 0, max: 150 }), (headM, tailM) => {
        const { finish } = arrivalsFrom({ ...input, band: false }, seen(headM, tailM));
        expect(finish.tailS!.likely).toBeLessThan(Infinity);
        expect(finish.tailS!.likely).toBeGreaterThanOrEqual(finish.headS!.likely);
      }),
      { numRuns: 15 },
    );
  });
});
