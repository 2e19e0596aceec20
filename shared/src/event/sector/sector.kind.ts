import { planKind } from '../plan-kind.js';
import { only, planView } from '../viewing.js';
import { checkRing } from './ring.js';
import { SECTOR, sectorData, type SectorData } from './sector.schema.js';

export const sectorKind = planKind<SectorData>({
  ref: SECTOR,
  shape: sectorData,
  most: 100,
  check: (data) => checkRing(data.area, 'area'),
  view: planView<SectorData>({ reduced: (data) => only(data, ['name', 'code', 'area']) }),
});
