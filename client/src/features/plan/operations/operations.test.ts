import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RouteData } from '@waypost/shared/event';
import { lineLength, pointAlong } from '@waypost/shared/geo';
import { readCoordinates } from './coordinates';
import { cutLine } from './cut';
import { joinRoutes } from './join';
import { nextCode, nextLetter } from './next-code';
import { reversed } from './reverse';
import { splitRoute } from './split';
import { paintWidth, widthsAfter } from './widths';

const route = (
  id: string,
  points: [number, number][],
  widths: number[],
): { id: string; data: RouteData } => ({
  id,
  data: { name: id, role: 'main', points, widths },
});
const west = route(
  'west',
  [
    [-77.03, 38.895],
    [-77.025, 38.894],
    [-77.02, 38.893],
  ],
  [20, 12],
);
const east = route(
  'east',
  [
    [-77.02, 38.893],
    [-77.015, 38.892],
  ],
  [8],
);
const none = { checkpoints: [], pinches: [] };

describe('reverse', () => {
  test('turns points and widths, and twice is nothing', () => {
    expect(reversed(west.data)).toEqual({ points: west.data.points.toReversed(), widths: [12, 20] });
    expect(reversed(reversed(west.data))).toEqual({ points: west.data.points, widths: west.data.widths });
  });
});

describe('split', () => {
  test('gives both parts the width of the segment that was cut', () => {
    const parts = cutLine(west.data, [-77.0275, 38.8945])!;
    expect(parts.before.widths).toEqual([20]);
    expect(parts.after.widths).toEqual([20, 12]);
    expect(parts.before.points.at(-1)).toEqual(parts.after.points[0]);
  });

  test('at a vertex makes no segment of no length', () => {
    const parts = cutLine(west.data, [-77.025, 38.894])!;
    expect(parts.before.points).toHaveLength(2);
    expect(parts.after.points).toHaveLength(2);
    expect(parts.after.widths).toEqual([12]);
  });

  test('is refused at an end, with the reason', () => {
    expect(splitRoute(west, [-77.03, 38.895], none, 'new', 'West 2')).toEqual({
      able: false,
      why: 'plan.operation.split.atEnd',
    });
  });

  test('sends each checkpoint with its part', () => {
    const checkpoint = (id: string, at: [number, number]) => ({
      id,
      data: { routeId: 'west', code: id, at },
    });
    const offer = splitRoute(
      west,
      [-77.025, 38.894],
      {
        ...none,
        checkpoints: [checkpoint('first', [-77.029, 38.8948]), checkpoint('last', [-77.021, 38.8932])],
      },
      'new',
      'West 2',
    );
    expect(offer.able && offer.steps.filter(({ name }) => name === 'checkpoint.edit')).toEqual([
      { name: 'checkpoint.edit', payload: { id: 'last', set: { routeId: 'new' } } },
    ]);
  });

  test('keeps the length, wherever it cuts', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (share) => {
        const whole = lineLength(west.data.points);
        const parts = cutLine(west.data, pointAlong(west.data.points, share * whole))!;
        expect(lineLength(parts.before.points) + lineLength(parts.after.points)).toBeCloseTo(whole, 0);
        expect(parts.before.widths).toHaveLength(parts.before.points.length - 1);
        expect(parts.after.widths).toHaveLength(parts.after.points.length - 1);
      }),
    );
  });
});

describe('join', () => {
  const joined = (a: typeof west, b: typeof west) => {
    const offer = joinRoutes(a, b, none);
    if (!offer.able) throw new Error(offer.why);
    return (offer.steps[0]!.payload as { set: Pick<RouteData, 'points' | 'widths'> }).set;
  };

  test('puts lines that touch end to end, without doubling the point', () => {
    expect(joined(west, east)).toEqual({
      points: [...west.data.points, [-77.015, 38.892]],
      widths: [20, 12, 8],
    });
  });

  test('turns the second round when that is nearer', () => {
    const turned = route(
      'turned',
      [
        [-77.015, 38.892],
        [-77.02, 38.893],
      ],
      [8],
    );
    expect(joined(west, turned)).toEqual(joined(west, east));
  });

  test('bridges a gap with the narrower width', () => {
    const near = route(
      'near',
      [
        [-77.0195, 38.8929],
        [-77.015, 38.892],
      ],
      [8],
    );
    expect(joined(west, near).widths).toEqual([20, 12, 8, 8]);
  });

  test('is refused when the ends are far apart, or nothing was chosen', () => {
    const far = route(
      'far',
      [
        [-76.9, 38.9],
        [-76.89, 38.9],
      ],
      [8],
    );
    expect(joinRoutes(west, far, none)).toEqual({ able: false, why: 'plan.operation.join.tooFar' });
    expect(joinRoutes(west, undefined, none)).toEqual({
      able: false,
      why: 'plan.operation.join.chooseOther',
    });
  });
});

describe('widths', () => {
  test('follow the vertices', () => {
    expect(widthsAfter([20, 12], { type: 'move', index: 1 })).toEqual([20, 12]);
    expect(widthsAfter([20, 12], { type: 'insert', index: 1 })).toEqual([20, 20, 12]);
    expect(widthsAfter([20, 12], { type: 'insert', index: 2 })).toEqual([20, 12, 12]);
    expect(widthsAfter([20, 12], { type: 'remove', index: 1 })).toEqual([12]);
    expect(widthsAfter([20, 12], { type: 'remove', index: 0 })).toEqual([12]);
    expect(widthsAfter([20, 12], { type: 'remove', index: 2 })).toEqual([20]);
  });

  test('can be painted over a range, in either direction', () => {
    expect(paintWidth([1, 2, 3, 4], 1, 2, 9)).toEqual([1, 9, 9, 4]);
    expect(paintWidth([1, 2, 3, 4], 2, 1, 9)).toEqual([1, 9, 9, 4]);
  });
});

describe('codes', () => {
  test('fill the first hole', () => {
    expect(nextCode('CP', ['CP1', 'cp2', 'CP4'])).toBe('CP3');
    expect(nextLetter(['A', 'c'])).toBe('B');
  });
});

describe('coordinates that somebody typed', () => {
  test.each([
    ['38.8951, -77.0364', [-77.0364, 38.8951]],
    ['38.8951 -77.0364', [-77.0364, 38.8951]],
    ['38.8951 N, 77.0364 W', [-77.0364, 38.8951]],
    ['77.0364W 38.8951N', [-77.0364, 38.8951]],
    ['(38.8951，-77.0364)', [-77.0364, 38.8951]],
  ])('%s', (text, at) => expect(readCoordinates(text)).toEqual(at));

  test('degrees, minutes and seconds', () => {
    const [lon, lat] = readCoordinates('38°53\'42"N 77°02\'11"W')!;
    expect(lat).toBeCloseTo(38.895, 4);
    expect(lon).toBeCloseTo(-77.03639, 4);
    expect(readCoordinates('38 53.7 N, 77 2.18 W')![1]).toBeCloseTo(38.895, 4);
  });

  test.each(['', 'Freedom Plaza', '38.9', '138.9, 77', '91, 0'])('not %s', (text) =>
    expect(readCoordinates(text)).toBeUndefined(),
  );
});
