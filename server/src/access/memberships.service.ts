import { Injectable } from '@nestjs/common';
import type { Viewer } from '@waypost/shared/event';
import { ok, refuse, type Id, type Refusal, type Result } from '@waypost/shared/kernel';
import { viewerOf } from '@waypost/shared/ledger';
import { DataSource, type EntityManager } from 'typeorm';
import { LedgerService } from '../ledger/ledger.service.js';
import { Membership } from './access.entities.js';
import { AccessChanges } from './access-changes.js';
import type { Principal } from './principal.js';

export type Holder = { accountId: Id } | { sessionId: Id };

/** An account holds its memberships on every device; without one the session itself does. */
export const holderOf = ({ sessionId, accountId }: Principal): Holder =>
  accountId ? { accountId } : { sessionId };

@Injectable()
export class MembershipsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ledger: LedgerService,
    private readonly changes: AccessChanges,
  ) {}

  /**
   * Who the caller is in this event, from the person's record as it is now. Somebody outside the event, or whose
   * access was ended, is told the same as for an event that does not exist (rule A2).
   */
  async viewerFor(principal: Principal, eventId: Id): Promise<Result<Viewer, Refusal>> {
    const personId = await this.personIn(eventId, principal);
    const state = personId ? await this.ledger.state(eventId) : undefined;
    const viewer = state && personId ? viewerOf(state, eventId, personId) : undefined;
    return viewer ? ok(viewer) : refuse('not-found');
  }

  async personIn(eventId: Id, principal: Principal): Promise<Id | undefined> {
    const found = await this.dataSource.manager.findOneBy(Membership, { eventId, ...holderOf(principal) });
    return found?.personId;
  }

  async of(principal: Principal): Promise<Membership[]> {
    return this.dataSource.manager.find(Membership, {
      where: holderOf(principal),
      order: { createdAt: 'DESC', eventId: 'ASC' },
    });
  }

  /** From now on this holder stands for the person, and whoever did before no longer does. */
  async give(
    manager: EntityManager,
    eventId: Id,
    personId: Id,
    holder: Holder,
    createdAt: Date,
  ): Promise<void> {
    const { affected } = await manager.delete(Membership, { eventId, personId });
    await manager.delete(Membership, { eventId, ...holder });
    await manager.insert(Membership, { eventId, personId, ...holder, createdAt });
    if (affected) await this.changes.tell(manager, [{ what: 'membership-moved', eventId, personId }]);
  }

  /** Somebody who joined without an account makes one, or signs in to one: their memberships go with them. */
  async adopt(manager: EntityManager, sessionId: Id, accountId: Id): Promise<void> {
    await manager.query(
      `UPDATE membership AS mine SET account_id = $2, session_id = NULL
       WHERE mine.session_id = $1
         AND NOT EXISTS (SELECT 1 FROM membership AS other WHERE other.event_id = mine.event_id AND other.account_id = $2)`,
      [sessionId, accountId],
    );
  }
}
