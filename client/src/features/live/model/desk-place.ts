import { insideRing, type Position } from '@waypost/shared/geo';
import type { CheckpointData, EventRecord, IncidentData, SectorData } from '@waypost/shared/event';

/** How well "at CP4" says where something is: a street corner and its pavements, in metres. */
const AT_CHECKPOINT_M = 50;

type Sectors = readonly EventRecord<SectorData>[];

/**
 * The place of a report that came by word: a checkpoint's own point goes with it, so that whoever may know the place
 * only roughly has a place at all; the sector goes with it, so that its marshals are told.
 */
export function placeAtCheckpoint(
  checkpoint: EventRecord<CheckpointData>,
  sectors: Sectors,
): IncidentData['place'] {
  const [lon, lat] = checkpoint.data.at;
  return {
    checkpointId: checkpoint.id,
    point: [lon, lat],
    accuracyM: AT_CHECKPOINT_M,
    ...sectorAt(checkpoint.data.at, sectors),
  };
}

export const placeAtPoint = (point: Position, sectors: Sectors): IncidentData['place'] => ({
  point: [point[0], point[1]],
  ...sectorAt(point, sectors),
});

function sectorAt(point: Position, sectors: Sectors): { sectorId?: string } {
  const sector = sectors.find(({ data }) => insideRing(data.area, point));
  return sector ? { sectorId: sector.id } : {};
}
