import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { simulate } from './cell-transmission.js';
import {
  headHalt,
  headTime,
  naturalQueueDensity,
  pointQueue,
  spatialQueue,
  tailTime,
} from './closed-forms.js';
import { boundariesOf, headAndTail, spotAt, totalPast, type Watched } from './curves.js';
import { diagramOf, walkingDensity } from './diagram.js';
import type { HaltInput, Model, ModelFeeder, ModelGroup } from './model.js';
import { cellsOf, type RouteInput } from './route-model.js';
import type { RelationSpec } from './speed-density.js';

const WEIDMANN: RelationSpec = { kind: 'weidmann' };

interface Setting {
  route: RouteInput;
  groups: ModelGroup[];
  perS: number;
  relation?: RelationSpec;
  cellM?: number;
  feeders?: ModelFeeder[];
  halts?: HaltInput[];
  endPerS?: number;
}

function run(setting: Setting, atM: readonly number[] = []): Watched {
  const cells = cellsOf(setting.route, setting.cellM);
  const model: Model = {
    cells,
    diagram: diagramOf(setting.relation ?? WEIDMANN),
    groups: setting.groups,
    release: [{ fromS: 0, perS: setting.perS }],
    formation: 'in_order',
    feeders: setting.feeders ?? [],
    halts: setting.halts ?? [],
    endPerS: setting.endPerS ?? Infinity,
    horizonS: 24 * 3600,
  };
  const boundaries = boundariesOf(
    [...atM, setting.route.lengthM].map((each) => spotAt(cells, each)),
    cells,
  );
  return { model, boundaries, trace: simulate(model, boundaries, 200) };
}

const at = (watched: Watched, atM: number) => headAndTail(watched, spotAt(watched.model.cells, atM));

/** Longest run of cells denser than a threshold that ends before a distance, metres. */
function longestQueue({ model, trace }: Watched, beforeM: number, threshold: number): number {
  const { cellM } = model.cells;
  let most = 0;
  for (let f = 0; f < trace.frames.timesS.length; f++) {
    let cells = 0;
    let cell = Math.round(beforeM / cellM) - 1;
    while (cell >= 0 && trace.frames.density[f * trace.frames.cells + cell--]! > threshold) cells++;
    most = Math.max(most, cells * cellM);
  }
  return most;
}

/** 10,000 people on 6 m of effective width at 1 m/s and half a person a square metre: 3 persons/s. */
const STREET: RouteInput = { lengthM: 3000, segments: [{ fromM: 0, widthM: 7 }] };
const PEOPLE = 10_000;
const groups = [{ people: PEOPLE, paceMps: 1 }];
/** On its queue branch 2 persons/m² carry 1/3 person/(m·s), as in the planner's worked example. */
const TRIANGLE: RelationSpec = {
  kind: 'triangular',
  freeSpeedMps: 1,
  capacityPerMS: ((2 + 1 / 0.6) * 0.2) / 1.2,
  jamDensity: 2 + 1 / 0.6,
};
const PINCHED: RouteInput = {
  ...STREET,
  pinches: [{ id: 'p', fromM: 2000, toM: 2100, widthM: 1 + 2 / TRIANGLE.capacityPerMS }],
};

describe('the solver gives the closed forms where they apply', () => {
  it.each([0.35, 0.6, 0.9, 1, 1.3])('5 and 6: head and tail of a column at %f m/s', (paceMps) => {
    const watched = run({ route: STREET, groups: [{ people: PEOPLE, paceMps }], perS: 1.5 }, [1234]);
    for (const x of [1234, 3000]) {
      const head = headTime(0, x, paceMps);
      expect(Math.abs(at(watched, x).headS - head)).toBeLessThan(25 / paceMps);
      expect(Math.abs(at(watched, x).tailS - tailTime(head, PEOPLE, 1.5))).toBeLessThan(60 / paceMps);
    }
  });

  it('6, 8 and 9: a pinch lets its capacity through, and the last wait as the point queue says', () => {
    const watched = run({ route: PINCHED, groups, perS: 3, relation: TRIANGLE, cellM: 10 });
    const queue = pointQueue(PEOPLE, 3, 2);
    const free = tailTime(headTime(0, 3000, 1), PEOPLE, 3);
    expect(at(watched, 3000).tailS).toBeCloseTo(tailTime(headTime(0, 3000, 1), PEOPLE, 3, [2]), -2);
    expect(Math.abs(at(watched, 3000).tailS - free - queue.worstDelayS)).toBeLessThan(
      0.01 * queue.worstDelayS,
    );
  });

  it.each([40, 20, 10])('10: the queue that takes room, in cells of %i m', (cellM) => {
    const watched = run({ route: PINCHED, groups, perS: 3, relation: TRIANGLE, cellM });
    const expected = spatialQueue({
      people: PEOPLE,
      widthM: 6,
      density: 0.5,
      speedMps: 1,
      capacityPerS: 2,
      queueDensity: 2,
    });
    expect(Math.abs(longestQueue(watched, 2000, 1.2) - expected.lengthMostM)).toBeLessThanOrEqual(
      1.5 * cellM,
    );
    expect(Math.max(...watched.trace.frames.density)).toBeCloseTo(2, 1);
  });

  it('11: a halted head stops as many as the formula says', () => {
    const halts: HaltInput[] = [{ fromS: 2000, durationS: 300, where: { atM: 1500 } }];
    const watched = run({ route: STREET, groups, perS: 3, cellM: 5, halts });
    const halt = headHalt({ density: 0.5, speedMps: 1, haltDensity: 2.5, widthM: 6, durationS: 300 });
    expect(Math.abs(longestQueue(watched, 1500, 2.4) - halt.lengthM)).toBeLessThanOrEqual(10);
    expect(Math.max(...watched.trace.frames.density)).toBeCloseTo(2.5, 3);
  });

  it('5: a halt of the whole column delays everybody by its length, of the head only the head', () => {
    const halt = { fromS: 1000, durationS: 300 };
    const whole = at(run({ route: STREET, groups, perS: 3, halts: [{ ...halt, where: 'column' }] }), 3000);
    expect(Math.abs(whole.headS - headTime(0, 3000, 1, 300))).toBeLessThan(10);
    expect(Math.abs(whole.tailS - 300 - tailTime(3000, PEOPLE, 3))).toBeLessThan(20);
    const head = at(run({ route: STREET, groups, perS: 3, halts: [{ ...halt, where: 'head' }] }), 3000);
    expect(Math.abs(head.headS - headTime(0, 3000, 1, 300))).toBeLessThan(10);
    expect(Math.abs(head.tailS - tailTime(3000, PEOPLE, 3))).toBeLessThan(20);
  });

  it('12: the density before an unmetered pinch under Weidmann', () => {
    const route = { ...STREET, pinches: [{ id: 'p', fromM: 2000, toM: 2100, widthM: 3 }] };
    const watched = run({ route, groups, perS: 3, cellM: 10 });
    const { diagram } = watched.model;
    const natural = naturalQueueDensity(diagram, 2 * diagram.capacity, 6);
    expect(Math.abs(Math.max(...watched.trace.frames.density) - natural)).toBeLessThan(0.02 * natural);
    const inside = walkingDensity(diagram, 1, (2 * diagram.capacity) / 2);
    expect(inside).toBeCloseTo(diagram.criticalDensity, 6);
  });

  it('a pinch shorter than a cell still holds the column up', () => {
    const route = { ...STREET, pinches: [{ id: 'p', fromM: 2003, toM: 2005, widthM: 3 }] };
    const watched = run({ route, groups, perS: 3, cellM: 25 });
    const capacity = 2 * watched.model.diagram.capacity;
    expect(Math.abs(at(watched, 3000).tailS - tailTime(3000, PEOPLE, 3, [capacity]))).toBeLessThan(60);
  });

  it('the end of the route can be the pinch', () => {
    const watched = run({ route: STREET, groups, perS: 3, endPerS: 2 });
    expect(Math.abs(at(watched, 3000).tailS - tailTime(3000, PEOPLE, 3, [2]))).toBeLessThan(30);
  });
});

describe('groups and feeders', () => {
  it('a slow group behind a fast one arrives at its own pace', () => {
    const two = [
      { people: 3000, paceMps: 1 },
      { people: 7000, paceMps: 0.6 },
    ];
    const watched = run({ route: STREET, groups: two, perS: 3 });
    expect(at(watched, 3000).headS).toBeCloseTo(3000, -1);
    expect(Math.abs(at(watched, 3000).tailS - (10_000 / 3 + 3000 / 0.6))).toBeLessThan(60);
  });

  it('a slow group in front holds the fast one back', () => {
    const two = [
      { people: 3000, paceMps: 0.6 },
      { people: 7000, paceMps: 1 },
    ];
    const watched = run({ route: STREET, groups: two, perS: 3 });
    expect(Math.abs(at(watched, 3000).headS - 5000)).toBeLessThan(60);
    expect(at(watched, 3000).tailS).toBeGreaterThan(10_000 / 3 + 3000);
  });

  it('a feeder waits while the street is full, and all of it joins', () => {
    const feeder: ModelFeeder = {
      people: 6000,
      paceMps: 1,
      atM: 1000,
      mostPerS: 8,
      priority: 0.5,
      arrivals: [
        { atS: 1500, share: 0 },
        { atS: 2000, share: 1 },
      ],
    };
    const watched = run({ route: STREET, groups, perS: 5, feeders: [feeder] });
    const joined = watched.trace.joined[0]!;
    expect(joined.at(-1)).toBeCloseTo(6000, 3);
    const byFull = watched.trace.timesS.findIndex((timeS) => timeS >= 2000);
    expect(6000 - joined[byFull]!).toBeGreaterThan(2000);
    expect(totalPast(watched.model, watched.model.cells.count)).toBe(16_000);
  });
});

/** To the thousandth, as plans are: a place 1e-165 m along the route is nowhere. */
const measured = (min: number, max: number) =>
  fc.integer({ min: Math.ceil(min * 1_000), max: Math.floor(max * 1_000) }).map((n) => n / 1_000);
const part = (max: number) => measured(0, max);
const settings: fc.Arbitrary<Setting> = fc.record({
  // The triangle is for the closed forms of one pace; several paces under it are not proved.
  relation: fc.constantFrom<RelationSpec>(WEIDMANN, { kind: 'imo' }),
  route: fc
    .record({
      lengthM: measured(300, 4000),
      widths: fc.array(measured(2, 25), { minLength: 1, maxLength: 6 }),
      pinch: fc.option(fc.record({ at: part(0.9), length: part(0.1), widthM: measured(1.5, 8) })),
    })
    .map(({ lengthM, widths, pinch }) => ({
      lengthM,
      segments: widths.map((widthM, i) => ({ fromM: (i * lengthM) / widths.length, widthM })),
      pinches: pinch
        ? [
            {
              id: 'p',
              fromM: pinch.at * lengthM,
              toM: (pinch.at + pinch.length) * lengthM,
              widthM: pinch.widthM,
            },
          ]
        : [],
    })),
  groups: fc.array(
    fc.record({
      people: fc.integer({ min: 0, max: 4000 }),
      paceMps: measured(0.3, 1.4),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  perS: measured(0.5, 20),
  cellM: measured(10, 60),
  feeders: fc.array(
    fc.record({
      people: fc.integer({ min: 0, max: 2000 }),
      paceMps: fc.constantFrom(0.6, 0.9, 1.2),
      atM: part(300),
      mostPerS: measured(0.2, 10),
      priority: part(1),
      arrivals: part(2000).map((atS) => [
        { atS, share: 0 },
        { atS: atS + 600, share: 1 },
      ]),
    }),
    { maxLength: 2 },
  ),
  halts: fc.array(
    fc.record({
      fromS: part(4000),
      durationS: part(900),
      where: fc.oneof(
        fc.constantFrom('column' as const, 'head' as const),
        part(300).map((atM) => ({ atM })),
      ),
    }),
    { maxLength: 2 },
  ),
});

describe('on any route', () => {
  it('people are conserved, densities stay between 0 and the jam, and cumulative curves only rise', () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const watched = run(setting);
        const { trace, model } = watched;
        const everybody = totalPast(model, model.cells.count);
        expect(Math.abs(trace.imbalance)).toBeLessThanOrEqual(1e-6 * Math.max(1, everybody));
        for (const density of trace.frames.density) {
          if (!(density >= 0 && density <= model.diagram.jamDensity * (1 + 1e-6)))
            throw new Error(`density ${density}`);
        }
        for (const curve of [...trace.passed, ...trace.joined]) {
          for (let i = 1; i < curve.length; i++)
            if (curve[i]! < curve[i - 1]!) throw new Error('a count fell');
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('the last of a group thin out to nothing, and leave no nonsense behind', () => {
    const { trace, model } = run({
      relation: { kind: 'imo' },
      route: {
        lengthM: 2240.764,
        segments: [11.347, 19.683, 5.936, 20.438, 21.828, 24.895].map((widthM, i) => ({
          fromM: (i * 2240.764) / 6,
          widthM,
        })),
        pinches: [{ id: 'p', fromM: 1882.24176, toM: 2005.48378, widthM: 3.623 }],
      },
      groups: [
        { people: 3990, paceMps: 1.373 },
        { people: 1343, paceMps: 0.941 },
        { people: 3697, paceMps: 0.305 },
      ],
      perS: 7.673,
      cellM: 10.007,
      feeders: [
        {
          people: 10,
          paceMps: 1.2,
          atM: 65.069,
          mostPerS: 2.147,
          priority: 0.203,
          arrivals: [
            { atS: 1999.987, share: 0 },
            { atS: 2599.987, share: 1 },
          ],
        },
      ],
      halts: [{ fromS: 1533.834, durationS: 309.784, where: { atM: 260.715 } }],
    });
    expect(Math.abs(trace.imbalance)).toBeLessThan(1e-6 * totalPast(model, model.cells.count));
  });

  it('nobody passes the end before they could have walked there', () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const watched = run({ ...setting, feeders: [] });
        const fastest = Math.max(...setting.groups.map((each) => each.paceMps));
        const { headS } = at(watched, setting.route.lengthM);
        expect(headS).toBeGreaterThanOrEqual(
          setting.route.lengthM / fastest - 2 * (setting.cellM! / fastest),
        );
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});
