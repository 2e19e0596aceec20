import { CHECKPOINT, SECTOR, type IncidentData, type Records } from '../event/index.js';
import { distance, insideRing } from '../geo/index.js';

/** Farther than this, a checkpoint says nothing about where something is. */
const NEAR_M = 300;

/** Where something is in the codes of the plan, which name nobody. */
export interface Where {
  checkpoint?: string;
  /** Metres from it, when it is only the nearest. */
  awayM?: number;
  sector?: string;
}

export function whereOf(records: Records, place: IncidentData['place'] | undefined): Where {
  const { point, checkpointId, sectorId } = place ?? {};
  const named = checkpointId ? records.get(CHECKPOINT, checkpointId)?.data : undefined;
  const at = point ?? named?.at;
  const nearest = records
    .all(CHECKPOINT)
    .map(({ data }) => ({ code: data.code, awayM: point ? distance(point, data.at) : Infinity }))
    .sort((a, b) => a.awayM - b.awayM)[0];
  const sector = sectorId
    ? records.get(SECTOR, sectorId)
    : records.all(SECTOR).find(({ data }) => at && insideRing(data.area, at));
  return {
    ...(named
      ? { checkpoint: named.code }
      : nearest && nearest.awayM <= NEAR_M
        ? { checkpoint: nearest.code, awayM: Math.round(nearest.awayM) }
        : {}),
    ...(sector ? { sector: sector.data.code } : {}),
  };
}
