import { DEFAULT_WIDTH_M, ROUTE_POINTS_MOST, type RouteData } from '@waypost/shared/event';
import { distance } from '@waypost/shared/geo';
import { cannot, type Of, type Offer, type PlanStep } from './operation';
import { reversed } from './reverse';
import type { OnRoute } from './split';

/** Ends further apart than this, in metres, are two marches: joining them would draw a street that is not there. */
export const JOIN_MOST_M = 500;
/** Ends nearer than this are the same point. */
const SAME_M = 0.5;

type Line = Pick<RouteData, 'points' | 'widths'>;

/**
 * Makes one route of two: `second` is put before or after `first`, turned round when that brings the ends together.
 * The first keeps its id, name and direction; what lies on the second moves to it.
 */
export function joinRoutes(
  first: Of<RouteData>,
  second: Of<RouteData> | undefined,
  { checkpoints, pinches }: OnRoute,
): Offer {
  if (!second || second.id === first.id) return cannot('plan.operation.join.chooseOther');
  const { line, gapM } = nearest(first.data, second.data);
  if (gapM > JOIN_MOST_M) return cannot('plan.operation.join.tooFar');
  if (line.points.length > ROUTE_POINTS_MOST) return cannot('plan.operation.join.tooLong');
  const move = (kind: string, things: readonly Of<{ routeId: string }>[]): PlanStep[] =>
    things
      .filter(({ data }) => data.routeId === second.id)
      .map(({ id }) => ({ name: `${kind}.edit`, payload: { id, set: { routeId: first.id } } }));
  return {
    able: true,
    steps: [
      { name: 'route.edit', payload: { id: first.id, set: line } },
      // Before the route goes: with it would go what still lies on it.
      ...move('checkpoint', checkpoints),
      ...move('pinch', pinches),
      { name: 'route.remove', payload: { id: second.id } },
    ],
  };
}

/** The best of the four ways to put two lines together. */
function nearest(first: Line, second: Line): { line: Line; gapM: number } {
  const turned = reversed(second);
  const ways = [
    [first, second],
    [first, turned],
    [second, first],
    [turned, first],
  ] as const;
  const measured = ways.map(([a, b]) => ({ a, b, gapM: distance(a.points.at(-1)!, b.points[0]!) }));
  const best = measured.reduce((x, y) => (y.gapM < x.gapM ? y : x));
  return { line: chain(best.a, best.b, best.gapM), gapM: best.gapM };
}

function chain(a: Line, b: Line, gapM: number): Line {
  if (gapM < SAME_M)
    return { points: [...a.points, ...b.points.slice(1)], widths: [...a.widths, ...b.widths] };
  // The gap between is as wide as the narrower of its neighbours: the careful guess.
  const bridge = Math.min(a.widths.at(-1) ?? DEFAULT_WIDTH_M, b.widths[0] ?? DEFAULT_WIDTH_M);
  return { points: [...a.points, ...b.points], widths: [...a.widths, bridge, ...b.widths] };
}
