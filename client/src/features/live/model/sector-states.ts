import { insideRing } from '@waypost/shared/geo';
import type { CheckpointData, EventRecord, SectorData } from '@waypost/shared/event';
import { pointOf } from './place-words';
import { isOpen, type Incident } from './seen';

/** Red: a P1 is open; amber: a P2; green: neither (domain.md 3.5). */
export type Rag = 'red' | 'amber' | 'green';

/**
 * The worst open state of each sector. Nothing at all when the viewer does not see priorities: green would then be a
 * claim that nobody made.
 */
export function sectorStates(
  sectors: readonly EventRecord<SectorData>[],
  incidents: readonly Incident[],
  checkpoints: readonly EventRecord<CheckpointData>[],
  seesPriorities: boolean,
): ReadonlyMap<string, Rag> {
  if (!seesPriorities) return new Map();
  const open = incidents.filter(isOpen);
  return new Map(
    sectors.map((sector) => {
      const worst = Math.min(
        5,
        ...open
          .filter((incident) => isIn(incident, sector, checkpoints))
          .map(({ data }) => data.priority ?? 5),
      );
      return [sector.id, worst === 1 ? 'red' : worst === 2 ? 'amber' : 'green'];
    }),
  );
}

function isIn(
  { data }: Incident,
  sector: EventRecord<SectorData>,
  checkpoints: readonly EventRecord<CheckpointData>[],
): boolean {
  if (data.place?.sectorId) return data.place.sectorId === sector.id;
  const point = pointOf(data.place, checkpoints);
  return point !== undefined && insideRing(sector.data.area, point);
}
