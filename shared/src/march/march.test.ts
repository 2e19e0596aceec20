import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { project } from '../geo/index.js';
import { idOf, simulatedCaptain, SIMULATED_ROUTE } from '../testing/index.js';
import {
  follow,
  marchState,
  predict,
  routeLine,
  sigmaOf,
  startTrack,
  update,
  type Captain,
} from './index.js';

const line = routeLine(SIMULATED_ROUTE);
const HEAD = { personId: idOf('head'), duty: 'head' as const };

/** Root mean square error along a walk: of the filter, and of putting the last fix on the line. */
function errors(seed: number) {
  let captain: Captain | undefined;
  let [filtered, plain, inside, count] = [0, 0, 0, 0];
  for (const fix of simulatedCaptain(seed)) {
    captain = follow(line, captain, HEAD, fix);
    if (!captain || fix.atS < 120) continue;
    const error = captain.track.alongM - fix.truthM;
    filtered += error ** 2;
    plain += (project(SIMULATED_ROUTE, fix.at)!.alongM - fix.truthM) ** 2;
    inside += Math.abs(error) <= 3 * sigmaOf(captain.track) ? 1 : 0;
    count++;
  }
  return { filtered: Math.sqrt(filtered / count), plain: Math.sqrt(plain / count), inside: inside / count };
}

describe('the filter on the route', () => {
  test('is nearer to the truth than the last fix put on the line', () => {
    const seeds = Array.from({ length: 40 }, (_, i) => errors(i + 1));
    const mean = (key: 'filtered' | 'plain') => seeds.reduce((sum, one) => sum + one[key], 0) / seeds.length;
    const ratio = mean('filtered') / mean('plain');
    console.info(
      `error of the filter ${mean('filtered').toFixed(1)} m, of the last fix ${mean('plain').toFixed(1)} m, ratio ${ratio.toFixed(2)}`,
    );
    expect(ratio).toBeLessThan(0.75);
  });

  test('says how wrong it may be: the truth lies within three standard deviations nearly always', () => {
    const inside = Array.from({ length: 40 }, (_, i) => errors(i + 1).inside);
    expect(inside.reduce((a, b) => a + b, 0) / inside.length).toBeGreaterThan(0.95);
  });

  test('without news it goes on, and is known less and less well', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 600, noNaN: true }), (later) => {
        const track = startTrack({ alongM: 100, sigmaM: 10, atS: 0 });
        const ahead = predict(track, later);
        expect(ahead.alongM).toBeGreaterThan(track.alongM);
        expect(sigmaOf(ahead)).toBeGreaterThan(sigmaOf(track));
      }),
    );
  });

  test('one wild fix moves nothing; a captain who really is elsewhere is found again', () => {
    let track = startTrack({ alongM: 100, sigmaM: 8, atS: 0 });
    for (let s = 10; s <= 120; s += 10) track = update(track, { alongM: 100 + 0.9 * s, sigmaM: 8, atS: s });
    const before = predict(track, 130).alongM;
    track = update(track, { alongM: 1_500, sigmaM: 8, atS: 130 });
    expect(track.alongM).toBeCloseTo(before);
    for (let s = 140; s <= 160; s += 10) track = update(track, { alongM: 1_500, sigmaM: 8, atS: s });
    expect(Math.abs(track.alongM - 1_500)).toBeLessThan(5);
  });

  test('a fix beside the route says nothing, an older one changes nothing', () => {
    const captain = follow(line, undefined, HEAD, { at: SIMULATED_ROUTE[0]!, accuracyM: 5, atS: 10 });
    const away = follow(line, captain, HEAD, { at: [-77.05, 38.9], accuracyM: 5, atS: 20 });
    expect(away).toEqual(captain);
    const late = follow(line, captain, HEAD, { at: SIMULATED_ROUTE[2]!, accuracyM: 5, atS: 5 });
    expect(late?.track).toEqual(captain?.track);
  });

  test('where the route passes itself, the branch that was expected is meant', () => {
    // Up one side of a street and back down the other, 20 m apart.
    const loop = routeLine([
      [-77.03, 38.89],
      [-77.02, 38.89],
      [-77.02, 38.8902],
      [-77.03, 38.8902],
    ]);
    const back = { ...HEAD, track: startTrack({ alongM: 1_400, sigmaM: 10, atS: 0 }) };
    const seen = follow(loop, back, HEAD, { at: [-77.0262, 38.89008], accuracyM: 10, atS: 10 })!;
    expect(seen.track.alongM).toBeGreaterThan(1_300);
  });
});

describe('the march as its captains show it', () => {
  const at = (
    alongM: number,
    speedMps: number,
    duty: Captain['duty'],
    more: Partial<Captain> = {},
  ): Captain => ({
    personId: idOf(`${duty} ${alongM}`),
    duty,
    track: { ...startTrack({ alongM, sigmaM: 5, atS: 100 }), speedMps, p: [25, 0, 0.01] },
    ...more,
  });

  test('length, pace, and their doubt', () => {
    const state = marchState([at(900, 0.9, 'head'), at(300, 0.7, 'tail')], 100);
    expect(state.lengthM!.value).toBeCloseTo(600);
    expect(state.lengthM!.sigma).toBeCloseTo(Math.hypot(5, 5));
    expect(state.paceMps!.value).toBeCloseTo(0.8);
    expect(state.gaps).toEqual([]);
  });

  test('a gap is told where the column has torn', () => {
    const places = [0, 50, 100, 150, 420, 470];
    const state = marchState(
      places.map((alongM) => at(alongM, 0.9, 'column')),
      100,
    );
    expect(state.gaps).toEqual([{ fromM: 150, toM: 420 }]);
  });

  test('the head is held when its captain has stood for a minute; who is not heard says nothing', () => {
    const held = marchState([at(500, 0, 'head', { stoodSinceS: 30 })], 100);
    expect(held.stopped).toMatchObject([{ forS: 70, head: true }]);
    expect(marchState([at(500, 0, 'head')], 1_000).head).toBeUndefined();
  });
});
