import { assumptionsOf, type Assumption } from './assumptions.js';
import {
  bottlenecksOf,
  loadOf,
  queueBefore,
  releaseAdvice,
  type Bottleneck,
  type Load,
  type Queue,
  type ReleaseAdvice,
} from './bottlenecks.js';
import { modelOf } from './build-model.js';
import { simulate } from './cell-transmission.js';
import { CLOSURE_MARGIN_S, columnLength, roadClosure } from './closed-forms/column.js';
import {
  boundariesOf,
  curveAt,
  headAndTail,
  passedAt,
  spotAt,
  timeOf,
  totalPast,
  type HeadTail,
  type Spot,
  type Watched,
} from './curves.js';
import { diagramOf, type Diagram } from './diagram.js';
import { fieldOf, type RouteField } from './field.js';
import { corners, DEFAULTS, LIKELY, type ForecastInput, type Variation } from './input.js';
import { shareBy, type Profile } from './profile.js';
import { cellsOf, type CheckpointInput } from './route-model.js';
import { assemblyOf, dispersalOf, type Dispersal, type Occupancy } from './sites.js';

/** The likely figure, and the least and the greatest of all runs. Infinity: not within the horizon. */
export interface Band {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

export interface CheckpointForecast {
  readonly id: string;
  readonly atM: number;
  readonly headS: Band;
  readonly tailS: Band;
  /** People past it at each time of the field. */
  readonly passed: Float64Array;
  /** Of a crossing: closed from (earliest head) to (latest tail), margin included, and the likely times. */
  readonly closure?: { readonly fromS: Band; readonly toS: Band };
}

export interface PinchForecast extends Bottleneck, Load {
  readonly queue: Queue;
  readonly queueLengthM: Band;
  readonly queuePeople: Band;
  /** Checkpoints that the likely queue reaches. */
  readonly spillsOver: readonly string[];
  readonly reachesStart: boolean;
}

export interface FeederForecast {
  readonly id: string;
  /** Most people waiting in the side street. */
  readonly waitingMost: number;
  /** When the last have joined. */
  readonly allInS: number;
}

/** Plain data with typed arrays: it can be posted from a worker as it is. */
export interface Forecast {
  readonly people: Band;
  /** False if people were still on the route at the horizon. */
  readonly complete: boolean;
  /** When the last leave assembly. */
  readonly releasedS: Band;
  /** Length of the column if nothing holds it up, metres. */
  readonly columnM: Band;
  readonly checkpoints: readonly CheckpointForecast[];
  /** The end of the route, as a checkpoint. */
  readonly finish: CheckpointForecast;
  readonly pinches: readonly PinchForecast[];
  readonly advice: ReleaseAdvice;
  readonly assembly: Occupancy;
  readonly assemblyPeak: Band;
  readonly dispersal: Dispersal;
  readonly rallyPeak: Band;
  /** Seconds to leave with all exits, and with the widest lost. */
  readonly egressS: Band;
  readonly egressLargestLostS: Band;
  /** On the clock, with the widest exit lost: everybody has left the end of the route. */
  readonly clearS: Band;
  readonly feeders: readonly FeederForecast[];
  readonly field: RouteField;
  readonly assumptions: readonly Assumption[];
}

/** One run and what is read from it. */
interface Outcome {
  readonly run: Watched;
  readonly checkpoints: readonly HeadTail[];
  readonly queues: readonly Queue[];
  readonly assembly: Occupancy;
  readonly dispersal: Dispersal;
}

interface Scene {
  readonly input: ForecastInput;
  readonly diagram: Diagram;
  /** The checkpoints, then the finish. */
  readonly places: readonly CheckpointInput[];
  readonly spots: readonly Spot[];
  readonly pinches: readonly Bottleneck[];
}

/** What the crowd will do on the route: pure, deterministic, no clock. Some milliseconds for a 10 km route. */
export function forecast(input: ForecastInput): Forecast {
  const scene = sceneOf(input);
  const likely = outcomeOf(scene, LIKELY, input.frames ?? DEFAULTS.frames);
  const others = input.band === false ? [] : corners(input.band ?? {});
  const all = [likely, ...others.map((vary) => outcomeOf(scene, vary, DEFAULTS.frames))];
  return {
    ...ofTheMarch(scene, all),
    ...ofThePlaces(all),
    assumptions: assumptionsOf(input, likely.run.model),
  };
}

function sceneOf(input: ForecastInput): Scene {
  const cells = cellsOf(input.route, input.cellM);
  const places = [...(input.route.checkpoints ?? []), { id: 'finish', atM: input.route.lengthM }];
  return {
    input,
    diagram: diagramOf(input.relation ?? { kind: 'weidmann' }),
    places,
    spots: places.map((place) => spotAt(cells, place.atM)),
    pinches: bottlenecksOf(input.route),
  };
}

function outcomeOf(scene: Scene, vary: Variation, frames: number): Outcome {
  const model = modelOf(scene.input, scene.diagram, vary);
  const boundaries = boundariesOf(scene.spots, model.cells);
  const run: Watched = { model, boundaries, trace: simulate(model, boundaries, frames) };
  return {
    run,
    checkpoints: scene.spots.map((spot) => headAndTail(run, spot)),
    queues: scene.pinches.map((pinch) => queueBefore(pinch, model, run.trace.frames)),
    assembly: assemblyOf(run, scene.input),
    dispersal: dispersalOf(run, scene.input.end ?? {}),
  };
}

type OfTheMarch = Pick<
  Forecast,
  | 'people'
  | 'complete'
  | 'releasedS'
  | 'columnM'
  | 'checkpoints'
  | 'finish'
  | 'pinches'
  | 'advice'
  | 'feeders'
  | 'field'
>;

function ofTheMarch(scene: Scene, all: readonly Outcome[]): OfTheMarch {
  const { run } = all[0]!;
  const checkpoints = scene.places.map((_, i) => checkpointOf(scene, all, i));
  return {
    people: bandOf(all, (each) => totalPast(each.run.model, each.run.model.cells.count)),
    complete: all.every((each) => each.run.trace.complete),
    releasedS: bandOf(all, releasedBy),
    columnM: bandOf(all, freeColumn),
    checkpoints: checkpoints.slice(0, -1),
    finish: checkpoints.at(-1)!,
    pinches: scene.pinches.map((pinch, i) => pinchOf(scene, all, pinch, i)),
    advice: releaseAdvice(scene.pinches, run.model),
    feeders: (scene.input.feeders ?? []).map((feeder, f) => feederOf(feeder.id, run, f)),
    field: fieldOf(run.trace.frames, run.model.cells),
  };
}

type OfThePlaces = Pick<
  Forecast,
  'assembly' | 'assemblyPeak' | 'dispersal' | 'rallyPeak' | 'egressS' | 'egressLargestLostS' | 'clearS'
>;

const ofThePlaces = (all: readonly Outcome[]): OfThePlaces => ({
  assembly: all[0]!.assembly,
  assemblyPeak: bandOf(all, (each) => each.assembly.peak),
  dispersal: all[0]!.dispersal,
  rallyPeak: bandOf(all, (each) => each.dispersal.rally.peak),
  egressS: bandOf(all, (each) => each.dispersal.allExits.egressS),
  egressLargestLostS: bandOf(all, (each) => each.dispersal.largestLost.egressS),
  clearS: bandOf(all, (each) => each.dispersal.largestLost.clearS),
});

function checkpointOf(scene: Scene, all: readonly Outcome[], i: number): CheckpointForecast {
  const { id, atM, crossing } = scene.places[i]!;
  const { run } = all[0]!;
  const times = {
    id,
    atM,
    headS: bandOf(all, (each) => each.checkpoints[i]!.headS),
    tailS: bandOf(all, (each) => each.checkpoints[i]!.tailS),
    passed: passedAt(run, scene.spots[i]!, run.trace.frames.timesS),
  };
  if (!crossing) return times;
  const margin = scene.input.closureMarginS ?? CLOSURE_MARGIN_S;
  const closed = (each: Outcome) =>
    roadClosure(each.checkpoints[i]!.headS, each.checkpoints[i]!.tailS, margin);
  return {
    ...times,
    closure: {
      fromS: bandOf(all, (each) => closed(each).fromS),
      toS: bandOf(all, (each) => closed(each).toS),
    },
  };
}

function pinchOf(scene: Scene, all: readonly Outcome[], pinch: Bottleneck, i: number): PinchForecast {
  const queue = all[0]!.queues[i]!;
  const within = (place: CheckpointInput): boolean => place.atM >= queue.reachesM && place.atM < pinch.fromM;
  return {
    ...pinch,
    ...loadOf(pinch, all[0]!.run.model),
    queue,
    queueLengthM: bandOf(all, (each) => each.queues[i]!.lengthMostM),
    queuePeople: bandOf(all, (each) => each.queues[i]!.peopleMost),
    spillsOver: queue.lengthMostM > 0 ? scene.places.filter(within).map((place) => place.id) : [],
    reachesStart: queue.lengthMostM > 0 && queue.reachesM <= 0,
  };
}

function feederOf(id: string, run: Watched, f: number): FeederForecast {
  const { people, arrivals } = run.model.feeders[f]!;
  const { timesS, joined } = run.trace;
  const waiting = waitingMost(people, arrivals, timesS, joined[f]!);
  return { id, waitingMost: waiting, allInS: timeOf(timesS, joined[f]!, people - Math.min(0.5, people / 2)) };
}

function waitingMost(
  people: number,
  arrivals: Profile | undefined,
  timesS: Float64Array,
  joined: Float64Array,
): number {
  return timesS.reduce((most, timeS, i) => Math.max(most, people * shareBy(arrivals, timeS) - joined[i]!), 0);
}

/** When the last leave assembly. */
function releasedBy(each: Outcome): number {
  const released = curveAt(each.run, 0);
  const people = totalPast(each.run.model, 0);
  return timeOf(each.run.trace.timesS, released, people - Math.min(0.5, people / 2));
}

/** Formula 2, at the density at which the column sets off. */
function freeColumn(each: Outcome): number {
  const { groups, release, cells } = each.run.model;
  const people = totalPast(each.run.model, 0);
  if (people <= 0) return 0;
  const pace = groups.reduce((sum, group) => sum + group.people * group.paceMps, 0) / people;
  const width = cells.areaM2[0]! / cells.cellM;
  const perS = Math.max(0, ...release.map((step) => step.perS));
  return columnLength(people, perS / (pace * width), width);
}

function bandOf(all: readonly Outcome[], figure: (each: Outcome) => number): Band {
  const figures = all.map(figure);
  return { low: Math.min(...figures), likely: figures[0]!, high: Math.max(...figures) };
}
