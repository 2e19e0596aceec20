import { CHECKPOINT } from '../checkpoint/checkpoint.schema.js';
import { EVENT } from '../event/event.schema.js';
import type { Records } from '../kind.js';
import { planKind } from '../plan-kind.js';
import { only, planView } from '../viewing.js';
import { PLACE } from '../place/place.schema.js';
import { ROUTE } from '../route/route.schema.js';
import { CROWD_PLAN, crowdPlanData, type CrowdPlanData } from './crowd-plan.schema.js';

export const crowdPlanKind = planKind<CrowdPlanData>({
  ref: CROWD_PLAN,
  shape: crowdPlanData,
  most: 1,
  check(data, records, id) {
    if (!records.get(EVENT, id)) return { code: 'bad-reference', fields: ['id'] };
    const lost = danglingIn(data, records)[0];
    if (lost) return { code: 'bad-reference', fields: [lost] };
    const late = outOfOrder(data);
    return late ? { code: 'bad-time', fields: [late] } : undefined;
  },
  view: planView<CrowdPlanData>({ reduced: (data) => only(data, ['routeId', 'stepOffAt', 'stayUntil']) }),
});

/** Fields that name a record which is not there: refused when they are written, left out when it goes later. */
export function danglingIn(data: CrowdPlanData, records: Records): string[] {
  const route = (id: string | undefined): boolean => id === undefined || records.get(ROUTE, id) !== undefined;
  const place = (id: string | undefined): boolean => id === undefined || records.get(PLACE, id) !== undefined;
  return [
    ...(route(data.routeId) ? [] : ['routeId']),
    ...where(data.feeders, 'feeders', (each) => route(each.routeId)),
    ...where(
      data.halts,
      'halts',
      ({ where: at }) => typeof at === 'string' || records.get(CHECKPOINT, at.checkpointId) !== undefined,
    ),
    ...where(data.rallyPlaceIds, 'rallyPlaceIds', place),
    ...where(data.exits, 'exits', (each) => place(each.placeId)),
    ...where(data.sinks, 'sinks', (each) => place(each.placeId)),
  ];
}

const where = <T>(list: readonly T[] | undefined, path: string, holds: (each: T) => boolean): string[] =>
  (list ?? []).flatMap((each, i) => (holds(each) ? [] : [`${path}.${i}`]));

/** The first list of times that does not go forward. */
function outOfOrder(data: CrowdPlanData): string | undefined {
  const falls = (values: readonly number[]): boolean => values.some((value, i) => value < values[i - 1]!);
  const come = data.arrivals ?? [];
  if (falls(come.map((each) => each.atMin)) || falls(come.map((each) => each.share))) return 'arrivals';
  return falls((data.release ?? []).map((each) => each.fromMin)) ? 'release' : undefined;
}
