import { z } from 'zod';
import { instant, words } from '../../contract/primitives.js';
import { kindRef, SHARE_LEVELS } from '../kind.js';

export const agreementData = z.strictObject({
  /** Keys are a kind (`route`) or a kind and a type (`place:assembly`, `incident:medical`); what is not named is not shared. */
  shares: z.record(
    z
      .string()
      .regex(/^[a-z_]+(:[a-z_]+)?$/)
      .max(60),
    z.enum(SHARE_LEVELS),
  ),
  /** Nothing is shared from this time on. */
  until: instant.optional(),
  remarks: words.optional(),
});
export type AgreementData = z.infer<typeof agreementData>;
/** One record per event, with the event's own id. */
export const AGREEMENT = kindRef<AgreementData>('agreement');

/**
 * The allow-list of domain.md PR-10: route, times, assembly and dispersal, size band, the police liaison's contact,
 * and of an incident its type, place and time. Everything else is shared only when an organiser says so.
 */
export const DEFAULT_AGREEMENT: AgreementData = {
  shares: {
    route: 'full',
    checkpoint: 'reduced',
    progress: 'full',
    'place:assembly': 'full',
    'place:dispersal': 'full',
    'place:rally': 'reduced',
    person: 'full',
    incident: 'reduced',
    'incident:arrest': 'nothing',
    'incident:medical': 'reduced',
    'incident:counter': 'nothing',
  },
};
