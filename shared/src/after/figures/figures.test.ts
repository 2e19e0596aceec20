import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  INCIDENT_STATES,
  INCIDENT_TYPES,
  PRIORITIES,
  type EventRecord,
  type IncidentData,
} from '../../event/index.js';
import { forecast } from '../../crowd/index.js';
import { forecastInputOf } from '../../event/index.js';
import { idOf, PLAN_EVENT_ID, soundPlan } from '../../testing/index.js';
import { figuresOf, LEFT_OUT, MEASURES, Replay, type Group, type ReplayStep } from '../index.js';
import { measure } from './measure.js';
import { median, quantile } from './statistics.js';

const at = (minute: number): string => new Date(Date.UTC(2026, 4, 1, 14) + minute * 60_000).toISOString();
const step = (minute: number, put: EventRecord[], seq = 2): ReplayStep => ({
  seq,
  at: at(minute),
  happenedAt: at(minute),
  name: 'any',
  put,
  drop: [],
});

const minutes = fc.integer({ min: 0, max: 600 });
const maybe = fc.option(minutes, { nil: undefined });
const incidents = fc.array(
  fc.record({
    type: fc.constantFrom(...INCIDENT_TYPES),
    priority: fc.constantFrom(...PRIORITIES),
    state: fc.constantFrom(...INCIDENT_STATES),
    received: minutes,
    acknowledged: maybe,
    onScene: maybe,
    closed: maybe,
    reduced: fc.boolean(),
  }),
  { maxLength: 40 },
);

const incident = (
  index: number,
  { type, priority, state, received, acknowledged, onScene, closed, reduced }: Drawn,
): EventRecord => {
  const happenedAt = at(received);
  const full = {
    type,
    priority,
    state,
    sensitivity: 'open',
    place: {},
    channel: 'app',
    reportedBy: idOf('marshal'),
    happenedAt,
    receivedAt: happenedAt,
    ...(acknowledged === undefined ? {} : { acknowledgedAt: at(acknowledged) }),
    ...(onScene === undefined ? {} : { onSceneAt: at(onScene) }),
    ...(closed === undefined ? {} : { closedAt: at(closed) }),
    assigned: [],
    notes: [],
  };
  // What a partner gets under "reduced".
  const data = reduced ? { type, happenedAt, place: {} } : full;
  return { kind: 'incident', id: idOf(`incident ${index}`), seq: index + 1, data };
};
type Drawn = typeof incidents extends fc.Arbitrary<(infer One)[]> ? One : never;

const plan = soundPlan();
const whole = (put: EventRecord[]): Replay =>
  new Replay([step(-600, [...plan.everything()], 1), ...put.map((record) => step(0, [record]))]);
const figures = (replay: Replay) => figuresOf(replay, PLAN_EVENT_ID)!;

describe('figures of the response', () => {
  test('every incident is measured or left out with a reason, in each group and over all', () => {
    fc.assert(
      fc.property(incidents, (drawn) => {
        const { response } = figures(whole(drawn.map((one, index) => incident(index, one))));
        const groups: Group<unknown>[] = [
          response.all,
          ...response.byType,
          ...response.byPriority,
          ...response.byHour,
        ];
        for (const { stats, count } of groups)
          for (const what of MEASURES) {
            const left = LEFT_OUT.reduce((sum, why) => sum + stats[what].leftOut[why], 0);
            expect(stats[what].n + left).toBe(count);
          }
        const counted = (of: readonly Group<unknown>[]): number =>
          of.reduce((sum, { count }) => sum + count, 0);
        expect(response.all.count).toBe(drawn.length);
        expect(counted(response.byType)).toBe(drawn.length);
        expect(counted(response.byHour)).toBe(drawn.length);
        expect(counted(response.byPriority)).toBe(drawn.filter(({ reduced }) => !reduced).length);
      }),
      { numRuns: 60 },
    );
  });

  test('the median and the nine in ten lie among the times, and at least nine in ten took no longer', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(numbers, (drawn) => {
        const sorted = drawn.toSorted((a, b) => a - b);
        const most = quantile(sorted, 0.9);
        expect(sorted).toContain(most);
        expect(sorted.filter((time) => time <= most).length).toBeGreaterThanOrEqual(0.9 * sorted.length);
        expect(sorted.filter((time) => time < most).length).toBeLessThan(0.9 * sorted.length);
        expect(median(sorted)).toBeLessThanOrEqual(most);
        expect(median(sorted)).toBeGreaterThanOrEqual(sorted[0]!);
        expect(median(sorted)).toBe(median(sorted.map((n) => -n).toReversed()) * -1);
      }),
    );
  });

  test('an incident whose step came before its word is left out as such, and one that was told of twice counts once', () => {
    const base = { type: 'crowd', priority: 2, received: 30, acknowledged: 20, reduced: false } as const;
    const stories = figures(
      whole([
        incident(1, { ...base, state: 'acknowledged', onScene: undefined, closed: undefined }),
        incident(1, { ...base, state: 'closed', onScene: undefined, closed: 45 }),
      ]),
    ).stories;
    expect(stories).toHaveLength(1);
    expect(measure(stories, 'acknowledge')).toMatchObject({ n: 0, leftOut: { before_arrival: 1 } });
    expect(measure(stories, 'close')).toMatchObject({ n: 1, medianMs: 15 * 60_000, p90Ms: 15 * 60_000 });
    expect(measure(stories, 'act')).toMatchObject({ n: 0, leftOut: { not_taken: 1 } });
  });

  test('the first acknowledgement counts, also when the incident was opened again and acknowledged anew', () => {
    const base = { type: 'crowd', priority: 1, received: 0, reduced: false, onScene: undefined } as const;
    const first = incident(1, { ...base, state: 'closed', acknowledged: 1, closed: 9 });
    const again = incident(1, { ...base, state: 'acknowledged', acknowledged: 20, closed: undefined });
    (again.data as IncidentData).reopenedAt = at(15);
    const { stories, response } = figures(whole([first, again]));
    expect(measure(stories, 'acknowledge')).toMatchObject({ medianMs: 60_000, inTime: { n: 0, of: 1 } });
    expect(measure(stories, 'close')).toMatchObject({ medianMs: 9 * 60_000 });
    expect(response.reopened).toBe(1);
  });

  test('are the same from steps that went over a wire', () => {
    fc.assert(
      fc.property(incidents, (drawn) => {
        const replay = whole(drawn.map((one, index) => incident(index, one)));
        const sent = new Replay(JSON.parse(JSON.stringify(replay.steps)) as ReplayStep[]);
        expect(JSON.stringify(figures(sent))).toBe(JSON.stringify(figures(replay)));
      }),
      { numRuns: 5 },
    );
  });
});

describe('forecast against actual', () => {
  const planned = forecastInputOf(plan, PLAN_EVENT_ID)!;
  const { checkpoints } = forecast(planned.input);
  const stepOff = Date.parse(planned.stepOffAt);
  const last = Math.max(...checkpoints.map(({ atM }) => atM)) + 50;

  /** A march whose head is where the forecast has it, so many minutes late. */
  const marching = (lateMin: number): Replay => {
    const marks = [
      { alongM: 0, s: Math.min(...checkpoints.map(({ headS }) => headS.likely)) - 60 },
      ...checkpoints.map(({ atM, headS }) => ({ alongM: atM, s: headS.likely })),
      { alongM: last, s: Math.max(...checkpoints.map(({ headS }) => headS.likely)) + 60 },
    ].sort((a, b) => a.alongM - b.alongM);
    const steps = marks.map(({ alongM, s }, index): ReplayStep => {
      const time = new Date(stepOff + s * 1000 + lateMin * 60_000).toISOString();
      const head = { alongM, point: [0, 0] as [number, number], at: time };
      const data = { routeId: planned.routeId, head };
      return {
        seq: index + 2,
        at: time,
        happenedAt: time,
        put: [{ kind: 'progress', id: planned.routeId, seq: index + 2, data }],
        drop: [],
      };
    });
    return new Replay([step(-6000, [...plan.everything()], 1), ...steps]);
  };

  test('a march that keeps to it has no error, and one that is late is late by that much', () => {
    expect(checkpoints.length).toBeGreaterThan(0);
    for (const late of [0, 7]) {
      const found = figures(marching(late)).forecast;
      const heads = found.checkpoints.flatMap(({ passings }) => passings.filter(({ end }) => end === 'head'));
      expect(heads).toHaveLength(checkpoints.length);
      for (const { errorMs } of heads) expect(Math.abs(errorMs! - late * 60_000)).toBeLessThan(1_500);
      expect(found.n).toBe(checkpoints.length);
      // Nobody reported the tail.
      expect(found.leftOut).toBe(checkpoints.length);
    }
  });

  test('says what is missing', () => {
    expect(figures(whole([])).forecast).toMatchObject({ n: 0, none: 'no_progress' });
    const bare = new Replay([
      step(
        0,
        [...plan.everything()].filter(({ kind }) => kind === 'event'),
        1,
      ),
    ]);
    expect(figures(bare).forecast).toMatchObject({ n: 0, none: 'no_forecast' });
    expect(figures(bare).coverage).toMatchObject({ points: [], none: 'not_told' });
    expect(figuresOf(new Replay([]), PLAN_EVENT_ID)).toBeUndefined();
  });
});

test('coverage over the day counts the filled places of those that are needed', () => {
  const { coverage } = figures(
    new Replay([step(-6000, [...plan.everything()], 1), step(60 * 24 * 365 * 3, [])]),
  );
  expect(coverage.n).toBeGreaterThan(1);
  expect(coverage.points.every(({ there, needed }) => there <= needed)).toBe(true);
  expect(coverage.share).toBeGreaterThan(0);
});
