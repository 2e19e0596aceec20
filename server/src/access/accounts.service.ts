import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@waypost/shared/contract';
import { ok, refuse, type Clock, type Id, type Refusal, type Result } from '@waypost/shared/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { RateLimiter } from '../platform/http/rate-limiter.js';
import { Ids } from '../platform/ids.js';
import { CLOCK } from '../platform/tokens.js';
import { Account } from './access.entities.js';
import { hashPassword, isPassword, sha256 } from './secrets.js';

export interface NewAccount {
  email: string;
  name: string;
  /** Without one the account can be entered by a sign-in link only. */
  password?: string;
}

const WRONG_PASSWORDS = { most: LIMITS.wrongPasswords, perMs: 10 * 60_000 };

@Injectable()
export class AccountsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ids: Ids,
    private readonly limiter: RateLimiter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async create(
    { email, name, password }: NewAccount,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Result<Account, Refusal>> {
    const account = manager.create(Account, {
      id: this.ids.next(),
      email,
      name,
      passwordHash: password === undefined ? null : await hashPassword(password),
      createdAt: new Date(this.clock.now()),
    });
    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(Account)
      .values(account)
      .orIgnore()
      .returning('id')
      .execute();
    return (raw as unknown[]).length > 0 ? ok(account) : refuse('exists-already', { fields: ['email'] });
  }

  /**
   * The account with this e-mail and password. An unknown e-mail takes the same time, counts the same wrong
   * passwords and gets the same answer as a known one, so that nobody learns who has an account here.
   * @throws Refused `rate-limited` after too many wrong passwords
   */
  async withPassword(email: string, password: string): Promise<Result<Account, Refusal>> {
    const key = `password:${sha256(email).toString('base64')}`;
    this.limiter.take(key, WRONG_PASSWORDS);
    const account = await this.dataSource.manager.findOneBy(Account, { email });
    const right = await isPassword(account?.passwordHash, password);
    if (!account || !right) return refuse('wrong-credentials');
    this.limiter.forget(key);
    return ok(account);
  }

  get(id: Id): Promise<Account | null> {
    return this.dataSource.manager.findOneBy(Account, { id });
  }

  withEmail(email: string): Promise<Account | null> {
    return this.dataSource.manager.findOneBy(Account, { email: email.toLowerCase() });
  }

  list(): Promise<Account[]> {
    return this.dataSource.manager.find(Account, { order: { email: 'ASC' } });
  }

  async setPassword(id: Id, password: string): Promise<void> {
    await this.dataSource.manager.update(Account, id, { passwordHash: await hashPassword(password) });
  }

  async remove(id: Id): Promise<void> {
    await this.dataSource.manager.delete(Account, id);
  }

  async exist(): Promise<boolean> {
    return this.dataSource.manager.existsBy(Account, {});
  }
}
