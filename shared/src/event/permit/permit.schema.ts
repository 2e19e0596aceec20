import { z } from 'zod';
import { instant, name, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

/** Rules of notice that are published (domain.md 1.9); `other` is whatever the organisers were told. */
export const PERMIT_FORMS = [
  'nps_ncr',
  'dc_mpd',
  'nyc_parade',
  'nyc_sound',
  'uk_s11',
  'us_parade',
  'seattle_plan',
  'other',
] as const;
export const PERMIT_STATES = ['needed', 'filed', 'granted', 'refused', 'not_needed'] as const;

export const permitData = z.strictObject({
  form: z.enum(PERMIT_FORMS),
  name,
  authority: name,
  state: z.enum(PERMIT_STATES),
  /** The latest moment to file, when the authority named one; else the form's own rule holds. */
  dueBy: instant.optional(),
  filedAt: instant.optional(),
  decidedAt: instant.optional(),
  /** The authority's own number for it. */
  number: z.string().trim().min(1).max(60).optional(),
  remarks: words.optional(),
});
export type PermitData = z.infer<typeof permitData>;
/** A permit, notice or filing that the event needs. */
export const PERMIT = kindRef<PermitData>('permit');
