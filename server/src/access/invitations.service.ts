import { Inject, Injectable } from '@nestjs/common';
import type { http } from '@waypost/shared/contract';
import { PERSON, SECTOR, type Role, type Viewer } from '@waypost/shared/event';
import { ok, refuse, type Clock, type Id, type Refusal, type Result } from '@waypost/shared/kernel';
import { DataSource, MoreThan, QueryFailedError } from 'typeorm';
import { LedgerService } from '../ledger/ledger.service.js';
import { Ids } from '../platform/ids.js';
import { CLOCK } from '../platform/tokens.js';
import { Invitation } from './access.entities.js';
import { newCode, newToken, plainCode, sha256 } from './secrets.js';

/** Control brings in people for the street and the press pen; who plans or looks in from outside is the organisers' choice. */
const CONTROL_MAY_INVITE: readonly Role[] = ['lead_marshal', 'marshal', 'observer'];

/** An invitation that lies about for years is a door left open. */
const LONGEST_LIFE_MS = 366 * 24 * 3600_000;
const OPEN_INVITATIONS = 500;

export interface InvitationSecret {
  id: Id;
  token: string;
  code: string;
}

export interface Proof {
  token?: string | undefined;
  code?: string | undefined;
}

@Injectable()
export class InvitationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ledger: LedgerService,
    private readonly ids: Ids,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async create(viewer: Viewer, wanted: http.NewInvitation): Promise<Result<InvitationSecret, Refusal>> {
    const wrong = await this.check(viewer, wanted);
    if (wrong) return { ok: false, error: wrong };
    for (;;) {
      const secret = { id: this.ids.next(), token: newToken(), code: newCode() };
      try {
        await this.insert(viewer.eventId, wanted, secret);
        return ok(secret);
      } catch (fault) {
        // The same code twice among a million million: make another.
        if (!(fault instanceof QueryFailedError) || (fault.driverError as { code?: string }).code !== '23505')
          throw fault;
      }
    }
  }

  private async check(viewer: Viewer, wanted: http.NewInvitation): Promise<Refusal | undefined> {
    if (viewer.role === 'control' && !CONTROL_MAY_INVITE.includes(wanted.role))
      return { code: 'not-permitted', fields: ['role'] };
    const expiresAt = Date.parse(wanted.expiresAt);
    if (expiresAt <= this.clock.now() || expiresAt > this.clock.now() + LONGEST_LIFE_MS)
      return { code: 'bad-time', fields: ['expiresAt'] };
    const state = await this.ledger.state(viewer.eventId);
    const missing = (wanted.sectorIds ?? []).findIndex((id) => !state?.get(SECTOR, id));
    if (missing >= 0) return { code: 'bad-reference', fields: [`sectorIds.${missing}`] };
    const wrong = wanted.personId
      ? await this.checkPerson(viewer.eventId, wanted.personId, wanted)
      : undefined;
    if (wrong) return wrong;
    return (await this.countOpen(viewer.eventId)) >= OPEN_INVITATIONS
      ? { code: 'too-many', limit: OPEN_INVITATIONS }
      : undefined;
  }

  private countOpen(eventId: Id): Promise<number> {
    return this.dataSource.manager
      .createQueryBuilder(Invitation, 'invitation')
      .where({ eventId, revoked: false, expiresAt: MoreThan(new Date(this.clock.now())) })
      .andWhere('invitation.used < invitation.uses')
      .getCount();
  }

  /**
   * An invitation for somebody on the list keeps their role and fits one phone. Somebody who is in is not invited
   * again: whoever joined would take their place, so their access has to be ended first, which the log shows.
   */
  private async checkPerson(
    eventId: Id,
    personId: Id,
    { role, uses }: http.NewInvitation,
  ): Promise<Refusal | undefined> {
    const person = (await this.ledger.state(eventId))?.get(PERSON, personId)?.data;
    if (!person) return { code: 'bad-reference', fields: ['personId'] };
    if (person.role !== role) return { code: 'not-permitted', fields: ['role'] };
    if (uses !== 1) return { code: 'bad-shape', fields: ['uses'] };
    return person.access === 'joined' ? { code: 'wrong-state', fields: ['personId'] } : undefined;
  }

  private async insert(
    eventId: Id,
    wanted: http.NewInvitation,
    { id, token, code }: InvitationSecret,
  ): Promise<void> {
    await this.dataSource.manager.insert(Invitation, {
      id,
      eventId,
      role: wanted.role,
      personId: wanted.personId ?? null,
      sectorIds: wanted.sectorIds ?? null,
      agency: wanted.agency ?? null,
      tokenHash: sha256(token),
      codeHash: sha256(code),
      expiresAt: new Date(wanted.expiresAt),
      uses: wanted.uses,
      used: 0,
      revoked: false,
      createdAt: new Date(this.clock.now()),
    });
  }

  list(eventId: Id): Promise<Invitation[]> {
    return this.dataSource.manager.find(Invitation, {
      where: { eventId },
      order: { createdAt: 'DESC', id: 'ASC' },
    });
  }

  async revoke(viewer: Viewer, id: Id): Promise<Result<void, Refusal>> {
    const found = await this.dataSource.manager.findOneBy(Invitation, { id, eventId: viewer.eventId });
    if (!found) return refuse('not-found');
    if (viewer.role === 'control' && !CONTROL_MAY_INVITE.includes(found.role)) return refuse('not-permitted');
    await this.dataSource.manager.update(Invitation, id, { revoked: true });
    return ok(undefined);
  }

  /** The invitation that a link or a typed code stands for, whatever has become of it. */
  async find({ token, code }: Proof): Promise<Result<Invitation, Refusal>> {
    if (!token && !code) return refuse('bad-shape', { fields: ['token', 'code'] });
    const where = token ? { tokenHash: sha256(token) } : { codeHash: sha256(plainCode(code ?? '')) };
    const found = await this.dataSource.manager.findOneBy(Invitation, where);
    return found ? ok(found) : refuse('not-found', { fields: [token ? 'token' : 'code'] });
  }

  /** Whether it still lets somebody in. */
  isOpen(invitation: Invitation): boolean {
    return this.isInForce(invitation) && invitation.used < invitation.uses;
  }

  isInForce({ revoked, expiresAt }: Invitation): boolean {
    return !revoked && expiresAt.getTime() > this.clock.now();
  }
}
