/**
 * Every way the house says no. The list is closed: clients translate by code, so a new code needs its words in
 * every catalogue (`client/src/i18n`), and a test holds the two together.
 */
export const REFUSAL_CODES = [
  'not-signed-in',
  'not-permitted',
  'out-of-scope',
  'not-found',
  'bad-shape',
  'bad-json',
  'bad-geometry',
  'bad-reference',
  'bad-time',
  'exists-already',
  'wrong-state',
  'event-not-live',
  'event-closed',
  'nothing-changed',
  'taken',
  'last-owner',
  'too-large',
  'too-many',
  'rate-limited',
  'wrong-credentials',
  'invitation-spent',
  'already-set-up',
  'unknown-command',
  'unsupported-format',
  'unavailable',
  'fault',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** An expected "no". `fields` are paths into what was sent (`data.points.3`); `limit` is the number that was passed. */
export interface Refusal {
  code: RefusalCode;
  fields?: string[];
  limit?: number;
}

export const refuse = (
  code: RefusalCode,
  more: Omit<Refusal, 'code'> = {},
): { ok: false; error: Refusal } => ({
  ok: false,
  error: { code, ...more },
});
