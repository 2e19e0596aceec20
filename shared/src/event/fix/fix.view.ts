import { roundToGrid, type Position } from '../../geo/index.js';
import type { Share } from '../kind.js';
import { isPartner, isStaff, type Role, type Viewer } from '../viewer.js';

/** One GPS position. It is no record: the last one wins, it lives ten minutes in memory, and it is in no log (rule P1). */
export interface Fix {
  personId: string;
  at: Position;
  /** Radius in metres. */
  accuracyM: number;
  takenAt: string;
}

/** What the policy has to know of whoever carries the phone. */
export interface Carrier {
  role: Role;
  sectorIds?: readonly string[] | undefined;
  sharesWithPartners?: boolean | undefined;
}

/** A peer is shown to about a city block: enough to know that somebody is near, not where they stand. */
export const COARSE_GRID_M = 100;

/**
 * The position lane's view (rule P2): exact for control and for the lead of the sector, coarse for peers of the
 * same sector, and for a partner only if both the agreement and the marshal say so.
 */
export function viewFix(fix: Fix, carrier: Carrier, viewer: Viewer, share: Share): Fix | undefined {
  if (isStaff(viewer)) return fix;
  if (isPartner(viewer)) {
    const level = carrier.sharesWithPartners ? share.level('fix') : 'nothing';
    if (level === 'full') return fix;
    return level === 'reduced' ? coarse(fix) : undefined;
  }
  const near = carrier.sectorIds?.some((id) => viewer.sectorIds.includes(id)) ?? false;
  if (viewer.role === 'lead_marshal') return near ? fix : coarse(fix);
  return viewer.role === 'marshal' && near ? coarse(fix) : undefined;
}

const coarse = (fix: Fix): Fix => ({
  ...fix,
  at: roundToGrid(fix.at, COARSE_GRID_M),
  accuracyM: Math.max(fix.accuracyM, COARSE_GRID_M),
});
