import { DEFAULTS, pinchCapacity, routeFromLine, stretches, type FeederInput } from '../../crowd/index.js';
import { lineLength, project } from '../../geo/index.js';
import type { Id } from '../../kernel/index.js';
import type { EventRecord, Records } from '../kind.js';
import { DEFAULT_WIDTH_M, ROUTE, type RouteData } from '../route/route.schema.js';
import type { CrowdPlanData } from './crowd-plan.schema.js';
import type { ForecastGap } from './forecast-input.js';

/** A feeder that ends farther than this from the route joins another one. */
const JOIN_REACH_M = 150;

type PlannedFeeder = NonNullable<CrowdPlanData['feeders']>[number];

/** Feeders that reach the route, as the solver takes them. Those that do not walk with the main body: nobody vanishes. */
export function feedersOf(
  plan: CrowdPlanData,
  route: RouteData,
  records: Records,
): { inputs: FeederInput[]; gaps: ForecastGap[] } {
  const inputs: FeederInput[] = [];
  const gaps: ForecastGap[] = [];
  for (const feeder of plan.feeders ?? []) {
    const drawn = records.get(ROUTE, feeder.routeId);
    if (!drawn || feeder.people === 0) continue;
    const joins = project(route.points, drawn.data.points.at(-1)!);
    if (joins && joins.awayM <= JOIN_REACH_M) inputs.push(inputOf(feeder, drawn, joins.alongM, plan));
    else gaps.push({ code: 'feeder-off-route', id: feeder.routeId });
  }
  return { inputs, gaps: [...gaps, ...empty(plan, records)] };
}

/** Feeders that are drawn, with nobody said to come along them. */
function empty(plan: CrowdPlanData, records: Records): ForecastGap[] {
  const counted = (id: Id): boolean =>
    (plan.feeders ?? []).some((feeder) => feeder.routeId === id && feeder.people > 0);
  return records
    .all(ROUTE)
    .filter(({ id, data }) => data.role === 'feeder' && !counted(id))
    .map(({ id }) => ({ code: 'feeder-without-people', id }));
}

/** Its own column walks its own street: the head comes after the walk, the rest at what the street carries. */
function inputOf(
  feeder: PlannedFeeder,
  { id, data }: EventRecord<RouteData>,
  atM: number,
  plan: CrowdPlanData,
): FeederInput {
  const paceMps = feeder.paceMps ?? data.paceMps ?? plan.paceMps;
  const walking = paceMps ?? DEFAULTS.paceMps;
  const widthM = narrowestOf(data, plan.shyM);
  const mostPerS = feeder.mostPerS ?? pinchCapacity(widthM);
  const columnPerS = (plan.columnPerM2 ?? DEFAULTS.columnDensity) * walking * widthM;
  const headS = (feeder.startsMin ?? 0) * 60 + lineLength(data.points) / walking;
  const passingS = feeder.people / Math.max(1e-3, Math.min(mostPerS, columnPerS));
  return {
    id,
    atM,
    people: feeder.people,
    ...(paceMps === undefined ? {} : { paceMps }),
    mostPerS,
    ...(feeder.priority === undefined ? {} : { priority: feeder.priority }),
    arrivals: [
      { atS: headS, share: 0 },
      { atS: headS + passingS, share: 1 },
    ],
  };
}

function narrowestOf({ points, widths }: RouteData, shyM: number | undefined): number {
  const route = routeFromLine({ points, widths, defaultWidthM: DEFAULT_WIDTH_M });
  return Math.min(
    ...stretches({ ...route, ...(shyM === undefined ? {} : { shyM }) }).map((each) => each.widthM),
  );
}
