import { bounds, type Position } from '@waypost/shared/geo';
import type { MapBounds } from '../../../map';
import type { Plan, PlanKind } from './plan';
import { find } from './plan';

/** Every position of one thing. */
export function positionsOf(plan: Plan, kind: PlanKind, id: string): readonly Position[] {
  const record = find(plan, kind, id);
  if (!record) return [];
  const { data } = record;
  if ('points' in data) return data.points;
  if ('area' in data) return data.area;
  if ('point' in data.at) return [data.at.point];
  return 'area' in data.at ? data.at.area : [data.at];
}

/**
 * What the map opens on: the march itself. Feeders, dispersal routes and far stations would make it a thread in the
 * middle; they are a notch of the wheel away.
 */
export function planBounds(plan: Plan): MapBounds | undefined {
  const of = (kind: PlanKind, records: readonly { id: string }[]) =>
    records.flatMap(({ id }) => positionsOf(plan, kind, id));
  const main = plan.routes.filter(({ data }) => data.role === 'main');
  const routes = of('route', main.length ? main : plan.routes);
  const all = routes.length
    ? routes
    : [...of('place', plan.places), ...of('sector', plan.sectors), ...of('post', plan.posts)];
  return bounds(all);
}
