import type { CheckpointData, PinchData, RouteData } from '@waypost/shared/event';
import { project, type Position } from '@waypost/shared/geo';
import { cutLine } from './cut';
import { cannot, type Of, type Offer, type PlanStep } from './operation';

export interface OnRoute {
  checkpoints: readonly Of<CheckpointData>[];
  pinches: readonly Of<PinchData>[];
}

/**
 * Makes two routes of one. The first part keeps the route's id; checkpoints and pinches go with the part they lie on.
 * @param newName name of the second part
 */
export function splitRoute(
  route: Of<RouteData>,
  at: Position,
  { checkpoints, pinches }: OnRoute,
  newId: string,
  newName: string,
): Offer {
  const parts = cutLine(route.data, at);
  if (!parts) return cannot('plan.operation.split.atEnd');
  const { code: _kept, ...rest } = route.data;
  const moves = (
    kind: 'checkpoint' | 'pinch',
    things: readonly Of<CheckpointData | PinchData>[],
  ): PlanStep[] =>
    things
      .filter(
        ({ data }) => data.routeId === route.id && liesOn(parts.after.points, parts.before.points, data.at),
      )
      .map(({ id }) => ({ name: `${kind}.edit`, payload: { id, set: { routeId: newId } } }));
  return {
    able: true,
    steps: [
      { name: 'route.edit', payload: { id: route.id, set: parts.before } },
      { name: 'route.add', payload: { id: newId, data: { ...rest, ...parts.after, name: newName } } },
      ...moves('checkpoint', checkpoints),
      ...moves('pinch', pinches),
    ],
  };
}

const liesOn = (line: readonly Position[], rather: readonly Position[], at: Position): boolean =>
  (project(line, at)?.awayM ?? Infinity) < (project(rather, at)?.awayM ?? Infinity);
