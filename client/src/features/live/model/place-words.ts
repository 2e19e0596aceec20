import { distance, insideRing, type Position } from '@waypost/shared/geo';
import type { CheckpointData, EventRecord, SectorData } from '@waypost/shared/event';
import type { SeenIncident } from './seen';

/** Farther than this, a checkpoint says nothing about where something is. */
const NEAR_M = 300;

/** Where something is, in the words of the plan; distances in metres. */
export interface PlaceWords {
  checkpoint?: { code: string; awayM?: number };
  sector?: string;
  point?: Position;
  accuracyM?: number;
}

interface Plan {
  checkpoints: readonly EventRecord<CheckpointData>[];
  sectors: readonly EventRecord<SectorData>[];
}

/** The place as it was reported, with what the plan knows around its point filled in. */
export function placeWords(
  place: SeenIncident['place'] | undefined,
  { checkpoints, sectors }: Plan,
): PlaceWords {
  if (!place) return {};
  const { point, accuracyM } = place;
  const named = checkpoints.find(({ id }) => id === place.checkpointId);
  const near = !named && point ? nearest(point, checkpoints) : undefined;
  const around = point ?? named?.data.at;
  const sector =
    sectors.find(({ id }) => id === place.sectorId) ??
    sectors.find(({ data }) => around && insideRing(data.area, around));
  return {
    ...(named ? { checkpoint: { code: named.data.code } } : near ? { checkpoint: near } : {}),
    ...(sector ? { sector: sector.data.name } : {}),
    ...(point ? { point } : {}),
    ...(accuracyM === undefined ? {} : { accuracyM }),
  };
}

function nearest(
  point: Position,
  checkpoints: Plan['checkpoints'],
): { code: string; awayM: number } | undefined {
  const away = checkpoints.map(({ data }) => ({ code: data.code, awayM: distance(point, data.at) }));
  const [first] = away.toSorted((a, b) => a.awayM - b.awayM);
  return first && first.awayM <= NEAR_M ? first : undefined;
}

/** Where to draw it: its own point, else its checkpoint's, else nowhere. */
export const pointOf = (
  place: SeenIncident['place'] | undefined,
  checkpoints: Plan['checkpoints'],
): Position | undefined => place?.point ?? checkpoints.find(({ id }) => id === place?.checkpointId)?.data.at;
