import {
  meteredRelease,
  pinchCapacity,
  pinchState,
  PLANNED_SHARE,
  type PinchState,
} from './closed-forms/pinch.js';
import { queueDensity, type Diagram } from './diagram.js';
import { allowance, shareBy } from './profile.js';
import { cellAt, segmentStretches, stretches, usableWidth, type RouteInput } from './route-model.js';
import type { Model } from './model.js';
import type { Frames } from './trace.js';

/** A place that may hold the march up: a pinch that somebody marked, or a street narrower than all before it. */
export interface Bottleneck {
  readonly id: string;
  readonly marked: boolean;
  readonly fromM: number;
  readonly toM: number;
  /** Effective, metres. */
  readonly widthM: number;
  /** Of the street before it. */
  readonly widthBeforeM: number;
}

export function bottlenecksOf(route: RouteInput): Bottleneck[] {
  const streets = segmentStretches(route);
  const marked = (route.pinches ?? []).map((pinch) => ({
    ...pinch,
    widthM: usableWidth(pinch, route.shyM),
    marked: true,
  }));
  let least = Infinity;
  const narrowings = streets.flatMap((street, i) => {
    const narrower = i > 0 && street.widthM < least - 1e-9;
    least = Math.min(least, street.widthM);
    return narrower ? [{ ...street, id: `narrowing@${Math.round(street.fromM)}`, marked: false }] : [];
  });
  const along = stretches(route);
  return [...marked, ...narrowings]
    .map(({ id, marked: known, fromM, toM, widthM }) => {
      const before = along.findLast((stretch) => stretch.toM <= fromM + 1e-6);
      return { id, marked: known, fromM, toM, widthM, widthBeforeM: before?.widthM ?? widthM };
    })
    .sort((a, b) => a.fromM - b.fromM);
}

/** What a bottleneck is asked to carry, and what it can. Persons/s. */
export interface Load {
  /** Flow that a plan may count on. */
  readonly capacityPerS: number;
  /** The most under the speed–density relation. */
  readonly capacityMostPerS: number;
  /** Most that would reach it if nothing before it held people up. */
  readonly flowPerS: number;
  readonly state: PinchState;
  /** How densely people stand before it when it is full and nobody meters them, persons/m². */
  readonly queueDensity: number;
}

export function loadOf(pinch: Bottleneck, model: Model): Load {
  const { diagram } = model;
  const capacityMostPerS = diagram.capacity * pinch.widthM;
  const flowPerS = offeredFlow(model, pinch.fromM);
  return {
    capacityPerS: pinchCapacity(pinch.widthM),
    capacityMostPerS,
    flowPerS,
    state: pinchState(flowPerS, pinchCapacity(pinch.widthM)),
    queueDensity: queueDensityBefore(diagram, capacityMostPerS, pinch.widthBeforeM),
  };
}

const queueDensityBefore = (diagram: Diagram, capacityPerS: number, widthM: number): number =>
  queueDensity(diagram, capacityPerS / widthM);

/** Moments at which the sum of the streams is looked at: enough to meet every overlap of some minutes. */
const LOOKS = 400;

/** Formula 14: the greatest sum of release and feeders at a distance, each delayed by its walk. */
function offeredFlow(model: Model, atM: number): number {
  const { groups, feeders, release } = model;
  const startS = release[0]!.fromS;
  const people = groups.reduce((sum, each) => sum + each.people, 0);
  const pace = groups[0]?.paceMps ?? 1;
  const before = feeders.filter((feeder) => feeder.atM < atM);
  const ends = before.map((each) => each.arrivals?.at(-1)?.atS ?? startS);
  const perS = Math.max(0, ...release.map((step) => step.perS));
  const endS = Math.max(startS + (perS > 0 ? people / perS : 0) + atM / pace, ...ends) + 3600;
  const stepS = (endS - startS) / LOOKS;
  let most = 0;
  for (let k = 0; k < LOOKS; k++) {
    const timeS = startS + k * stepS;
    const left = timeS - atM / pace;
    const gone = allowance(release, startS, left);
    let sum = gone < people && left + stepS > startS ? allowance(release, left, left + stepS) / stepS : 0;
    for (const each of before) sum += feederFlow(each, timeS - (atM - each.atM) / each.paceMps, stepS);
    most = Math.max(most, sum);
  }
  return most;
}

function feederFlow(feeder: Model['feeders'][number], fromS: number, dt: number): number {
  const { arrivals, people, mostPerS } = feeder;
  if (!arrivals) return mostPerS;
  return Math.min(mostPerS, (people * (shareBy(arrivals, fromS + dt) - shareBy(arrivals, fromS))) / dt);
}

export interface ReleaseAdvice {
  /** Most to let out of assembly so that no bottleneck is filled beyond 80 %, persons/s. */
  readonly perS: number;
  /** The same as blocks: this many people every so many seconds. */
  readonly block: { readonly people: number; readonly everyS: number };
  /** The bottleneck that decides; absent when it is the street at the start. */
  readonly limitedBy?: string;
}

const BLOCK = 100;

/** Formulas 13 and 14 turned round: 80 % of the tightest capacity, less what feeders bring before it. */
export function releaseAdvice(pinches: readonly Bottleneck[], model: Model): ReleaseAdvice {
  const street = model.cells.narrowestM[0]! * PLANNED_SHARE;
  let perS = street;
  let limitedBy: string | undefined;
  for (const pinch of pinches) {
    const alone = { ...model, release: [{ fromS: model.release[0]!.fromS, perS: 0 }] };
    const room = Math.max(
      0,
      meteredRelease(pinchCapacity(pinch.widthM)).perS - offeredFlow(alone, pinch.fromM),
    );
    if (room < perS) [perS, limitedBy] = [room, pinch.id];
  }
  const block = { people: BLOCK, everyS: BLOCK / perS };
  return limitedBy === undefined ? { perS, block } : { perS, block, limitedBy };
}

export interface Queue {
  readonly lengthMostM: number;
  readonly peopleMost: number;
  /** When it stands; Infinity and −Infinity if it never does. */
  readonly fromS: number;
  readonly toS: number;
  /** How near to the start its end comes, metres along the route. */
  readonly reachesM: number;
}

/** People before a bottleneck in cells denser than the critical density: the queue branch of the diagram. */
export function queueBefore(pinch: Bottleneck, model: Model, frames: Frames): Queue {
  const { cells, diagram } = model;
  const threshold = diagram.criticalDensity * 1.001;
  const queued = (frame: number, cell: number): boolean =>
    cell >= 0 && frames.density[frame * frames.cells + cell]! > threshold;
  const last = cellAt(cells, pinch.fromM - 1e-6);
  let queue: Queue = {
    lengthMostM: 0,
    peopleMost: 0,
    fromS: Infinity,
    toS: -Infinity,
    reachesM: pinch.fromM,
  };
  for (let f = 0; f < frames.timesS.length; f++) {
    // A pinch that begins inside a cell holds people up at that cell's upper edge.
    const first = queued(f, last) ? last : last - 1;
    let cell = first;
    let people = 0;
    while (queued(f, cell)) {
      people += frames.density[f * frames.cells + cell]! * cells.areaM2[cell]!;
      cell--;
    }
    if (cell === first) continue;
    const endM = (cell + 1) * cells.cellM;
    queue = {
      lengthMostM: Math.max(queue.lengthMostM, pinch.fromM - endM),
      peopleMost: Math.max(queue.peopleMost, people),
      fromS: Math.min(queue.fromS, frames.timesS[f]!),
      toS: frames.timesS[f]!,
      reachesM: Math.min(queue.reachesM, endM),
    };
  }
  return queue;
}
