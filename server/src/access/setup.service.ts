import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Clock, type Refusal, type Result } from '@waypost/shared/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK } from '../platform/tokens.js';
import { Account, SetupToken } from './access.entities.js';
import { AccountsService, type NewAccount } from './accounts.service.js';
import { newToken, sha256 } from './secrets.js';

/** Any number: it only has to be the same in every Waypost process. */
const SETUP_LOCK = 7_208_002;

@Injectable()
export class SetupService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The secret for a new setup link, in place of any earlier one; nothing once there is an account. */
  async newSecret(): Promise<string | undefined> {
    return this.alone(async (manager) => {
      await manager.deleteAll(SetupToken);
      if (await manager.existsBy(Account, {})) return undefined;
      const token = newToken();
      await manager.insert(SetupToken, { tokenHash: sha256(token), createdAt: new Date(this.clock.now()) });
      return token;
    });
  }

  async setUp(token: string, account: NewAccount): Promise<Result<Account, Refusal>> {
    return this.alone(async (manager) => {
      if (await manager.existsBy(Account, {})) return refuse('already-set-up');
      const { affected } = await manager.delete(SetupToken, { tokenHash: sha256(token) });
      if (!affected) return refuse('not-found', { fields: ['token'] });
      return this.accounts.create(account, manager);
    });
  }

  /** Two browsers with the same link, or two processes that start at once, must not both win. */
  private alone<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [SETUP_LOCK]);
      return work(manager);
    });
  }
}
