import { describe, expect, test } from '@jest/globals';
import type { ProgressData } from '../event/index.js';
import { pointAlong, type Position } from '../geo/index.js';
import { idOf } from '../testing/index.js';
import { FRESH_S, reachOf } from './index.js';

const LINE: readonly Position[] = [
  [-77.03, 38.89],
  [-77.01, 38.89],
];
const NOW = Date.parse('2026-05-01T16:00:00.000Z');
const mark = (alongM: number, ageS = 0) => ({
  alongM,
  at: new Date(NOW - ageS * 1_000).toISOString(),
  point: [-77.03, 38.89] as [number, number],
  sigmaM: 10,
  speedMps: 0,
  speedSigmaMps: 0,
});
const march = (head: number, tail: number, more: Partial<ProgressData> = {}): ProgressData => ({
  routeId: idOf('route'),
  head: mark(head),
  tail: mark(tail),
  pace: { mps: 0.8, sigmaMps: 0.1 },
  ...more,
});
const at = (alongM: number) => pointAlong(LINE, alongM);

describe('how the march stands to a place', () => {
  test('it is coming, in a span about its distance by its pace', () => {
    const reach = reachOf(march(500, 100), LINE, at(900), NOW);
    if (reach?.is !== 'coming') throw new Error(JSON.stringify(reach));
    const [low, likely, high] = reach.span;
    expect(likely).toBeCloseTo(400 / 0.8, -1);
    expect(low).toBeLessThan(likely);
    expect(high).toBeGreaterThan(likely);
  });

  test('it passes, and has passed', () => {
    expect(reachOf(march(500, 100), LINE, at(300), NOW)).toMatchObject({ is: 'passing' });
    expect(reachOf(march(500, 100), LINE, at(50), NOW)).toEqual({ is: 'passed' });
  });

  test('one that is held says how far away it stands and no time', () => {
    const stopped = [{ fromM: 500, toM: 500, since: new Date(NOW - 90_000).toISOString(), head: true }];
    expect(reachOf(march(500, 100, { stopped }), LINE, at(900), NOW)).toMatchObject({ is: 'held' });
  });

  test('nothing is said away from the route, or from marks that are not fresh', () => {
    expect(reachOf(march(500, 100), LINE, [-77.02, 38.9], NOW)).toBeUndefined();
    const old = march(0, 0, { head: mark(500, FRESH_S + 1), tail: mark(100, FRESH_S + 1) });
    expect(reachOf(old, LINE, at(900), NOW)).toBeUndefined();
  });
});
