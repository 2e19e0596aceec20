import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ForecastInput } from '../crowd/index.js';
import type { EventRecord, SectorData } from '../event/index.js';
import { idOf } from '../testing/index.js';
import {
  arrivalsFrom,
  conditionsOf,
  END_AFTER_S,
  RAISE_AFTER_S,
  watchAlerts,
  type AlertFacts,
  type AlertMemory,
  type Condition,
  type MarchState,
  type Observed,
} from './index.js';

const input = (people: number): ForecastInput => ({
  route: { lengthM: 2_000, segments: [{ fromM: 0, widthM: 11 }] },
  groups: [{ people, paceMps: 0.9 }],
  band: false,
});
const observed: Observed = {
  atS: 1_200,
  head: { value: 1_200, sigma: 8 },
  tail: { value: 700, sigma: 8 },
  paceMps: { value: 0.8, sigma: 0.1 },
};
const calm: MarchState = { stopped: [], gaps: [], captains: 6 };
const sector = (code: string): EventRecord<SectorData> => ({
  kind: 'sector',
  id: idOf(code),
  seq: 1,
  data: { name: code, code, area: [] },
});
const stretch = (code: string, fromM: number, toM: number, crossing = false) => ({
  sector: sector(code),
  fromM,
  toM,
  crossing,
});
/** Marshals stand at [along, 0]: inside the sector when it is theirs to say so. */
const marshal = (name: string, code: string, at?: readonly [number, number]) => ({
  personId: idOf(name),
  sectorIds: [idOf(code)],
  ...(at ? { at } : {}),
});
const facts = (more: Partial<AlertFacts>): AlertFacts => ({
  nowS: 1_200,
  state: calm,
  observed,
  arrivals: arrivalsFrom(input(2_000), observed),
  sectors: [],
  marshals: [],
  isInside: (sectorId, [x]) => sectorId === (x < 500 ? idOf('A') : idOf('B')),
  closureMarginS: 900,
  ...more,
});
const found = (more: Partial<AlertFacts>): readonly Condition[] => conditionsOf(facts(more)).conditions;

describe('what control has to know of the march', () => {
  test('a march that walks well says nothing', () => {
    expect(conditionsOf(facts({}))).toEqual({ conditions: [], unknown: [] });
  });

  test('the head is held, with for how long and where', () => {
    const stopped = [{ fromM: 1_180, toM: 1_200, sinceS: 1_100, head: true }];
    expect(found({ state: { ...calm, stopped } })).toEqual([
      { key: 'head_held', sort: 'head_held', raises: true, alongM: 1_200, numbers: { forS: 100 } },
    ]);
    const rear = [{ ...stopped[0]!, head: false }];
    expect(found({ state: { ...calm, stopped: rear } })).toEqual([]);
  });

  test('the widest gap, with how long it is and how long it was', () => {
    const gaps = [
      { fromM: 800, toM: 900, usualM: 30 },
      { fromM: 950, toM: 1_150, usualM: 50 },
    ];
    expect(found({ state: { ...calm, gaps } })).toMatchObject([
      { sort: 'gap', alongM: 950, numbers: { lengthM: 200, usualM: 50 } },
    ]);
  });

  test('marshals who are still where the tail has left, after the time to follow or the crossing’s margin', () => {
    const marshals = [marshal('a 1', 'A', [100, 0]), marshal('a 2', 'A'), marshal('b 1', 'B', [900, 0])];
    const alert = found({ marshals, sectors: [stretch('A', 0, 400)] })[0]!;
    expect(alert).toMatchObject({
      sort: 'left_behind',
      raises: true,
      sectorId: idOf('A'),
      personIds: [idOf('a 1')],
      numbers: { forS: 375, people: 1, unheard: 1 },
    });
    expect(found({ marshals, sectors: [stretch('A', 0, 400, true)] })[0]!.raises).toBe(false);
    expect(found({ marshals, sectors: [stretch('A', 0, 690)] })).toEqual([]);
  });

  test('the tail is in a sector that its marshals have left; of those who are silent nothing is said', () => {
    const sectors = [stretch('B', 500, 1_000)];
    const gone = [marshal('b 1', 'B', [100, 0]), marshal('b 2', 'B')];
    expect(found({ marshals: gone, sectors })).toMatchObject([
      { sort: 'tail_alone', raises: true, numbers: { people: 1, unheard: 1 } },
    ]);
    expect(found({ marshals: [marshal('b 2', 'B')], sectors })).toEqual([]);
    expect(found({ marshals: [...gone, marshal('b 3', 'B', [900, 0])], sectors })).toEqual([]);
  });

  test('a density over its threshold, seen from the column’s length or foretold at a pinch', () => {
    const [seen] = found({ arrivals: arrivalsFrom(input(13_000), observed) });
    expect(seen).toMatchObject({ sort: 'density', raises: true, numbers: { limitPerM2: 2 } });
    expect(seen!.numbers.inS).toBeUndefined();
    const pinch = [{ id: 'p', fromM: 1_400, toM: 1_420, widthM: 2.5 }];
    const narrow = { ...input(4_000), route: { ...input(1).route, pinches: pinch } };
    const [foretold] = found({ arrivals: arrivalsFrom(narrow, observed) });
    expect(foretold).toMatchObject({ sort: 'density', raises: true });
    expect(foretold!.numbers.inS).toBeGreaterThan(0);
    expect(foretold!.alongM).toBeGreaterThan(1_200);
    expect(foretold!.alongM).toBeLessThan(1_420);
  });

  test('what could not be looked at is said to be unknown', () => {
    const blind = conditionsOf(
      facts({ observed: { atS: 1_200 }, state: { stopped: [], captains: 0 }, arrivals: undefined as never }),
    );
    expect(blind.conditions).toEqual([]);
    expect([...blind.unknown].sort()).toEqual(['density', 'gap', 'head_held', 'left_behind', 'tail_alone']);
  });
});

describe('the watch', () => {
  const condition = (raises: boolean): Condition => ({
    key: 'gap',
    sort: 'gap',
    raises,
    alongM: 5,
    numbers: { lengthM: 100 },
  });

  /** Plays looks, five seconds apart; each is: over the upper level, between, below, or not to be seen. */
  function play(looks: readonly ('over' | 'between' | 'below' | 'blind')[]) {
    let memory: AlertMemory = new Map();
    let open: { key: string; atS: number; numbers: object }[] = [];
    const said: string[] = [];
    looks.forEach((look, i) => {
      const nowS = i * 5;
      const conditions = look === 'over' || look === 'between' ? [condition(look === 'over')] : [];
      const unknown = look === 'blind' ? (['gap'] as const) : [];
      const steps = watchAlerts(memory, { conditions, unknown }, open, nowS);
      memory = steps.memory;
      if (steps.raise.length) {
        open = [{ key: 'gap', atS: nowS, numbers: { lengthM: 100 } }];
        said.push(`raised ${nowS}`);
      }
      if (steps.end.length) {
        open = [];
        said.push(`ended ${nowS}`);
      }
    });
    return said;
  }
  const times = <T>(count: number, look: T): T[] => Array.from({ length: count }, () => look);

  test('noise around the threshold makes one alert', () => {
    const noisy = times(20, ['over', 'between', 'below'] as const).flat();
    expect(play([...times(5, 'over' as const), ...noisy])).toEqual([`raised ${RAISE_AFTER_S}`]);
  });

  test('it is over when it has not been so for a minute, and can be raised again', () => {
    const once = [...times(4, 'over' as const), ...times(14, 'below' as const)];
    const said = play([...once, ...once]);
    expect(said).toHaveLength(4);
    expect(said[1]).toBe(`ended ${RAISE_AFTER_S + END_AFTER_S}`);
  });

  test('what cannot be seen is not over', () => {
    expect(play([...times(5, 'over' as const), ...times(60, 'blind' as const)])).toHaveLength(1);
  });

  test('raised and ended take turns, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('over' as const, 'between' as const, 'below' as const, 'blind' as const), {
          maxLength: 120,
        }),
        (looks) => {
          play(looks).forEach((word, i) =>
            expect(word.startsWith(i % 2 === 0 ? 'raised' : 'ended')).toBe(true),
          );
        },
      ),
    );
  });
});
