export { SECTOR, sectorData, ring, RING_POINTS_MOST, type SectorData } from './sector.schema.js';
export { sectorKind } from './sector.kind.js';
export { checkRing } from './ring.js';
