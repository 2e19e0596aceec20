import type { EventRecord, PlaceData } from '../event/index.js';
import type { Position } from '../geo/index.js';

/** The points that a thing of the plan takes up on the map; none for what is only on paper. */
export function pointsOf(record: EventRecord | undefined): readonly Position[] {
  const data = (record?.data ?? {}) as { points?: Position[]; area?: Position[]; at?: unknown };
  if (data.points) return data.points;
  if (data.area) return data.area;
  if (Array.isArray(data.at)) return [data.at as unknown as Position];
  const at = data.at as PlaceData['at'] | undefined;
  if (!at) return [];
  return 'point' in at ? [at.point] : at.area;
}
