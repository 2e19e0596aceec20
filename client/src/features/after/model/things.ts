import { worstOpen } from '@waypost/shared/coverage';
import {
  CHECKPOINT,
  INCIDENT,
  isOver,
  PLACE,
  PROGRESS,
  routesAsInForce,
  SECTOR,
  type EventRecord,
  type IncidentData,
  type IncidentType,
  type PlaceType,
  type ProgressData,
  type Records,
} from '@waypost/shared/event';
import type { IncidentThing, MapThings, ProgressThing } from '../../../map';

/** Places that mattered within the minute; the rest would hide the day. */
const VITAL: readonly PlaceType[] = ['first_aid', 'aed', 'hospital', 'control', 'closure'];

export interface ThingWords {
  incident(type: IncidentType): string;
  end(which: 'head' | 'tail', at: string): string;
}

/** The map as it was: routes in force, sectors by the worst that was open in them, incidents, head and tail. */
export function thingsAt(records: Records, words: ThingWords): MapThings {
  const worst = worstOpen(records);
  return {
    routes: routesAsInForce(records).filter(({ data }) => data.role === 'main'),
    places: records.all(PLACE).filter(({ data }) => VITAL.includes(data.type)),
    checkpoints: records.all(CHECKPOINT),
    sectors: records.all(SECTOR).map((sector) => {
      const tone = worst.get(sector.id);
      return { ...sector, ...(tone ? { tone } : {}) };
    }),
    incidents: records.all(INCIDENT).flatMap((incident) => incidentThing(incident, records, words)),
    progress: records.all(PROGRESS).map((record) => progressThing(record, words)),
  };
}

function incidentThing(
  { id, data }: EventRecord<IncidentData>,
  records: Records,
  words: ThingWords,
): IncidentThing[] {
  const { state, priority, place, type } = data as Partial<IncidentData> & Pick<IncidentData, 'type'>;
  if (state && isOver(state)) return [];
  const checkpoint = place?.checkpointId ? records.get(CHECKPOINT, place.checkpointId) : undefined;
  const at = place?.point ?? checkpoint?.data.at;
  if (!at) return [];
  return [
    {
      id,
      at,
      ...(priority ? { priority } : {}),
      label: words.incident(type),
      ...(state === 'reported' || state === 'reopened' ? { fresh: true } : {}),
      ...(state === 'controlled' ? { quiet: true } : {}),
      ...(place?.accuracyM === undefined ? {} : { accuracyM: place.accuracyM }),
    },
  ];
}

function progressThing({ id, data }: EventRecord<ProgressData>, words: ThingWords): ProgressThing {
  const end = (which: 'head' | 'tail') => {
    const mark = data[which];
    return mark ? { [which]: { at: mark.point, label: words.end(which, mark.at) } } : {};
  };
  return { id, ...end('head'), ...end('tail') };
}
