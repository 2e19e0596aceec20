import {
  CLOSURE_MARGIN_S,
  DEFAULTS,
  forecast,
  type Band,
  type BandInput,
  type Cells,
  type CheckpointForecast,
  type Forecast,
  type ForecastInput,
  type RouteField,
} from '../crowd/index.js';
import { coarseCells, columnOf, peopleOf, plannedDensity, SET_OFF_M, type Column } from './column.js';
import type { Estimated } from './march-state.js';
import type { Observed } from './observed.js';

export interface PlaceArrival {
  readonly id: string;
  readonly atM: number;
  readonly crossing: boolean;
  /** Absent once it has passed. Infinity: not within the horizon. */
  readonly headS?: Band;
  readonly tailS?: Band;
  /** Of a crossing: when it has to be closed (absent once the head has passed), and when it can be opened again. */
  readonly closesS?: Band;
  readonly reopensS?: Band;
}

export interface Arrivals {
  /** On the clock of the plan's forecast. */
  readonly atS: number;
  /** False while nothing is seen of the march: it is the plan's forecast. */
  readonly observed: boolean;
  readonly places: readonly PlaceArrival[];
  readonly finish: PlaceArrival;
  /** Who is where now; absent while nothing is seen. */
  readonly column?: Column;
  /** The likely run, from now on. */
  readonly field: RouteField;
}

/**
 * Bands are made of runs in which everything goes one way at once by this many standard deviations: two things that
 * are off together so far lie outside less often than one time in twenty.
 */
const DEVIATIONS = 1.5;
/** However many captains agree, a pace is not known better than this for the time to come, m/s. */
const PACE_LEAST = 0.03;

/**
 * The forecast made again from where the march is: seeded with the plan's crowd, its people put between the marks, at
 * the pace that is seen. Five to nine coarse runs, some 20 ms of processor time for a usual march (the table is in
 * docs/benchmarks.md), so desk and server make it again every few seconds. Pure.
 */
export function arrivalsFrom(input: ForecastInput, seen: Observed): Arrivals {
  const setOff = seen.head !== undefined && seen.head.value > SET_OFF_M;
  const walking = setOff || (seen.tail !== undefined && seen.tail.value > SET_OFF_M);
  // Before the march sets off a captain at the start says only that it has not.
  if (!walking && !(seen.head && seen.atS > 0)) return asPlanned(input, seen.atS);
  const cells = coarseCells(input);
  const pace = paceOf(input, seen.paceMps);
  const likely = run(input, cells, seen, LIKELY, pace);
  const others = cornersOf(input, seen).map((vary) => run(input, cells, seen, vary, pace));
  const all = [likely, ...others];
  const margin = input.closureMarginS ?? CLOSURE_MARGIN_S;
  const places = likely.found.checkpoints.map((_, i) =>
    placeOf(
      all,
      seen,
      margin,
      (found) => found.checkpoints[i]!,
      input.route.checkpoints?.[i]?.crossing === true,
    ),
  );
  return {
    atS: seen.atS,
    observed: true,
    places,
    finish: placeOf(all, seen, margin, (found) => found.finish, false),
    column: likely.column,
    field: likely.found.field,
  };
}

function asPlanned(input: ForecastInput, atS: number): Arrivals {
  const found = forecast(input);
  const place = ({ id, atM, headS, tailS, closure }: CheckpointForecast): PlaceArrival => ({
    id,
    atM,
    crossing: closure !== undefined,
    headS,
    tailS,
    ...(closure ? { closesS: closure.fromS, reopensS: closure.toS } : {}),
  });
  return {
    atS,
    observed: false,
    places: found.checkpoints.map(place),
    finish: place(found.finish),
    field: found.field,
  };
}

/** The plan's pace and the observed one, each by how well it is known. */
export function paceOf(input: ForecastInput, seen: Estimated | undefined): Estimated {
  const people = input.groups.reduce((sum, group) => sum + group.people, 0);
  const sum = input.groups.reduce((s, group) => s + group.people * (group.paceMps ?? DEFAULTS.paceMps), 0);
  const planned = people > 0 ? sum / people : DEFAULTS.paceMps;
  const before = { value: planned, sigma: (planned * (bandOf(input).pace ?? DEFAULTS.spread)) / DEVIATIONS };
  if (!seen) return before;
  const [wp, ws] = [before.sigma ** -2, Math.hypot(seen.sigma, PACE_LEAST) ** -2];
  return {
    value: Math.max(0.1, (before.value * wp + seen.value * ws) / (wp + ws)),
    sigma: (wp + ws) ** -0.5,
  };
}

const bandOf = (input: ForecastInput): BandInput => (input.band === false ? {} : (input.band ?? {}));

interface Vary {
  /** Slower and further behind, as likely, or faster and further on. */
  readonly side: -1 | 0 | 1;
  /** As factors. */
  readonly people: number;
  readonly density: number;
}
const LIKELY: Vary = { side: 0, people: 1, density: 1 };
const SIDES = [-1, 1] as const;

/** Where both ends are seen the density follows from the people; else it is as uncertain as in the plan. */
function cornersOf(input: ForecastInput, seen: Observed): Vary[] {
  if (input.band === false) return [];
  const { people, density = DEFAULTS.spread } = bandOf(input);
  const peoples = people ? [people.low, people.high] : [1 - DEFAULTS.spread, 1 + DEFAULTS.spread];
  const densities = seen.tail && seen.tail.value > SET_OFF_M ? [1] : [1 - density, 1 + density];
  return peoples.flatMap((p) =>
    SIDES.flatMap((side) => densities.map((d) => ({ side, people: p, density: d }))),
  );
}

interface Outcome {
  readonly found: Forecast;
  readonly column: Column;
  readonly paceMps: number;
  /** The ends were put on the nearest boundaries of cells: by so much they are further on, metres. */
  readonly headOffM: number;
  readonly tailOffM: number;
}

function run(input: ForecastInput, cells: Cells, seen: Observed, vary: Vary, pace: Estimated): Outcome {
  const { lengthM } = input.route;
  const { side } = vary;
  const shifted = (end: Estimated | undefined): Estimated | undefined =>
    end && { ...end, value: clamp(end.value + side * DEVIATIONS * end.sigma, 0, lengthM) };
  const paceMps = Math.max(0.1, pace.value + side * DEVIATIONS * pace.sigma);
  const people = peopleOf(input, seen.head?.value ?? lengthM) * vary.people;
  const density = plannedDensity(input, pace.value) * vary.density;
  const [head, tail] = [shifted(seen.head), shifted(seen.tail)];
  const column = columnOf(input, cells, { atS: seen.atS, ...ends(head, tail) }, people, density);
  const [fromM, toM] = [
    snapped(column.fromM, cells),
    Math.max(snapped(column.toM, cells), snapped(column.fromM, cells)),
  ];
  const found = forecast({
    ...input,
    groups: [{ people: column.waiting, paceMps }],
    feeders: (input.feeders ?? []).filter(({ atM }) => atM > (seen.head?.value ?? lengthM)),
    halts: haltsFrom(input, seen, side),
    release: releaseFrom(input, seen.atS, density),
    band: false,
    cellM: cells.cellM,
    frames: 60,
    present: { atS: seen.atS, fromM, toM, people: column.people },
  });
  return { found, column, paceMps, headOffM: column.toM - toM, tailOffM: column.fromM - fromM };
}

const ends = (head: Estimated | undefined, tail: Estimated | undefined): Pick<Observed, 'head' | 'tail'> => ({
  ...(head ? { head } : {}),
  ...(tail ? { tail } : {}),
});

const snapped = (atM: number, { cellM }: Cells): number => Math.round(atM / cellM) * cellM;

/** Halts that are over are behind us; a march that is held may be held for as long again. */
function haltsFrom(input: ForecastInput, seen: Observed, side: number): NonNullable<ForecastInput['halts']> {
  const planned = (input.halts ?? []).filter(({ fromS, durationS }) => fromS + durationS > seen.atS);
  if (!seen.heldS || side >= 0) return planned;
  return [...planned, { fromS: seen.atS, durationS: seen.heldS, where: 'column' }];
}

function releaseFrom(
  input: ForecastInput,
  atS: number,
  densityPerM2: number,
): NonNullable<ForecastInput['release']> {
  const steps = input.release?.steps ?? [];
  if (steps.length === 0) return { startS: atS, densityPerM2 };
  const current = steps.findLast(({ fromS }) => fromS <= atS) ?? steps[0]!;
  return { steps: [{ fromS: atS, perS: current.perS }, ...steps.filter(({ fromS }) => fromS > atS)] };
}

function placeOf(
  all: readonly Outcome[],
  seen: Observed,
  margin: number,
  of: (found: Forecast) => CheckpointForecast,
  crossing: boolean,
): PlaceArrival {
  const { id, atM } = of(all[0]!.found);
  const end = id === 'finish';
  const headThere = seen.head !== undefined && seen.head.value >= atM - (end ? 1 : 0);
  const tailThere = seen.tail !== undefined && seen.tail.value >= atM - (end ? 1 : 0);
  const times = (which: 'headS' | 'tailS'): Band => {
    const each = all.map(({ found, paceMps, headOffM, tailOffM }) => {
      const off = which === 'headS' ? headOffM : tailOffM;
      return Math.max(seen.atS, of(found)[which].likely - off / paceMps);
    });
    return { low: Math.min(...each), likely: each[0]!, high: Math.max(...each) };
  };
  const headS = headThere || tailThere ? undefined : times('headS');
  const tailS = tailThere ? undefined : times('tailS');
  return {
    id,
    atM,
    crossing,
    ...(headS ? { headS } : {}),
    ...(tailS ? { tailS } : {}),
    ...(crossing && headS ? { closesS: later(headS, -margin) } : {}),
    ...(crossing && tailS ? { reopensS: later(tailS, margin) } : {}),
  };
}

const later = ({ low, likely, high }: Band, by: number): Band => ({
  low: low + by,
  likely: likely + by,
  high: high + by,
});

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
