import { z } from 'zod';
import { code, name, position, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

/** More vertices than any sector needs; the self-crossing test is quadratic. */
export const RING_POINTS_MOST = 1_000;
/** An outline without a repeated last point. */
export const ring = z.array(position).min(3).max(RING_POINTS_MOST);

export const sectorData = z.strictObject({
  name,
  code,
  area: ring,
  remarks: words.optional(),
});
export type SectorData = z.infer<typeof sectorData>;
export const SECTOR = kindRef<SectorData>('sector');
