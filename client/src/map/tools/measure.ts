import { distance, lineLength, ringArea, type Position } from '@waypost/shared/geo';

export interface Measures {
  /** Metres of the segment under the pointer. */
  segmentM: number;
  /** Metres of the whole line, or once around an outline. */
  totalM: number;
  /** Square metres inside an outline of three points or more. */
  areaM2?: number;
}

/** What is worth saying about a shape that is being drawn; the last point is the one under the pointer. */
export function measure(points: readonly Position[], closed: boolean): Measures {
  const last = points.at(-1);
  const before = points.at(-2);
  const segmentM = last && before ? distance(before, last) : 0;
  const round = closed && points.length > 2 ? distance(points.at(-1)!, points[0]!) : 0;
  return {
    segmentM,
    totalM: lineLength(points) + round,
    ...(closed && points.length > 2 ? { areaM2: ringArea(points) } : {}),
  };
}

/** Whether two clicks fell on the same spot: a double click ends a drawing and must not leave two points. */
export const sameSpot = (a: Position | undefined, b: Position): boolean =>
  a !== undefined && distance(a, b) < 0.05;
