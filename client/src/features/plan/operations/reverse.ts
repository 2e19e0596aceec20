import type { RouteData } from '@waypost/shared/event';
import type { Of, PlanStep } from './operation';

/** The other way round, each segment keeping its width. */
export const reversed = <T extends Pick<RouteData, 'points' | 'widths'>>(
  route: T,
): Pick<RouteData, 'points' | 'widths'> => ({
  points: route.points.toReversed(),
  widths: route.widths.toReversed(),
});

export const reverseRoute = ({ id, data }: Of<RouteData>): PlanStep[] => [
  { name: 'route.edit', payload: { id, set: reversed(data) } },
];
