import type { Refusal, Result } from '@waypost/shared/kernel';

/**
 * Carries a refusal from inside a request to the problem filter. The one place where an expected "no" is thrown:
 * Nest's guards, pipes and handlers have no other way to answer.
 */
export class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    /** Seconds until it makes sense to try again. */
    readonly retryAfterS?: number,
  ) {
    super(refusal.code);
    this.name = 'Refused';
  }
}

export function orRefuse<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Refused(result.error);
  return result.value;
}
