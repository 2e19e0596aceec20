import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id } from '@waypost/shared/kernel';
import { DataSource, LessThan, MoreThan } from 'typeorm';
import { CLOCK } from '../platform/tokens.js';
import { SignInLink } from './access.entities.js';
import { newToken, sha256 } from './secrets.js';

/** Links that sign in whoever opens them on this machine, until they expire. */
@Injectable()
export class SignInLinksService {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the token, told once */
  async create(accountId: Id, lifeMs: number): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await this.dataSource.manager.delete(SignInLink, { expiresAt: LessThan(new Date(now)) });
    await this.dataSource.manager.insert(SignInLink, {
      tokenHash: sha256(token),
      accountId,
      expiresAt: new Date(now + lifeMs),
    });
    return token;
  }

  async accountOf(token: string): Promise<Id | undefined> {
    const now = new Date(this.clock.now());
    const link = await this.dataSource.manager.findOneBy(SignInLink, {
      tokenHash: sha256(token),
      expiresAt: MoreThan(now),
    });
    return link?.accountId;
  }
}
