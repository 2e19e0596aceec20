import { roundToGrid } from '../../geo/index.js';
import type { EventRecord, Share } from '../kind.js';
import { isPartner, isStaff, type Viewer } from '../viewer.js';
import { only } from '../viewing.js';
import type { IncidentData } from './incident.schema.js';
import { isOver } from './incident.states.js';

/**
 * Who is concerned sees it whole; control sees what is not in a closed circle; the street sees open incidents
 * near it; partners see what the agreement says, never who reported, who went, or what was noted.
 */
export function viewIncident(
  record: EventRecord<IncidentData>,
  viewer: Viewer,
  share: Share,
): IncidentData | undefined {
  const { data } = record;
  if (isPartner(viewer)) return forPartner(data, share);
  if (data.reportedBy === viewer.personId || data.assigned?.includes(viewer.personId)) return data;
  if (!inCircle(data, viewer)) return undefined;
  if (isStaff(viewer) || viewer.role === 'lead_marshal' || data.sensitivity !== 'open') return data;
  if (viewer.role !== 'marshal') return undefined;
  const near = data.place.sectorId !== undefined && viewer.sectorIds.includes(data.place.sectorId);
  return near
    ? only(data, [
        'type',
        'priority',
        'state',
        'sensitivity',
        'place',
        'happenedAt',
        'receivedAt',
        'assigned',
      ])
    : undefined;
}

/** A confidential incident is absent for whoever is outside its circle: from lists, counts, search, export and push. */
function inCircle(data: IncidentData, viewer: Viewer): boolean {
  switch (data.sensitivity) {
    case 'open':
      return true;
    case 'control':
      return isStaff(viewer);
    case 'medical':
      return viewer.role === 'owner' || viewer.role === 'control' || viewer.duties.includes('medic');
    case 'legal':
      return viewer.duties.includes('legal');
  }
}

/** A partner is told the place of an incident to this many metres when the agreement says "reduced". */
export const REDUCED_GRID_M = 100;

/** Reduced means type, place to 100 m and time, while it is open: its closing is told by its going. */
function forPartner(data: IncidentData, share: Share): IncidentData | undefined {
  if (data.sensitivity !== 'open') return undefined;
  const level = share.level('incident', data.type);
  if (level === 'full') {
    return {
      ...only(data, [
        'type',
        'priority',
        'state',
        'sensitivity',
        'text',
        'happenedAt',
        'receivedAt',
        'acknowledgedAt',
        'controlledAt',
        'closedAt',
        'outcome',
      ]),
      place: only(data.place, ['point', 'accuracyM', 'checkpointId']),
    };
  }
  if (level === 'nothing' || isOver(data.state)) return undefined;
  const { point } = data.place;
  return {
    ...only(data, ['type', 'happenedAt']),
    place: point ? { point: [...roundToGrid(point, REDUCED_GRID_M)], accuracyM: REDUCED_GRID_M } : {},
  };
}
