import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { project } from '../geo/index.js';
import { idOf, simulatedCaptain, SIMULATED_ROUTE } from '../testing/index.js';
import {
  CAPTAINS_FOR_GAPS,
  estimateOf,
  follow,
  FRESH_S,
  HELD_AFTER_S,
  learnSpacing,
  marchState,
  predict,
  routeLine,
  startTrack,
  update,
  type Captain,
  type Spacing,
} from './index.js';

const line = routeLine(SIMULATED_ROUTE);
const HEAD = { personId: idOf('head'), duty: 'head' as const };
const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1);

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** Root mean square error along a walk: of the filter, and of putting the last fix on the line. */
function errors(seed: number, everyS: number) {
  let captain: Captain | undefined;
  let [filtered, plain, inside, count] = [0, 0, 0, 0];
  for (const fix of simulatedCaptain(seed, 0.9, everyS)) {
    captain = follow(line, captain, HEAD, fix);
    if (!captain || fix.atS < 120) continue;
    const { alongM, sigmaM } = estimateOf(captain.track);
    const error = alongM - fix.truthM;
    filtered += error ** 2;
    plain += (project(SIMULATED_ROUTE, fix.at)!.alongM - fix.truthM) ** 2;
    inside += Math.abs(error) <= 3 * sigmaM ? 1 : 0;
    count++;
  }
  return { filtered: Math.sqrt(filtered / count), plain: Math.sqrt(plain / count), inside: inside / count };
}

describe('the filter on the route', () => {
  test.each([
    [5, 0.72],
    [10, 0.75],
    [60, 0.85],
  ])('is nearer to the truth than the last fix put on the line, with a fix every %i s', (everyS, most) => {
    const runs = SEEDS.map((seed) => errors(seed, everyS));
    const filtered = mean(runs.map((run) => run.filtered));
    const plain = mean(runs.map((run) => run.plain));
    console.info(
      `a fix every ${everyS} s: error of the filter ${filtered.toFixed(1)} m, of the last fix ${plain.toFixed(1)} m, ratio ${(filtered / plain).toFixed(2)}`,
    );
    expect(filtered / plain).toBeLessThan(most);
  });

  test('says how wrong it may be: the truth lies within three standard deviations nearly always', () => {
    expect(mean(SEEDS.map((seed) => errors(seed, 10).inside))).toBeGreaterThan(0.95);
  });

  test('finds the halts of two minutes and more, and calls no walking march held', () => {
    let [found, halts, wrong] = [0, 0, 0];
    for (const seed of SEEDS) {
      let captain: Captain | undefined;
      let told = false;
      let lastHeldS = -Infinity;
      for (const fix of simulatedCaptain(seed)) {
        captain = follow(line, captain, HEAD, fix);
        const held = marchState(captain ? [captain] : [], fix.atS).stopped.length > 0;
        if (fix.heldS > 0) lastHeldS = fix.atS;
        if (held && fix.heldS > 0) told = true;
        // Word that it moves on again may be a minute late.
        if (held && fix.heldS === 0 && fix.atS - lastHeldS > 60) wrong++;
      }
      halts++;
      if (told) found++;
    }
    console.info(
      `halts found ${found} of ${halts}, fixes at which a walking march was called held: ${wrong}`,
    );
    expect(found / halts).toBeGreaterThan(0.9);
    expect(wrong).toBe(0);
  });

  test('without news it goes on, and is known less and less well', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 600, noNaN: true }), (later) => {
        const track = startTrack({ alongM: 100, sigmaM: 10, atS: 0 });
        const ahead = estimateOf(predict(track, later));
        expect(ahead.alongM).toBeGreaterThan(100);
        expect(ahead.sigmaM).toBeGreaterThan(estimateOf(track).sigmaM);
      }),
    );
  });

  test('one wild fix moves nothing; a captain who really is elsewhere is found again', () => {
    let track = startTrack({ alongM: 100, sigmaM: 8, atS: 0 });
    for (let s = 10; s <= 120; s += 10) track = update(track, { alongM: 100 + 0.9 * s, sigmaM: 8, atS: s });
    const before = estimateOf(predict(track, 130)).alongM;
    track = update(track, { alongM: 1_500, sigmaM: 8, atS: 130 });
    expect(estimateOf(track).alongM).toBeCloseTo(before);
    for (let s = 140; s <= 160; s += 10) track = update(track, { alongM: 1_500, sigmaM: 8, atS: s });
    expect(Math.abs(estimateOf(track).alongM - 1_500)).toBeLessThan(5);
  });

  test('a fix beside the route says nothing; one that was heard before, or is older, changes nothing', () => {
    const captain = follow(line, undefined, HEAD, { at: SIMULATED_ROUTE[0]!, accuracyM: 5, atS: 10 });
    const away = follow(line, captain, HEAD, { at: [-77.05, 38.9], accuracyM: 5, atS: 20 });
    expect(away).toEqual(captain);
    for (const atS of [10, 5]) {
      const again = follow(line, captain, HEAD, { at: SIMULATED_ROUTE[2]!, accuracyM: 5, atS });
      expect(again).toBe(captain);
    }
  });

  test('where the route passes itself, the branch that was expected is meant', () => {
    // Up one side of a street and back down the other, 20 m apart.
    const loop = routeLine([
      [-77.03, 38.89],
      [-77.02, 38.89],
      [-77.02, 38.8902],
      [-77.03, 38.8902],
    ]);
    const back: Captain = {
      ...HEAD,
      track: startTrack({ alongM: 1_400, sigmaM: 10, atS: 0 }),
      heardAtS: 0,
    };
    const seen = follow(loop, back, HEAD, { at: [-77.0262, 38.89008], accuracyM: 10, atS: 10 })!;
    expect(estimateOf(seen.track).alongM).toBeGreaterThan(1_300);
  });
});

const standing = (speedMps: number) => (speedMps === 0 ? 1 - 1e-6 : 1e-6);
const at = (
  alongM: number,
  speedMps: number,
  duty: Captain['duty'],
  more: Partial<Captain> = {},
): Captain => {
  const start = startTrack({ alongM, sigmaM: 5, atS: 100 });
  return {
    personId: idOf(`${duty} ${more.personId ?? alongM}`),
    duty,
    track: {
      ...start,
      walks: { ...start.walks, speedMps, p: [25, 0, 0.01], share: 1 - standing(speedMps) },
      stands: { ...start.stands, share: standing(speedMps) },
    },
    heardAtS: 100,
    ...more,
  };
};

describe('the march as its captains show it', () => {
  test('length, pace, and their doubt', () => {
    const state = marchState([at(900, 0.9, 'head'), at(300, 0.7, 'tail')], 100);
    expect(state.lengthM!.value).toBeCloseTo(600);
    expect(state.lengthM!.sigma).toBeCloseTo(Math.hypot(5, 5));
    expect(state.paceMps!.value).toBeCloseTo(0.8);
  });

  test('the pace is that of those who walk; when all stand there is none', () => {
    expect(marchState([at(900, 0, 'head'), at(300, 0.7, 'tail')], 100).paceMps!.value).toBeCloseTo(0.7);
    expect(marchState([at(900, 0, 'head')], 100).paceMps).toBeUndefined();
  });

  test('who is not heard says nothing', () => {
    expect(marchState([at(500, 0.9, 'head')], 100 + FRESH_S).head).toBeDefined();
    expect(marchState([at(500, 0.9, 'head')], 101 + FRESH_S)).toEqual({ stopped: [], captains: 0 });
  });

  test('standing on the first fix, or before setting off, is not stopped', () => {
    let captain: Captain | undefined;
    for (let atS = 0; atS <= 900; atS += 10) {
      captain = follow(line, captain, HEAD, { at: SIMULATED_ROUTE[0]!, accuracyM: 5, atS });
      expect(marchState([captain!], atS).stopped).toEqual([]);
    }
    expect(estimateOf(captain!.track).standing).toBeGreaterThan(0.7);
  });

  test('the head is held when its captain has stood for a minute', () => {
    const held = (sinceS: number) => marchState([at(500, 0, 'head', { stoodSinceS: sinceS })], 100).stopped;
    expect(held(101 - HELD_AFTER_S)).toEqual([]);
    expect(held(100 - HELD_AFTER_S)).toMatchObject([{ head: true, sinceS: 100 - HELD_AFTER_S }]);
  });

  test('neighbours who stand are one section, a walker between them parts it', () => {
    const stood = { stoodSinceS: 0 };
    const column = [
      at(500, 0, 'column', stood),
      at(450, 0, 'column', { stoodSinceS: 20 }),
      at(400, 0.9, 'column'),
      at(300, 0, 'tail', stood),
    ];
    const [front, rear] = marchState(column, 100).stopped;
    expect(front).toMatchObject({ fromM: 450, toM: 500, sinceS: 0, head: false });
    expect(rear).toMatchObject({ fromM: 300, toM: 300 });
  });
});

describe('gaps', () => {
  /** Walks a column for some minutes; `tear` moves everyone in front of the third captain on. */
  function walk(
    places: readonly number[],
    tearM: number,
  ): { captains: Captain[]; spacings: readonly Spacing[] } {
    let spacings: readonly Spacing[] = [];
    let captains: Captain[] = [];
    for (let s = 0; s <= 300; s += 10) {
      const moved = places.map((place, i) => place + 0.9 * s + (s > 200 && i >= 3 ? tearM : 0));
      captains = moved.map((alongM, i) => {
        const captain = at(alongM, 0.9, 'column', { personId: idOf(`c ${i}`), heardAtS: s });
        return { ...captain, personId: idOf(`c ${i}`), track: { ...captain.track, atS: s } };
      });
      spacings = learnSpacing(spacings, captains, s);
    }
    return { captains, spacings };
  }

  test('captains who walk far apart are no gap', () => {
    const { captains, spacings } = walk([0, 20, 40, 400, 420], 0);
    expect(marchState(captains, 300, spacings).gaps).toEqual([]);
  });

  test('a gap is told where the column has torn, and does not become what is usual', () => {
    const { captains, spacings } = walk([0, 50, 100, 150, 200, 250], 220);
    const gaps = marchState(captains, 300, spacings).gaps!;
    expect(gaps).toHaveLength(1);
    expect(gaps[0]!.toM - gaps[0]!.fromM).toBeCloseTo(270);
    expect(gaps[0]!.usualM).toBeCloseTo(50);
  });

  test('too few captains cannot say that there is none', () => {
    const { captains, spacings } = walk([0, 50, 100], 0);
    expect(captains.length).toBeLessThan(CAPTAINS_FOR_GAPS);
    expect(marchState(captains, 300, spacings).gaps).toBeUndefined();
  });
});
