import {
  CHECKPOINT,
  CROWD_PLAN,
  EVENT,
  PINCH,
  PLACE,
  ROUTE,
  type CrowdPlanData,
  type EventRecord,
  type KindRef,
  type Records,
  type RouteData,
} from '@waypost/shared/event';
import type { Plan } from '../../model/plan';

/** A line under the hand, before it is let go. */
export interface Moved {
  routeId: string;
  points: RouteData['points'];
}

/** The plan as the pure functions read it, with a line that is being dragged laid over it. */
export function recordsOf(plan: Plan, crowd: EventRecord<CrowdPlanData> | undefined, moved?: Moved): Records {
  const routes = moved ? plan.routes.map((route) => movedTo(route, moved)) : plan.routes;
  const lists: Record<string, readonly EventRecord[]> = {
    [EVENT.kind]: [{ kind: EVENT.kind, id: plan.eventId, seq: 0, data: plan.event }],
    [CROWD_PLAN.kind]: crowd ? [crowd] : [],
    [ROUTE.kind]: routes,
    [CHECKPOINT.kind]: plan.checkpoints,
    [PINCH.kind]: plan.pinches,
    [PLACE.kind]: plan.places,
  };
  const all = <Data>(ref: KindRef<Data>) => (lists[ref.kind] ?? []) as EventRecord<Data>[];
  return { all, get: (ref, id) => all(ref).find((record) => record.id === id) };
}

/** A vertex put in while dragging gives its segment's width to both halves until the step is done. */
function movedTo(route: EventRecord<RouteData>, moved: Moved): EventRecord<RouteData> {
  if (route.id !== moved.routeId) return route;
  const missing = moved.points.length - 1 - route.data.widths.length;
  const filled =
    missing > 0 ? [...route.data.widths, ...route.data.widths.slice(-missing)] : route.data.widths;
  return { ...route, data: { ...route.data, points: moved.points, widths: filled } };
}
