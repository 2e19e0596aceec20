import { DEFAULT_WIDTH_M, type RouteData } from '@waypost/shared/event';
import { distance, project, round6, type Position } from '@waypost/shared/geo';

type Line = Pick<RouteData, 'points' | 'widths'>;

/** Nearer to an end than this, in metres, and one of the two parts would be no route. */
export const CUT_LEAST_M = 1;

/** Cuts a line at the point of it nearest to `at`; `undefined` when that is at one of its ends. */
export function cutLine({ points, widths }: Line, at: Position): { before: Line; after: Line } | undefined {
  const hit = project(points, at);
  if (!hit) return undefined;
  const knife: [number, number] = [round6(hit.at[0]), round6(hit.at[1])];
  if (distance(knife, points[0]!) < CUT_LEAST_M || distance(knife, points.at(-1)!) < CUT_LEAST_M)
    return undefined;
  const { segment } = hit;
  const onStart = distance(knife, points[segment]!) < CUT_LEAST_M / 10;
  const onEnd = distance(knife, points[segment + 1]!) < CUT_LEAST_M / 10;
  const width = (index: number): number => widths[index] ?? DEFAULT_WIDTH_M;
  const lastBefore = onStart ? segment : segment + 1;
  const firstAfter = onEnd ? segment + 1 : segment;
  return {
    before: {
      points: [...points.slice(0, lastBefore), knife],
      widths: points.slice(0, lastBefore).map((_, i) => width(i)),
    },
    after: {
      points: [knife, ...points.slice(firstAfter + 1)],
      widths: points.slice(firstAfter + 1).map((_, i) => width(firstAfter + i)),
    },
  };
}
