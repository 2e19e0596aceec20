import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id } from '@waypost/shared/kernel';
import { DataSource, MoreThan, type EntityManager } from 'typeorm';
import { Ids } from '../platform/ids.js';
import { CLOCK } from '../platform/tokens.js';
import { Session } from './access.entities.js';
import { AccessChanges } from './access-changes.js';
import { readSessionToken, SESSION_LIFE_MS } from './cookie.js';
import type { Principal } from './principal.js';
import { newToken, sha256 } from './secrets.js';

/** A session's expiry moves at most this often: a write per request would cost more than the request. */
const SLIDE_EVERY_MS = 10 * 60_000;

export interface OpenedSession {
  id: Id;
  /** Told once, to the browser; the server keeps its hash. */
  token: string;
}

export interface FoundSession {
  principal: Principal;
  /** Set when the expiry was moved, so that the cookie has to follow. */
  slidTo?: Date;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ids: Ids,
    private readonly changes: AccessChanges,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async open(accountId: Id | null, manager: EntityManager = this.dataSource.manager): Promise<OpenedSession> {
    const token = newToken();
    const now = new Date(this.clock.now());
    const id = this.ids.next();
    await manager.insert(Session, {
      id,
      tokenHash: sha256(token),
      accountId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_LIFE_MS),
    });
    return { id, token };
  }

  /** Who a Cookie header stands for; used by HTTP requests and by a socket's handshake. */
  async find(cookieHeader: string | undefined): Promise<FoundSession | undefined> {
    const token = readSessionToken(cookieHeader);
    if (!token) return undefined;
    const now = new Date(this.clock.now());
    const session = await this.dataSource.manager.findOneBy(Session, {
      tokenHash: sha256(token),
      expiresAt: MoreThan(now),
    });
    if (!session) return undefined;
    const principal: Principal = {
      sessionId: session.id,
      ...(session.accountId ? { accountId: session.accountId } : {}),
    };
    if (now.getTime() - session.lastSeenAt.getTime() < SLIDE_EVERY_MS) return { principal };
    const slidTo = new Date(now.getTime() + SESSION_LIFE_MS);
    await this.dataSource.manager.update(Session, session.id, { lastSeenAt: now, expiresAt: slidTo });
    return { principal, slidTo };
  }

  /** All sessions of the caller's account; somebody without an account has the one. */
  async list({ sessionId, accountId }: Principal): Promise<Session[]> {
    const whose = accountId ? { accountId } : { id: sessionId };
    return this.dataSource.manager.find(Session, {
      where: { ...whose, expiresAt: MoreThan(new Date(this.clock.now())) },
      order: { lastSeenAt: 'DESC', id: 'ASC' },
    });
  }

  /** Ends one of the caller's own sessions. @returns whether there was one */
  async end({ sessionId, accountId }: Principal, id: Id): Promise<boolean> {
    const whose = accountId ? { id, accountId } : { id: sessionId };
    if (!accountId && id !== sessionId) return false;
    return this.dataSource.transaction(async (manager) => {
      const { affected } = await manager.delete(Session, whose);
      if (!affected) return false;
      await this.changes.tell(manager, [{ what: 'session-ended', sessionId: id }]);
      return true;
    });
  }

  /** Every session of an account, as after a change of password. */
  async endAll(accountId: Id): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const sessions = await manager.findBy(Session, { accountId });
      await manager.delete(Session, { accountId });
      await this.changes.tell(
        manager,
        sessions.map(({ id }) => ({ what: 'session-ended', sessionId: id })),
      );
      return sessions.length;
    });
  }

  /** Whether this session has not been ended. */
  isOpen(id: Id): Promise<boolean> {
    return this.dataSource.manager.existsBy(Session, { id });
  }

  /** What was left behind long ago; called at start. */
  async forgetExpired(): Promise<void> {
    await this.dataSource.query('DELETE FROM session WHERE expires_at < $1', [new Date(this.clock.now())]);
  }
}
