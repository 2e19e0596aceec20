import { z } from 'zod';
import { id, instant, metres, position } from '../../contract/primitives.js';
import { DANGERS } from '../../crowd/index.js';
import { kindRef } from '../kind.js';

export const MARCH_ALERTS = ['head_held', 'gap', 'left_behind', 'tail_alone', 'density'] as const;
export type MarchAlertSort = (typeof MARCH_ALERTS)[number];

const seconds = z.number().min(0).max(86_400);

/** What the alert rests on: each number is shown with it. */
export const alertNumbers = z.strictObject({
  /** For how long it has been so. */
  forS: seconds.optional(),
  /** Of a gap: how long it is, and how far apart the two usually walk. */
  lengthM: metres.min(0).optional(),
  usualM: metres.min(0).optional(),
  /** Marshals who are there, and those of whom nothing is heard. */
  people: z.number().int().min(0).max(5_000).optional(),
  unheard: z.number().int().min(0).max(5_000).optional(),
  /** Persons/m², and the threshold that it is over. */
  densityPerM2: z.number().min(0).max(20).optional(),
  limitPerM2: z.number().min(0).max(20).optional(),
  danger: z.enum(DANGERS).optional(),
  /** It is so now from the length of the column; or the forecast says that it will be, in so many seconds. */
  inS: seconds.optional(),
});
export type AlertNumbers = z.infer<typeof alertNumbers>;

/** What a look at the march finds. */
export const alertFinding = {
  sort: z.enum(MARCH_ALERTS),
  /** Names the occasion: what is so already is not raised twice. */
  key: z.string().min(1).max(80),
  routeId: id,
  alongM: metres.min(0),
  point: position,
  sectorId: id.optional(),
  /** Marshals it is about. */
  personIds: z.array(id).max(500).optional(),
  numbers: alertNumbers,
};

export const marchAlertData = z.strictObject({
  ...alertFinding,
  raisedAt: instant,
  /** When the numbers were last looked at and had changed. */
  at: instant,
  endedAt: instant.optional(),
  acknowledgedBy: id.optional(),
  acknowledgedAt: instant.optional(),
  /** The incident that was made of it. */
  incidentId: id.optional(),
});
export type MarchAlertData = z.infer<typeof marchAlertData>;
/** Something about the march itself that control has to know: raised, changed and ended by the server. */
export const MARCH_ALERT = kindRef<MarchAlertData>('march_alert');
