import { areaCapacity, DEFAULTS, type AreaInput, type EndInput } from '../../crowd/index.js';
import { distance, middle, ringArea, type Position } from '../../geo/index.js';
import type { EventData } from '../event/event.schema.js';
import type { EventRecord, Instant, Records } from '../kind.js';
import { PLACE, type PlaceData, type PlaceType } from '../place/place.schema.js';
import type { RouteData } from '../route/route.schema.js';
import type { CrowdPlanData } from './crowd-plan.schema.js';
import type { ForecastGap } from './forecast-input.js';

/** Where the march starts and where it ends: areas, exits and ways home. */

/** A place of the right type that is farther than this from the end of the route belongs to another one. */
const SITE_REACH_M = 750;

type Place = EventRecord<PlaceData>;

const centreOf = ({ data: { at } }: Place): Position => ('point' in at ? at.point : middle(at.area));

const near = (records: Records, type: PlaceType, point: Position): Place[] =>
  records
    .all(PLACE)
    .filter((place) => place.data.type === type && distance(centreOf(place), point) <= SITE_REACH_M);

/** The places of type assembly near the start of the route, together. */
export const assemblyArea = (
  plan: CrowdPlanData,
  route: RouteData,
  records: Records,
): AreaInput | undefined => areaOf(near(records, 'assembly', route.points[0]!), plan);

/** Drawn areas by their size; a capacity that somebody has worked out stands instead of it. */
function areaOf(places: readonly Place[], plan: CrowdPlanData): AreaInput | undefined {
  const usable = plan.usableShare ?? DEFAULTS.usable;
  const density = plan.standingPerM2 ?? DEFAULTS.standingDensity;
  const sizes = places.map(({ data: { at } }) => ('area' in at ? ringArea(at.area) : 0));
  const areaM2 = sizes.reduce((sum, each) => sum + each, 0);
  const known = places.some((place) => place.data.capacity !== undefined);
  if (areaM2 === 0 && !known) return undefined;
  const capacity = places.reduce(
    (sum, place, i) => sum + (place.data.capacity ?? areaCapacity(sizes[i]!, usable, density)),
    0,
  );
  return {
    areaM2,
    ...(plan.usableShare === undefined ? {} : { usable: plan.usableShare }),
    ...(plan.standingPerM2 === undefined ? {} : { densityPerM2: plan.standingPerM2 }),
    ...(known ? { capacity } : {}),
  };
}

export function endOf(
  plan: CrowdPlanData,
  event: EventData,
  route: RouteData,
  records: Records,
  secondsOf: (at: Instant) => number,
): { input: EndInput; gaps: ForecastGap[] } {
  const rally = areaOf(rallyPlaces(plan, route, records), plan);
  const until = plan.stayUntil ?? event.phases.find((each) => each.phase === 'rally')?.endsAt;
  const exits = plan.exits?.map((exit) => exit.widthM) ?? [];
  const input: EndInput = {
    ...(plan.endTakesPerS === undefined ? {} : { takesPerS: plan.endTakesPerS }),
    ...(rally ? { rally } : {}),
    ...(until === undefined ? {} : { staysUntilS: secondsOf(until) }),
    ...(exits.length ? { exitWidthsM: exits } : {}),
    ...(plan.exitPerMMin === undefined ? {} : { exitPerMMin: plan.exitPerMMin }),
    ...(plan.preMovementMin === undefined ? {} : { preMovementS: plan.preMovementMin * 60 }),
    ...(plan.longestWalkM === undefined ? {} : { longestWalkM: plan.longestWalkM }),
    ...(plan.sinks?.length ? { sinks: plan.sinks.map(({ share, perMin }) => ({ share, perMin })) } : {}),
  };
  const gaps: ForecastGap[] = [
    ...(rally ? [] : [{ code: 'no-rally-area' } as const]),
    ...(exits.length ? [] : [{ code: 'no-exits' } as const]),
  ];
  return { input, gaps };
}

function rallyPlaces(plan: CrowdPlanData, route: RouteData, records: Records): Place[] {
  if (plan.rallyPlaceIds?.length)
    return plan.rallyPlaceIds.map((id) => records.get(PLACE, id)).filter((each) => each !== undefined);
  const end = route.points.at(-1)!;
  const rallies = near(records, 'rally', end);
  return rallies.length ? rallies : near(records, 'dispersal', end);
}
