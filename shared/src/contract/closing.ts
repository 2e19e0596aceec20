/** Why a session was ended for good (rule S5); anything else is worth another try. */
export const CLOSE_REASONS = [
  'not-signed-in',
  'not-a-member',
  'access-ended',
  'upgrade',
  'bad-message',
  'stopping',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];
/** After these, trying again gives the same answer. */
export const FATAL_CLOSES: readonly CloseReason[] = [
  'not-signed-in',
  'not-a-member',
  'access-ended',
  'upgrade',
];
