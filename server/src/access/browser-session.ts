import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id } from '@waypost/shared/kernel';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import type { Config } from '../platform/config.js';
import { CLOCK, CONFIG } from '../platform/tokens.js';
import { cookieOptions, SESSION_COOKIE, SESSION_LIFE_MS } from './cookie.js';
import { MembershipsService } from './memberships.service.js';
import type { Principal } from './principal.js';
import { SessionsService, type OpenedSession } from './sessions.service.js';

/** Signs a browser in and out: the session and its cookie together. */
@Injectable()
export class BrowserSession {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionsService,
    private readonly memberships: MembershipsService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Always a new session, so that a cookie planted before signing in is worth nothing. One that was there is
   * ended; what somebody had joined with it goes over to the account.
   */
  async signIn(response: Response, accountId: Id, before: Principal | undefined): Promise<void> {
    const opened = await this.dataSource.transaction(async (manager) => {
      if (before && !before.accountId) await this.memberships.adopt(manager, before.sessionId, accountId);
      return this.sessions.open(accountId, manager);
    });
    if (before) await this.sessions.end(before, before.sessionId);
    this.giveCookie(response, opened);
  }

  giveCookie(response: Response, { token }: OpenedSession): void {
    const expires = new Date(this.clock.now() + SESSION_LIFE_MS);
    response.cookie(SESSION_COOKIE, token, { ...cookieOptions(this.config), expires });
  }

  async signOut(response: Response, principal: Principal): Promise<void> {
    await this.sessions.end(principal, principal.sessionId);
    response.clearCookie(SESSION_COOKIE, cookieOptions(this.config));
  }
}
