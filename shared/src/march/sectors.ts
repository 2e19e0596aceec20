import type { EventRecord, SectorData } from '../event/index.js';
import { insideRing, pointAlong } from '../geo/index.js';
import type { RouteLine } from './measure.js';

/** A sector as the march meets it. */
export interface SectorStretch {
  readonly sector: EventRecord<SectorData>;
  readonly fromM: number;
  readonly toM: number;
}

/** Outlines are drawn by hand, over a street's width: 20 m along the route is finer than they are. */
const STEP_M = 20;

/** From where to where the route runs through each sector; sectors beside it are left out. */
export function sectorStretches(
  line: RouteLine,
  sectors: readonly EventRecord<SectorData>[],
): SectorStretch[] {
  const lengthM = line.alongM.at(-1) ?? 0;
  const steps = Array.from({ length: Math.floor(lengthM / STEP_M) + 1 }, (_, i) => {
    const atM = Math.min(lengthM, i * STEP_M);
    return { atM, at: pointAlong(line.points, atM) };
  });
  return sectors.flatMap((sector) => {
    const inside = steps.filter(({ at }) => insideRing(sector.data.area, at));
    return inside.length ? [{ sector, fromM: inside[0]!.atM, toM: inside.at(-1)!.atM }] : [];
  });
}
