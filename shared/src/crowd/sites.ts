import { areaCapacity, dispersalMinutes, totalWidth, widthWithLargestLost } from './closed-forms/areas.js';
import { GREEN_GUIDE_PER_M_MIN } from './closed-forms/pinch.js';
import { curveAt, totalPast, valueAt, type Watched } from './curves.js';
import { DEFAULTS, type AreaInput, type EndInput, type ForecastInput } from './input.js';
import { shareBy } from './profile.js';

/** The places at both ends of the route: who is there when, how full it is, and how they get away. */

/** People in an area over time. */
export interface Occupancy {
  readonly timesS: Float64Array;
  readonly people: Float64Array;
  readonly peak: number;
  /** Undefined when nobody said how large the area is. */
  readonly capacity?: number;
  /** When it is first over its capacity; Infinity if never. */
  readonly overFromS: number;
}

const SAMPLES = 240;

/** 15. Arrivals less departures at assembly. */
export function assemblyOf(run: Watched, input: ForecastInput): Occupancy {
  const { groups } = run.model;
  const { timesS } = run.trace;
  const gone = curveAt(run, 0);
  const firstS = Math.min(timesS[0]!, ...groups.map((each) => each.arrivals?.[0]?.atS ?? timesS[0]!));
  const total = groups.reduce((sum, each) => sum + each.people, 0);
  const emptyS =
    timesS[
      Math.max(
        0,
        gone.findIndex((each) => each >= total - 0.5),
      )
    ]!;
  const endS = gone.at(-1)! >= total - 0.5 ? emptyS : timesS.at(-1)!;
  return occupancy(firstS, endS, capacityOf(input.assembly), (timeS) => {
    const arrived = groups.reduce((sum, each) => sum + each.people * shareBy(each.arrivals, timeS), 0);
    return arrived - valueAt(timesS, gone, timeS);
  });
}

function capacityOf(area: AreaInput | undefined): number | undefined {
  if (!area) return undefined;
  const { areaM2, usable = DEFAULTS.usable, densityPerM2 = DEFAULTS.standingDensity } = area;
  return area.capacity ?? areaCapacity(areaM2, usable, densityPerM2);
}

function occupancy(
  fromS: number,
  toS: number,
  capacity: number | undefined,
  inside: (timeS: number) => number,
): Occupancy {
  const timesS = Float64Array.from({ length: SAMPLES + 1 }, (_, k) => fromS + (k * (toS - fromS)) / SAMPLES);
  const people = timesS.map((timeS) => Math.max(0, inside(timeS)));
  const over = capacity === undefined ? -1 : people.findIndex((each) => each > capacity);
  const overFromS = over === -1 ? Infinity : timesS[over]!;
  const peak = people.reduce((most, each) => Math.max(most, each), 0);
  return capacity === undefined
    ? { timesS, people, peak, overFromS }
    : { timesS, people, peak, capacity, overFromS };
}

/** How the people at the end get away. */
export interface Egress {
  /** From the first leaving until the last is through the exits, seconds. */
  readonly egressS: number;
  /** On the clock: nobody is left. */
  readonly clearS: number;
}

export interface Dispersal {
  readonly rally: Occupancy;
  readonly allExits: Egress;
  /** With the widest exit lost, as a plan has to assume. */
  readonly largestLost: Egress;
  /** Seconds until the slowest way home has taken its share; 0 when none is given. */
  readonly waysHomeS: number;
}

export function dispersalOf(run: Watched, end: EndInput): Dispersal {
  const widths = end.exitWidthsM;
  const perMS = (end.exitPerMMin ?? GREEN_GUIDE_PER_M_MIN) / 60;
  const all = widths ? totalWidth(widths) * perMS : Infinity;
  const lost = widths ? widthWithLargestLost(widths) * perMS : Infinity;
  const people = totalPast(run.model, run.model.cells.count);
  const waysHomeS = end.sinks ? 60 * dispersalMinutes(people, end.sinks) : 0;
  const leaving = departures(run, end, all);
  return {
    rally: leaving.rally,
    allExits: leaving.egress,
    largestLost: lost === all ? leaving.egress : departures(run, end, lost).egress,
    waysHomeS,
  };
}

/** A fluid queue at the exits: people come as the route brings them and leave as fast as the exits let them. */
function departures(run: Watched, end: EndInput, perS: number): { rally: Occupancy; egress: Egress } {
  const { timesS } = run.trace;
  const arrived = curveAt(run, run.model.cells.count);
  const opensS = Math.max(timesS[0]!, end.staysUntilS ?? -Infinity) + reactionOf(run, end);
  const total = arrived.at(-1)!;
  const left = leftCurve(timesS, arrived, opensS, perS);
  const waiting = total - left.people.at(-1)!;
  const lastS = left.timesS.at(-1)!;
  const clearS = waiting <= 0.5 ? lastS : perS > 0 ? lastS + waiting / perS : Infinity;
  const shownTo = Number.isFinite(clearS) ? clearS : Math.max(lastS, opensS + 3600);
  const goneBy = (timeS: number): number =>
    timeS <= lastS ? valueAt(left.timesS, left.people, timeS) : left.people.at(-1)! + perS * (timeS - lastS);
  const rally = occupancy(
    timesS[0]!,
    shownTo,
    capacityOf(end.rally),
    (timeS) => valueAt(timesS, arrived, timeS) - Math.min(total, goneBy(timeS)),
  );
  const firstS = Math.max(
    opensS,
    timesS[
      Math.max(
        0,
        arrived.findIndex((each) => each > 0),
      )
    ]!,
  );
  return { rally, egress: { egressS: clearS - firstS + reactionOf(run, end), clearS } };
}

/** Time before people move, and their longest walk to an exit; only where they are told to leave. */
function reactionOf(run: Watched, end: EndInput): number {
  if (end.staysUntilS === undefined) return 0;
  const pace = Math.min(
    ...run.model.groups.map((each) => each.paceMps),
    ...run.model.feeders.map((each) => each.paceMps),
  );
  return (end.preMovementS ?? DEFAULTS.preMovementS) + (end.longestWalkM ?? 0) / pace;
}

/** Cumulative departures: from `opensS` on at most `perS`, never more than have come. */
function leftCurve(
  timesS: Float64Array,
  arrived: Float64Array,
  opensS: number,
  perS: number,
): { timesS: Float64Array; people: Float64Array } {
  const times = opensS > timesS.at(-1)! ? Float64Array.of(...timesS, opensS) : timesS;
  const people = new Float64Array(times.length);
  for (let i = 1; i < times.length; i++) {
    const open = Math.max(0, times[i]! - Math.max(opensS, times[i - 1]!));
    const here = Math.min(arrived.length - 1, i);
    people[i] = open > 0 ? Math.min(arrived[here]!, people[i - 1]! + perS * open) : people[i - 1]!;
  }
  return { timesS: times, people };
}
