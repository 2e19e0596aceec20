import { distance, farthestApart, lineLength, middle, ringArea, type Position } from '../geo/index.js';
import type { Detail } from './change.js';

/** Lengths closer than this are one length: a vertex set on the line between two others makes nothing longer. */
const SAME_LENGTH_M = 0.5;

export function movedPoint(before: Position, after: Position): Detail[] {
  return [{ code: 'moved', metres: distance(before, after) }];
}

export function movedLine(before: readonly Position[], after: readonly Position[]): Detail[] {
  const longer = lineLength(after) - lineLength(before);
  return [
    { code: 'bent', metres: farthestApart(before, after) },
    ...(Math.abs(longer) >= SAME_LENGTH_M ? [{ code: 'longer' as const, metres: longer }] : []),
  ];
}

const closed = (ring: readonly Position[]): readonly Position[] => (ring[0] ? [...ring, ring[0]] : ring);

export function movedRing(before: readonly Position[], after: readonly Position[]): Detail[] {
  const [from, to] = [ringArea(before), ringArea(after)];
  return [
    { code: 'bent', metres: farthestApart(closed(before), closed(after)) },
    ...(Math.abs(to - from) > from / 100 ? [{ code: 'area' as const, from, to }] : []),
  ];
}

type PointOrArea = { point: Position } | { area: readonly Position[] };

/** A point may have become an outline: its middle then says how far it went. */
export function movedPlace(before: PointOrArea, after: PointOrArea): Detail[] {
  if ('area' in before && 'area' in after) return movedRing(before.area, after.area);
  const at = (place: PointOrArea): Position => ('point' in place ? place.point : middle(place.area));
  return movedPoint(at(before), at(after));
}

export function changedWidths(before: readonly number[], after: readonly number[]): Detail[] {
  const [from, to] = [Math.min(...before), Math.min(...after)];
  if (from !== to && Number.isFinite(from) && Number.isFinite(to)) return [{ code: 'width', from, to }];
  // With another number of segments the line itself has changed, and says so.
  if (before.length !== after.length) return [];
  return [{ code: 'widths', count: before.filter((width, i) => width !== after[i]).length }];
}
