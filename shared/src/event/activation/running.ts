import type { Id } from '../../kernel/index.js';
import { kindRef, type EventRecord, type Instant, type Records } from '../kind.js';
import type { RouteData } from '../route/route.schema.js';
import type { ActivationData } from './activation.schema.js';

// By name and not from the schemas: the phone's first screen reads this file, and does without zod.
const ACTIVATIONS = kindRef<ActivationData>('activation');
const ROUTES = kindRef<RouteData>('route');

type Activation = EventRecord<ActivationData>;

/** What is being carried out now: the most urgent first, of two alike the later. */
export const runningActivations = (records: Records): Activation[] =>
  records
    .all(ACTIVATIONS)
    .filter(({ data }) => !data.stoodDown)
    .sort((a, b) => a.data.priority - b.data.priority || (a.data.happenedAt < b.data.happenedAt ? 1 : -1));

/**
 * The activation of a plan that something said at a moment belongs to. One plan runs at most once at a time, so a phone
 * that started it without a network and control that started it by itself mean the same one. What was done before it
 * was stood down belongs to it even when word of it comes later.
 */
export function activationOf(contingencyId: Id, at: Instant, records: Records): Activation | undefined {
  const own = records.all(ACTIVATIONS).filter(({ data }) => data.contingencyId === contingencyId);
  return (
    own.find(({ data }) => !data.stoodDown) ??
    own
      .filter(({ data }) => data.stoodDown!.at >= at)
      .sort((a, b) => (a.data.stoodDown!.at < b.data.stoodDown!.at ? -1 : 1))[0]
  );
}

/** The route that everyone walks now: the alternate of the most urgent plan that takes one, else the main route. */
export function routeInForce(records: Records): EventRecord<RouteData> | undefined {
  const alternates = runningActivations(records)
    .filter(({ data }) => data.alternateTaken && data.alternateRouteId)
    .flatMap(({ data }) => records.get(ROUTES, data.alternateRouteId!) ?? []);
  return alternates[0] ?? records.all(ROUTES).find(({ data }) => data.role === 'main');
}

export interface DrawnRoute extends EventRecord<RouteData> {
  /** Drawn faintly: the main route while the march goes another way. */
  faint?: boolean;
}

/** Every route as a map draws it: the one in force looks like the main route, and the one that it stands in for is faint. */
export function routesAsInForce(records: Records): DrawnRoute[] {
  const inForce = routeInForce(records);
  return records.all(ROUTES).map((route): DrawnRoute => {
    if (route.id === inForce?.id) return { ...route, data: { ...route.data, role: 'main' } };
    return route.data.role === 'main' ? { ...route, faint: true } : route;
  });
}
