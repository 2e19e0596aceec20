import type { Id } from '@waypost/shared/kernel';

/** Who is calling: a signed-in browser. Without an account it is somebody who joined by invitation. */
export interface Principal {
  sessionId: Id;
  accountId?: Id;
}
