import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { capped, diagramOf, queueDensity, specificFlow, walkingDensity } from './diagram.js';
import { danger, queuingLevel, walkwayLevel } from './level-of-service.js';
import { imoCorridor, imoPrintedFlow, weidmann, type RelationSpec } from './speed-density.js';

const RELATIONS: RelationSpec[] = [
  { kind: 'weidmann' },
  { kind: 'imo' },
  { kind: 'triangular', freeSpeedMps: 1.2, capacityPerMS: 1.2, jamDensity: 5 },
];

describe('relations', () => {
  it.each([
    [0.25, 1.3391],
    [0.5, 1.2984],
    [1, 1.0581],
    [1.5, 0.8066],
    [2, 0.6062],
    [3, 0.3307],
    [4, 0.1563],
    [5, 0.0374],
    [5.4, 0],
  ])('Weidmann at %f is %f m/s', (density, speed) => {
    expect(Math.abs(weidmann.speed(density) - speed)).toBeLessThan(1e-4);
  });

  it('Weidmann peaks at 73.5 persons a metre and minute, at 1.75 persons a square metre', () => {
    const diagram = diagramOf({ kind: 'weidmann' });
    expect(diagram.criticalDensity).toBeCloseTo(1.751, 3);
    expect(diagram.capacity * 60).toBeCloseTo(73.5, 1);
    expect(diagram.relation.speed(diagram.criticalDensity)).toBeCloseTo(0.6997, 3);
  });

  it('the IMO table is as printed', () => {
    expect([0, 0.5, 1.9, 3.2, 3.5].map((each) => imoCorridor.speed(each))).toEqual([
      1.2, 1.2, 0.67, 0.2, 0.1,
    ]);
    expect([0, 0.5, 1.9, 3.2, 3.5].map(imoPrintedFlow)).toEqual([0, 0.65, 1.3, 0.65, 0.32]);
  });

  it.each(RELATIONS)('$kind: speed never rises with density, and ends at the jam density', (spec) => {
    const { relation } = diagramOf(spec);
    const density = fc.double({ min: 0, max: 7, noNaN: true });
    fc.assert(
      fc.property(density, density, (a, b) => {
        expect(relation.speed(Math.max(a, b))).toBeLessThanOrEqual(relation.speed(Math.min(a, b)));
      }),
    );
    expect(relation.speed(relation.jamDensity)).toBe(0);
  });

  it.each(RELATIONS)('$kind: queue and walking densities carry the flow they were asked for', (spec) => {
    const diagram = diagramOf(spec);
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.3, max: 1.2, noNaN: true }),
        (share, pace) => {
          const queued = queueDensity(diagram, share * diagram.capacity);
          expect(specificFlow(diagram, queued)).toBeCloseTo(share * diagram.capacity, 6);
          const limit = capped(diagram, pace);
          const walking = walkingDensity(diagram, pace, share * limit.capacity);
          const speed = Math.min(pace, diagram.relation.speed(walking));
          expect(walking * speed).toBeCloseTo(share * limit.capacity, 6);
          expect(walking).toBeLessThanOrEqual(limit.criticalDensity + 1e-9);
        },
      ),
    );
  });

  it('a pace slower than the critical speed cannot fill the street', () => {
    const diagram = diagramOf({ kind: 'weidmann' });
    expect(capped(diagram, 0.9).capacity).toBe(diagram.capacity);
    expect(capped(diagram, 0.4).capacity).toBeLessThan(diagram.capacity);
  });
});

describe('levels', () => {
  it('follow Fruin by density', () => {
    expect([0.3, 0.4, 0.7, 1, 2, 2.2].map(walkwayLevel)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect([0.8, 1, 1.5, 3, 5, 6].map(queuingLevel)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  });

  it('danger depends on whether people walk or stand, and whether it gets denser', () => {
    const of = (density: number, speedMps: number, rising = false) => danger({ density, speedMps, rising });
    expect([1, 1.1, 2, 3.5, 4].map((each) => of(each, 0.5))).toEqual([
      'green',
      'amber',
      'red',
      'red',
      'emergency',
    ]);
    expect([1.9, 2, 3, 4.5, 5].map((each) => of(each, 0))).toEqual([
      'green',
      'amber',
      'red',
      'red',
      'emergency',
    ]);
    expect([of(3, 0.5, true), of(4, 0, true)]).toEqual(['emergency', 'emergency']);
  });

  it('a jam and an empty street carry the same flow and are not the same class', () => {
    const diagram = diagramOf({ kind: 'weidmann' });
    const flow = 0.3;
    expect(walkwayLevel(walkingDensity(diagram, 1.34, flow))).toBe('A');
    expect(walkwayLevel(queueDensity(diagram, flow))).toBe('F');
  });
});
