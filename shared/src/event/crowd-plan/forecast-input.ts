import {
  routeFromLine,
  type BandInput,
  type ForecastInput,
  type GroupInput,
  type HaltInput,
  type RouteInput,
} from '../../crowd/index.js';
import { project } from '../../geo/index.js';
import type { Id } from '../../kernel/index.js';
import { CHECKPOINT } from '../checkpoint/checkpoint.schema.js';
import { EVENT, type EventData } from '../event/event.schema.js';
import type { EventRecord, Instant, Records } from '../kind.js';
import { PINCH } from '../pinch/pinch.schema.js';
import { DEFAULT_WIDTH_M, ROUTE, type RouteData } from '../route/route.schema.js';
import { danglingIn } from './crowd-plan.kind.js';
import { CROWD_PLAN, type CrowdPlanData } from './crowd-plan.schema.js';
import { feedersOf } from './feeders.js';
import { assemblyArea, endOf } from './sites.js';

export interface ForecastOptions {
  /** Another route than the planned one: the same crowd on an alternate. */
  routeId?: Id;
}

/** What the plan does not say, or says of something that is not there: told beside the figures. */
export type ForecastGapCode =
  | 'dangling'
  | 'feeder-without-people'
  | 'feeder-off-route'
  | 'halt-off-route'
  | 'no-assembly-area'
  | 'no-rally-area'
  | 'no-exits';

export interface ForecastGap {
  readonly code: ForecastGapCode;
  /** The record it is about. */
  readonly id?: Id;
  /** Or the field of the crowd plan. */
  readonly field?: string;
}

/** The solver's input for a drawn plan. Ids of checkpoints, pinches and feeders are those of their records. */
export interface PlannedForecast {
  readonly input: ForecastInput;
  /** Second 0 of the input's clock. */
  readonly stepOffAt: Instant;
  readonly routeId: Id;
  readonly routeName: string;
  readonly gaps: readonly ForecastGap[];
}

/**
 * What the plan asks the forecast. `undefined` when there is nothing to forecast: no such route, or nobody expected.
 * It reads records and nothing else, so phone, desk, server and command line get the same figures.
 */
export function forecastInputOf(
  records: Records,
  eventId: Id,
  options: ForecastOptions = {},
): PlannedForecast | undefined {
  const event = records.get(EVENT, eventId)?.data;
  const plan = records.get(CROWD_PLAN, eventId)?.data ?? {};
  const route = routeOf(records, options.routeId ?? plan.routeId);
  if (!event || !route || event.expected.likely <= 0) return undefined;
  const stepOffAt = stepOffOf(event, plan);
  const feeders = feedersOf(plan, route.data, records);
  const halts = haltsOf(plan, route.data, records);
  const joining = feeders.inputs.reduce((sum, feeder) => sum + feeder.people, 0);
  const assembly = assemblyArea(plan, route.data, records);
  const end = endOf(plan, event, route.data, records, secondsAfter(stepOffAt));
  const input: ForecastInput = {
    route: drawnRoute(route, plan, records),
    groups: groupsOf(plan, route.data, event, stepOffAt, Math.max(0, event.expected.likely - joining)),
    ...(plan.formation ? { formation: plan.formation } : {}),
    feeders: feeders.inputs,
    halts: halts.inputs,
    release: releaseOf(plan),
    ...(assembly ? { assembly } : {}),
    end: end.input,
    ...(plan.relation ? { relation: { kind: plan.relation } } : {}),
    ...(plan.closureMarginMin === undefined ? {} : { closureMarginS: plan.closureMarginMin * 60 }),
    band: bandOf(plan, event),
  };
  const gaps = [
    ...danglingIn(plan, records).map((field): ForecastGap => ({ code: 'dangling', field })),
    ...feeders.gaps,
    ...halts.gaps,
    ...(assembly ? [] : [{ code: 'no-assembly-area' } as const]),
    ...end.gaps,
  ];
  return { input, stepOffAt, routeId: route.id, routeName: route.data.name, gaps };
}

/** When the head leaves assembly: as planned, else with the march phase, else when the event opens. */
export const stepOffOf = (event: EventData, plan: CrowdPlanData): Instant =>
  plan.stepOffAt ?? event.phases.find((each) => each.phase === 'march')?.startsAt ?? event.opensAt;

const secondsAfter =
  (start: Instant) =>
  (at: Instant): number =>
    (Date.parse(at) - Date.parse(start)) / 1000;

/** A route that was named and is gone falls back to the main one: the gap list says so. */
function routeOf(records: Records, named: Id | undefined): EventRecord<RouteData> | undefined {
  const found = named === undefined ? undefined : records.get(ROUTE, named);
  return found ?? records.all(ROUTE).find(({ data }) => data.role === 'main');
}

function drawnRoute(route: EventRecord<RouteData>, plan: CrowdPlanData, records: Records): RouteInput {
  const own = ({ data }: { data: { routeId: Id } }): boolean => data.routeId === route.id;
  const drawn = routeFromLine({
    points: route.data.points,
    widths: route.data.widths,
    defaultWidthM: DEFAULT_WIDTH_M,
    pinches: records
      .all(PINCH)
      .filter(own)
      .map(({ id, data }) => ({ id, at: data.at, lengthM: data.lengthM, widthM: data.widthM })),
    checkpoints: records
      .all(CHECKPOINT)
      .filter(own)
      .map(({ id, data }) => ({ id, at: data.at, crossing: data.crossing })),
  });
  const checkpoints = [...(drawn.checkpoints ?? [])].sort((a, b) => a.atM - b.atM);
  return { ...drawn, checkpoints, ...(plan.shyM === undefined ? {} : { shyM: plan.shyM }) };
}

function groupsOf(
  plan: CrowdPlanData,
  route: RouteData,
  event: EventData,
  stepOffAt: Instant,
  people: number,
): GroupInput[] {
  const arrivals = arrivalsOf(plan, event, stepOffAt);
  const groups = plan.groups?.length ? plan.groups : [{ part: 1, paceMps: undefined }];
  const parts = groups.reduce((sum, each) => sum + each.part, 0);
  return groups.map(({ part, paceMps = plan.paceMps ?? route.paceMps }) => ({
    people: (people * part) / parts,
    ...(paceMps === undefined ? {} : { paceMps }),
    ...(arrivals ? { arrivals } : {}),
  }));
}

/** As planned; else evenly over the assembly phase; else everybody is there at step-off. */
function arrivalsOf(plan: CrowdPlanData, event: EventData, stepOffAt: Instant): GroupInput['arrivals'] {
  if (plan.arrivals?.length)
    return plan.arrivals.map((each) => ({ atS: each.atMin * 60, share: each.share }));
  const assembly = event.phases.find((each) => each.phase === 'assembly');
  if (!assembly || assembly.startsAt >= stepOffAt) return undefined;
  const fromS = secondsAfter(stepOffAt)(assembly.startsAt);
  return [
    { atS: fromS, share: 0 },
    { atS: 0, share: 1 },
  ];
}

function releaseOf(plan: CrowdPlanData): NonNullable<ForecastInput['release']> {
  const steps = (plan.release ?? []).map((each) => ({ fromS: each.fromMin * 60, perS: each.perS }));
  return {
    startS: 0,
    ...(steps.length ? { steps } : {}),
    ...(plan.columnPerM2 === undefined ? {} : { densityPerM2: plan.columnPerM2 }),
  };
}

/** A crossing that is this far from the route is another street's. */
const HALT_REACH_M = 60;

function haltsOf(
  plan: CrowdPlanData,
  route: RouteData,
  records: Records,
): { inputs: HaltInput[]; gaps: ForecastGap[] } {
  const inputs: HaltInput[] = [];
  const gaps: ForecastGap[] = [];
  for (const halt of plan.halts ?? []) {
    const where = placeOfHalt(halt.where, route, records);
    if (where === undefined) continue;
    if (where === 'off-route') {
      gaps.push({ code: 'halt-off-route', id: (halt.where as { checkpointId: Id }).checkpointId });
      continue;
    }
    const density = halt.closeUpPerM2;
    inputs.push({
      fromS: halt.atMin * 60,
      durationS: halt.durationMin * 60,
      where,
      ...(density === undefined ? {} : { closeUpDensity: density }),
    });
  }
  return { inputs, gaps };
}

type PlannedHalt = NonNullable<CrowdPlanData['halts']>[number];

function placeOfHalt(
  where: PlannedHalt['where'],
  route: RouteData,
  records: Records,
): HaltInput['where'] | 'off-route' | undefined {
  if (typeof where === 'string') return where;
  const checkpoint = records.get(CHECKPOINT, where.checkpointId);
  if (!checkpoint) return undefined;
  const hit = project(route.points, checkpoint.data.at);
  return hit && hit.awayM <= HALT_REACH_M ? { atM: hit.alongM } : 'off-route';
}

/** People as the event expects them; pace and density as the crowd plan says, or our default. */
function bandOf(plan: CrowdPlanData, event: EventData): BandInput {
  const { low, likely, high } = event.expected;
  return {
    people: { low: low / likely, high: high / likely },
    ...(plan.paceSpread === undefined ? {} : { pace: plan.paceSpread }),
    ...(plan.densitySpread === undefined ? {} : { density: plan.densitySpread }),
  };
}
