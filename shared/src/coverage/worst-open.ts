import {
  CHECKPOINT,
  INCIDENT,
  isOver,
  SECTOR,
  type IncidentData,
  type Priority,
  type Records,
} from '../event/index.js';
import { insideRing, type Position } from '../geo/index.js';
import type { Id } from '../kernel/index.js';

/**
 * The worst priority that is open in each sector; sectors in which nothing is open are not in it. An incident whose
 * priority the reader is not told says nothing here.
 */
export function worstOpen(records: Records): ReadonlyMap<Id, Priority> {
  const worst = new Map<Id, Priority>();
  const sectors = records.all(SECTOR);
  for (const { data } of records.all(INCIDENT)) {
    // Under an agreement a state, a priority or the place may be missing from what a partner gets.
    if (!data.priority || (data.state && isOver(data.state))) continue;
    const { place = {} } = data as Partial<IncidentData>;
    const at = pointOf(records, place);
    const sector = place.sectorId ?? sectors.find(({ data: { area } }) => at && insideRing(area, at))?.id;
    if (!sector) continue;
    const before = worst.get(sector);
    if (!before || data.priority < before) worst.set(sector, data.priority);
  }
  return worst;
}

const pointOf = (
  records: Records,
  { point, checkpointId }: { point?: Position | undefined; checkpointId?: Id | undefined },
): Position | undefined =>
  point ?? (checkpointId ? records.get(CHECKPOINT, checkpointId)?.data.at : undefined);
