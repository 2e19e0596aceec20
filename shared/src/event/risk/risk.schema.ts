import { z } from 'zod';
import { code, id, name, words } from '../../contract/primitives.js';
import { EVENT_ROLES } from '../contingency/contingency.schema.js';
import { kindRef } from '../kind.js';

const oneToFive = z.number().int().min(1).max(5);

/** Likelihood 1 rare to 5 almost certain; severity 1 no injury to 5 death or many (domain.md 4.1). */
export const riskScore = z.strictObject({ likelihood: oneToFive, severity: oneToFive });
export type RiskScore = z.infer<typeof riskScore>;

export const riskData = z.strictObject({
  code,
  hazard: name,
  /** A hazard of a sort that always needs a written control, whatever its score. */
  sort: z.enum(['crush', 'vehicle', 'attack', 'other']),
  /** Before anything is done about it. */
  inherent: riskScore,
  /** As things stand today. */
  current: riskScore,
  /** When every control is in place. */
  residual: riskScore,
  controls: z
    .array(z.strictObject({ text: words.refine((text) => text.length > 0), done: z.boolean() }))
    .max(30),
  owner: z.enum(EVENT_ROLES),
  ownerId: id.optional(),
  contingencyIds: z.array(id).max(30),
  /** Why the scores are what they are; the log keeps every earlier reason with its author. */
  reason: words.optional(),
});
export type RiskData = z.infer<typeof riskData>;
/** A line of the risk register. */
export const RISK = kindRef<RiskData>('risk');

export const RISK_BANDS = ['low', 'medium', 'high', 'very_high'] as const;
export type RiskBand = (typeof RISK_BANDS)[number];

const row = z.array(z.enum(RISK_BANDS)).length(5);
export const riskMatrixData = z.strictObject({
  /** Which published table it is, or a name of the organisers' own. */
  name,
  /** `bands[likelihood - 1][severity - 1]`. */
  bands: z.array(row).length(5),
});
export type RiskMatrixData = z.infer<typeof riskMatrixData>;
/** One record per event, with the event's own id: councils use different tables, so it is data. */
export const RISK_MATRIX = kindRef<RiskMatrixData>('risk_matrix');
