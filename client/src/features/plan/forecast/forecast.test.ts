import { describe, expect, test } from '@jest/globals';
import { forecast, type ForecastInput } from '@waypost/shared/crowd';
import { endsAt, insideAt, levelRuns, playSpan } from './model/moment';
import { Runner, updatesOf, type ForecastWorker, type RunAnswer, type RunOrder } from './model/runner';
import { curve, flowMost, streetOutline, ticks } from './model/shapes';
import { readSlots } from './model/slots';

const input: ForecastInput = {
  route: {
    lengthM: 1_000,
    segments: [
      { fromM: 0, widthM: 11 },
      { fromM: 500, widthM: 6 },
    ],
  },
  groups: [{ people: 2_000 }],
  band: false,
};
const found = forecast(input);
const { field } = found;

describe('a moment of the march', () => {
  const middle = Math.floor(field.timesS.length / 2);

  test('stretches of one level follow each other and never overlap', () => {
    const runs = levelRuns(field, middle);
    expect(runs.length).toBeGreaterThan(0);
    runs.slice(1).forEach((run, i) => {
      expect(run.fromM).toBeGreaterThanOrEqual(runs[i]!.toM - 1e-6);
      expect(run.level === runs[i]!.level && run.fromM === runs[i]!.toM).toBe(false);
    });
  });

  test('head and tail are the ends of the stretches; an empty street has none', () => {
    const runs = levelRuns(field, middle);
    expect(endsAt(field, middle)).toEqual({ headM: runs.at(-1)!.toM, tailM: runs[0]!.fromM });
    expect(endsAt(field, field.timesS.length - 1)).toBeUndefined();
  });

  test('the play lasts from assembly until the last are gone, and assembly empties in it', () => {
    const { fromS, toS } = playSpan(found);
    expect(fromS).toBeLessThanOrEqual(0);
    expect(toS).toBeGreaterThanOrEqual(found.finish.tailS.likely - 1);
    expect(insideAt(found.assembly, toS)).toBe(0);
  });
});

describe('the drawing', () => {
  const scale = { x: (alongM: number) => alongM / 2 };

  test('a street of two widths is drawn in four corners each side, not cell by cell', () => {
    expect(streetOutline(field, scale, 50, 2).split('L')).toHaveLength(8);
  });

  test('a curve stays within its height', () => {
    const { line } = curve(field, scale, 100, 80, () => 7);
    expect(line.match(/ 20\.0/g)).toHaveLength(field.cells);
    expect(flowMost(field)).toBeGreaterThan(1);
  });

  test('the axis has round distances in metres and in miles', () => {
    expect(ticks(1_900, 8)).toEqual([0, 500, 1_000, 1_500]);
    expect(ticks(1_900, 6, 1609.344)[1]! / 1609.344).toBeCloseTo(0.2, 6);
  });
});

describe('counts as typed', () => {
  test('a line is a minute, a dash a counter who missed it', () => {
    expect(readSlots('120 118\n\n164, - 160\n')).toEqual([
      [120, 118],
      [164, null, 160],
    ]);
    expect(readSlots('12 many')).toBeUndefined();
  });
});

describe('runs', () => {
  const large: ForecastInput = {
    ...input,
    route: { lengthM: 10_000, segments: [{ fromM: 0, widthM: 11 }] },
    groups: [{ people: 100_000 }],
  };

  /** A worker that answers when it is told to. */
  class SlowWorker implements ForecastWorker {
    readonly orders: RunOrder[] = [];
    private listener: ((event: { data: RunAnswer }) => void) | undefined;
    postMessage(order: RunOrder): void {
      this.orders.push(order);
    }
    addEventListener(_type: 'message', listener: (event: { data: RunAnswer }) => void): void {
      this.listener = listener;
    }
    terminate(): void {
      this.listener = undefined;
    }
    answer(order: RunOrder): void {
      this.listener?.({ data: { turn: order.turn, found } });
    }
  }

  test('a small plan is computed where it stands, a large one in the worker', () => {
    expect(updatesOf(input)).toBeLessThan(updatesOf(large) / 5);
    const worker = new SlowWorker();
    const shown: ForecastInput[] = [];
    const runner = new Runner(
      () => worker,
      (_found, from) => shown.push(from),
    );
    runner.run(input);
    expect([shown, worker.orders.length]).toEqual([[input], 0]);
    runner.run(large);
    expect([shown.length, worker.orders.length]).toEqual([1, 1]);
  });

  test('orders that come while it works replace each other: the latest wins', () => {
    const worker = new SlowWorker();
    const shown: ForecastInput[] = [];
    const runner = new Runner(
      () => worker,
      (_found, from) => shown.push(from),
    );
    const [first, second, third] = [{ ...large }, { ...large }, { ...large }];
    [first, second, third].forEach((each) => runner.run(each));
    worker.answer(worker.orders[0]!);
    worker.answer(worker.orders[1]!);
    expect(worker.orders.map((order) => order.turn)).toEqual([1, 3]);
    expect(shown).toEqual([first, third]);
    runner.run(large);
    runner.run(input);
    worker.answer(worker.orders.at(-1)!);
    expect(shown.at(-1)).toBe(input);
  });
});
