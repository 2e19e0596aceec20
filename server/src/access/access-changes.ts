import { Injectable } from '@nestjs/common';
import type { Id } from '@waypost/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Listener } from '../platform/database/listener.js';

/** Something that takes sight away from a socket that is open now, in whichever process. */
export type AccessChange =
  | { what: 'session-ended'; sessionId: Id }
  /** Another phone stands for this person from now on. */
  | { what: 'membership-moved'; eventId: Id; personId: Id };

/** `undefined`: something may have been missed, so everybody who is connected has to be looked up. */
type Hears = (change: AccessChange | undefined) => void;

const CHANNEL = 'waypost_access';

/** Tells the sockets of all processes, this one's among them, as soon as the change is committed. */
@Injectable()
export class AccessChanges {
  private readonly listeners = new Set<Hears>();

  constructor(listener: Listener) {
    listener.on(CHANNEL, {
      heard: (payload) => this.pass(read(payload)),
      resumed: () => this.pass(undefined),
    });
  }

  listen(listener: Hears): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** @param manager of the transaction that makes the change: nobody is told before there is something to see */
  async tell(manager: EntityManager, changes: readonly AccessChange[]): Promise<void> {
    if (!changes.length) return;
    const told = changes.map(write);
    await manager.query('SELECT pg_notify($1, told) FROM unnest($2::text[]) AS told', [CHANNEL, told]);
  }

  private pass(change: AccessChange | undefined): void {
    for (const listener of this.listeners) listener(change);
  }
}

/** Ids only: whoever may listen to the database's channels learns nothing about anybody. */
const write = (change: AccessChange): string =>
  change.what === 'session-ended'
    ? `${change.what} ${change.sessionId}`
    : `${change.what} ${change.eventId} ${change.personId}`;

/** What another version says and this one does not know counts as something missed. */
function read(payload: string): AccessChange | undefined {
  const [what, first, second] = payload.split(' ');
  if (what === 'session-ended' && first) return { what, sessionId: first };
  if (what === 'membership-moved' && first && second) return { what, eventId: first, personId: second };
  return undefined;
}
