import { describe, expect, it } from '@jest/globals';
import * as cf from './closed-forms.js';
import { diagramOf } from './diagram.js';
import { fruinSpace, perMetreFromPerFoot, walkwayLevel } from './level-of-service.js';

const FT2 = 0.3048 ** 2;

describe('the column (formulas 1 to 7)', () => {
  it.each([
    [10000, 7, 0.5, 0.5, 1.0, 3000, 6, 3333.33, 180, 55.556, 50, 105.556],
    [5000, 11, 0.5, 0.7, 0.9, 2400, 10, 714.286, 378, 13.228, 44.444, 57.672],
    [800, 4, 0.25, 0.4, 1.1, 1500, 3.5, 571.429, 92.4, 8.658, 22.727, 31.385],
  ])(
    '%i people on %f m',
    (people, w, shy, density, v, route, we, column, perMin, passMin, headMin, tailMin) => {
      const width = cf.effectiveWidth(w, shy);
      const q = cf.flow(density, v, width);
      const head = cf.headTime(0, route, v);
      expect(width).toBeCloseTo(we, 9);
      expect(cf.columnLength(people, density, width)).toBeCloseTo(column, 2);
      expect(q * 60).toBeCloseTo(perMin, 6);
      expect(cf.passingTime(people, q) / 60).toBeCloseTo(passMin, 3);
      expect(head / 60).toBeCloseTo(headMin, 3);
      expect(cf.tailTime(head, people, q) / 60).toBeCloseTo(tailMin, 3);
    },
  );

  it('takes obstacles off the width, halts onto the head, pinches onto the tail', () => {
    expect(cf.effectiveWidth(10, 0.5, [1, 0.5])).toBe(7.5);
    expect(cf.headTime(100, 900, 0.9, 60)).toBe(1160);
    expect(cf.tailTime(0, 1000, 5, [4, 2])).toBe(500);
    expect(cf.peopleOnRoute(10000, 3, 3000, 1)).toBe(9000);
    expect(cf.roadClosure(3600, 7200)).toEqual({ fromS: 2700, toS: 8100 });
  });

  it('counts ranks', () => {
    expect(cf.columnLengthByRanks(4000, 8, 2)).toBe(1000);
    expect(cf.flowByRanks(8, 0.9, 2) * 60).toBeCloseTo(216, 9);
  });
});

describe('pinches (formulas 8 to 14)', () => {
  it.each([
    [10000, 180, 120, 3333.333, 83.333, 27.778],
    [10000, 378, 240, 3650.794, 41.667, 15.212],
    [5000, 200, 328, 0, 25, 0],
  ])('%i people, %f a minute into %f', (people, q, c, most, clear, worst) => {
    const queue = cf.pointQueue(people, q / 60, c / 60);
    expect(queue.peopleMost).toBeCloseTo(most, 2);
    expect(queue.clearS / 60).toBeCloseTo(clear, 3);
    expect(queue.worstDelayS / 60).toBeCloseTo(worst, 3);
    expect(queue.meanDelayS).toBeCloseTo(queue.worstDelayS / 2, 9);
    expect(queue.totalDelayS).toBeCloseTo(people * queue.meanDelayS, 3);
  });

  it('gives the length of a queue that takes room, longer than the point queue says', () => {
    const queue = cf.spatialQueue({
      people: 10000,
      widthM: 6,
      density: 0.5,
      speedMps: 1,
      capacityPerS: 2,
      queueDensity: 2,
    });
    expect(queue.waveMps).toBeCloseTo(-0.1111, 4);
    expect(queue.growsForS / 60).toBeCloseTo(50, 6);
    expect(queue.lengthMostM).toBeCloseTo(333.33, 2);
    expect(queue.peopleMost).toBeCloseTo(4000, 6);
    expect(queue.clearS / 60).toBeCloseTo(83.333, 3);
  });

  it('gives the reach of a halt', () => {
    const halt = cf.headHalt({ density: 0.5, speedMps: 1, haltDensity: 2.5, widthM: 6, durationS: 300 });
    expect(halt).toEqual({ waveMps: -0.25, lengthM: 75, people: 1125 });
  });

  it.each([
    [1.1, 2.57],
    [1.25, 3.04],
    [1.5, 3.51],
    [2, 4.03],
    [3, 4.51],
    [4, 4.74],
  ])('narrowing %f : 1 makes people stand at %f a square metre', (ratio, density) => {
    const diagram = diagramOf({ kind: 'weidmann' });
    const width = 12;
    const capacity = diagram.capacity * (width / ratio);
    expect(Math.abs(cf.naturalQueueDensity(diagram, capacity, width) - density)).toBeLessThan(0.02);
  });

  it('meters in blocks, and grades a pinch', () => {
    expect(cf.meteredRelease(3).everyS).toBeCloseTo(41.67, 2);
    expect([2.4, 3, 3.1].map((flow) => cf.pinchState(flow, 3))).toEqual(['green', 'amber', 'red']);
    expect(cf.pinchCapacity(5)).toBe(5);
  });

  it('adds streams as they arrive', () => {
    const burst = (timeS: number): number => (timeS >= 0 && timeS < 10 ? 2 : 0);
    const streams = [
      { distanceM: 100, paceMps: 1, flowAt: burst },
      { distanceM: 50, paceMps: 0.5, flowAt: burst },
      { distanceM: 500, paceMps: 1, flowAt: burst },
    ];
    expect([99, 105, 505].map((timeS) => cf.mergedFlow(streams, timeS))).toEqual([0, 4, 2]);
  });
});

describe('areas and ways out (formulas 15 to 18)', () => {
  it('holds and empties', () => {
    expect(cf.areaCapacity(12000, 0.8, 2)).toBeCloseTo(19200, 9);
    expect(cf.egressCapacity([6, 4, 4, 3], 8)).toBe(7216);
    expect(cf.egressMinutes(7000, cf.widthWithLargestLost([6, 4, 4, 3]))).toBeCloseTo(7.761, 3);
    expect(cf.exitWidthNeeded(20000, 66, 10)).toBeCloseTo(30.303, 3);
    expect(cf.egressMinutes(13120, 20)).toBe(8);
    expect(cf.siteCapacity(19200, 7216)).toBe(7216);
    expect(cf.peakOccupancy([0, 5, 9, 9], [0, 1, 2, 9])).toBe(7);
    expect(cf.fillTime(1200, 2)).toBe(600);
    expect(cf.totalEgressTime(465.7, 90, 0.9, 120)).toBeCloseTo(685.7, 6);
    expect(
      cf.dispersalMinutes(1000, [
        { share: 0.5, perMin: 50 },
        { share: 0.5, perMin: 20 },
      ]),
    ).toBe(25);
  });

  it('gives the order to shelter 20.5 miles ahead of a 30 mph storm and 25 minutes', () => {
    expect(cf.lightningOrderDistance((30 * 1609.344) / 3600, 25 * 60) / 1609.344).toBeCloseTo(20.5, 9);
  });
});

describe('estimates (formulas 19 and 20)', () => {
  it('gives Jacobs’s number with a class either way', () => {
    const estimate = cf.jacobs([
      { areaM2: 40000 * FT2, density: 'light' },
      { areaM2: 22500 * FT2, density: 'dense' },
      { areaM2: 5000 * FT2, density: 'packed' },
    ]);
    expect(estimate.likely).toBeCloseTo(11000, 6);
    expect(estimate.low).toBeLessThan(estimate.likely);
    expect(estimate.high).toBeGreaterThan(estimate.likely);
    expect(cf.jacobsDensity('dense')).toBeCloseTo(2.392, 3);
    expect(cf.peopleInSquareFeet(81 * 43560, 5)).toBeCloseTo(705672, 6);
  });

  it('gives the published count of Hong Kong 2006', () => {
    const a = { people: 5 * 4849.5, variance: 0 };
    const b = { people: 5 * 4746.67, variance: 0 };
    const count = cf.twoPointCount(a, b, 480, 437);
    expect(Math.round(count.likely / 100) * 100).toBe(26400);
    expect(count.alsoAtA).toBeCloseTo(0.910417, 6);
    // Without the counters' own spread the interval is inside the published 25,600 to 27,200.
    expect(count.low).toBeGreaterThan(25600);
    expect(count.high).toBeLessThan(27200);
  });

  it('takes the mean of those who counted, and their spread', () => {
    expect(cf.slotMean([150, null, 160, 180])).toBeCloseTo(163.3333, 4);
    expect(
      cf.pointCount(
        Array.from({ length: 24 }, () => [200, 200]),
        5,
      ),
    ).toEqual({ people: 24000, variance: 0 });
    expect(cf.pointCount([[10, 14]], 5)).toEqual({ people: 60, variance: 100 });
    expect(cf.pointCount([[null]], 5).people).toBe(0);
  });
});

describe('staffing and heat', () => {
  it('takes the larger of ratio and posts', () => {
    const need = cf.staffing({ people: 5000, columnLengthM: 714.3, intersections: 12, pinches: 2 });
    expect(need).toEqual({ byRatio: 100, byPost: 132, need: 132, roster: 156, squads: 22 });
    expect([999, 1000, 1500, 10000].map(cf.crowdManagers)).toEqual([0, 4, 6, 40]);
  });

  it('estimates heat', () => {
    expect(cf.wetBulbGlobe(30, 60)).toBeCloseTo(30.92, 1);
    expect(cf.fahrenheit(cf.wetBulbGlobe(35, 50))).toBeCloseTo(94.63, 1);
    expect(cf.heatIndex(96, 50)).toBeCloseTo(107.64, 1);
  });
});

describe('Fruin', () => {
  it('knows a corridor of 30 ft, 300 people a minute, 3 ft/s: 18 ft² a person, level C', () => {
    const space = fruinSpace(3 * 60, 300 / 30);
    expect(space).toBe(18);
    expect(walkwayLevel(1 / (space * FT2))).toBe('C');
  });

  it('turns feet into metres', () => {
    expect([7, 10, 15, 20, 25].map((each) => +perMetreFromPerFoot(each).toFixed(2))).toEqual([
      22.97, 32.81, 49.21, 65.62, 82.02,
    ]);
  });
});
