import { Inject, Injectable } from '@nestjs/common';
import type { http, Outcome } from '@waypost/shared/contract';
import { EVENT, eventTitle, PERSON, sameCallSign, type Role } from '@waypost/shared/event';
import { ok, refuse, type Clock, type Id, type Refusal, type Result } from '@waypost/shared/kernel';
import { systemViewer } from '@waypost/shared/ledger';
import { DataSource, IsNull } from 'typeorm';
import type { z } from 'zod';
import { LedgerService } from '../ledger/ledger.service.js';
import { instantOf } from '../platform/clock.js';
import { Ids } from '../platform/ids.js';
import { CLOCK } from '../platform/tokens.js';
import { Invitation, Membership } from './access.entities.js';
import { InvitationsService, type Proof } from './invitations.service.js';
import { holderOf, MembershipsService } from './memberships.service.js';
import type { Principal } from './principal.js';
import { SessionsService, type OpenedSession } from './sessions.service.js';

type Face = z.infer<typeof http.invitationFace>;
type Joined = z.infer<typeof http.joined>;

export interface Arrival {
  joined: Joined;
  /** A new session, when the caller had none. */
  opened?: OpenedSession;
}

interface Place {
  personId: Id;
  opened?: OpenedSession;
}

/** How long somebody whose answer was lost may send the same again: a walk out of a dead spot. */
const LOST_ANSWER_MS = 10 * 60_000;

@Injectable()
export class JoinService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ledger: LedgerService,
    private readonly invitations: InvitationsService,
    private readonly memberships: MembershipsService,
    private readonly sessions: SessionsService,
    private readonly ids: Ids,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What the holder of an invitation is told before they join. */
  async look(proof: Proof): Promise<Result<Face, Refusal>> {
    const found = await this.invitations.find(proof);
    if (!found.ok) return found;
    if (!this.invitations.isOpen(found.value)) return refuse('invitation-spent');
    const { eventId, role, personId } = found.value;
    const state = await this.ledger.state(eventId);
    const event = state?.get(EVENT, eventId)?.data;
    if (!event) return refuse('not-found');
    const callSign = personId ? state?.get(PERSON, personId)?.data.callSign : undefined;
    const { place, opensAt, timeZone } = event;
    return ok({
      eventId,
      eventName: eventTitle(event),
      place,
      opensAt,
      timeZone,
      role,
      ...(callSign ? { callSign } : {}),
    });
  }

  async join(
    principal: Principal | undefined,
    body: z.infer<typeof http.join>,
  ): Promise<Result<Arrival, Refusal>> {
    const found = await this.invitations.find(body);
    if (!found.ok) return found;
    const invitation = found.value;
    const before = principal ? await this.alreadyIn(principal, invitation) : undefined;
    if (before) return before;
    if (!principal && (await this.isLostAnswer(invitation, body.callSign)))
      return ok(await this.letInAgain(invitation));
    if (!this.invitations.isOpen(invitation)) return refuse('invitation-spent');
    if (await this.isTaken(invitation)) return refuse('invitation-spent');
    const place = await this.takePlace(invitation, principal);
    if (!place) return refuse('invitation-spent');
    const outcome = await this.enter(invitation, place.personId, body);
    if (outcome?.ok) {
      return ok(arrival(invitation, place));
    }
    await this.leavePlace(invitation, place);
    return outcome ? { ok: false, error: outcome.refusal as Refusal } : refuse('fault');
  }

  /** Somebody who taps the link again is where they were; nothing is used up. */
  private async alreadyIn(
    principal: Principal,
    invitation: Invitation,
  ): Promise<Result<Arrival, Refusal> | undefined> {
    const viewer = await this.memberships.viewerFor(principal, invitation.eventId);
    if (!viewer.ok) return undefined;
    if ((viewer.value.role as Role) !== invitation.role) return refuse('exists-already');
    return ok(arrival(invitation, { personId: viewer.value.personId }));
  }

  /**
   * Somebody joined, and neither the answer nor its cookie reached them. Asking again takes the place over and closes
   * the phone that had it, so it is only for an invitation for one, by the call-sign they came with, for minutes, and
   * never in place of an account, which signs in by itself. After that, or with an invitation for many, somebody in
   * control ends the access and invites that person anew.
   */
  private async isLostAnswer(invitation: Invitation, callSign: string): Promise<boolean> {
    const { eventId } = invitation;
    if (invitation.uses !== 1 || invitation.used !== 1 || !this.invitations.isInForce(invitation))
      return false;
    const personId = this.personFor(invitation);
    const person = (await this.ledger.state(eventId))?.get(PERSON, personId)?.data;
    if (person?.access !== 'joined' || person.role !== invitation.role || !person.joinedAt) return false;
    if (this.clock.now() - Date.parse(person.joinedAt) > LOST_ANSWER_MS) return false;
    if (!sameCallSign(person.callSign, callSign)) return false;
    return this.dataSource.manager.existsBy(Membership, { eventId, personId, accountId: IsNull() });
  }

  private letInAgain(invitation: Invitation): Promise<Arrival> {
    return this.dataSource.transaction(async (manager) => {
      const opened = await this.sessions.open(null, manager);
      const personId = this.personFor(invitation);
      const now = new Date(this.clock.now());
      await this.memberships.give(manager, invitation.eventId, personId, { sessionId: opened.id }, now);
      return arrival(invitation, { personId, opened });
    });
  }

  /** Whoever comes by an invitation for one bears its id, so that it is known who that was. */
  private personFor({ id, personId, uses }: Invitation): Id {
    return personId ?? (uses === 1 ? id : this.ids.next());
  }

  /** Another invitation for the same person was quicker. */
  private async isTaken({ eventId, personId }: Invitation): Promise<boolean> {
    if (!personId) return false;
    return (await this.ledger.state(eventId))?.get(PERSON, personId)?.data.access === 'joined';
  }

  /**
   * Uses the invitation up and gives the caller the person's place, in one transaction. The place opens nothing
   * until the log says that the person joined, so being cut short after this harms nobody.
   */
  private takePlace(invitation: Invitation, principal: Principal | undefined): Promise<Place | undefined> {
    return this.dataSource.transaction(async (manager) => {
      const { affected } = await manager
        .createQueryBuilder()
        .update(Invitation)
        .set({ used: () => 'used + 1' })
        .where('id = :id AND used < uses AND NOT revoked', { id: invitation.id })
        .execute();
      if (!affected) return undefined;
      const opened = principal ? undefined : await this.sessions.open(null, manager);
      const holder = principal ? holderOf(principal) : { sessionId: opened?.id ?? '' };
      const personId = this.personFor(invitation);
      await this.memberships.give(manager, invitation.eventId, personId, holder, new Date(this.clock.now()));
      return { personId, ...(opened ? { opened } : {}) };
    });
  }

  private async leavePlace(invitation: Invitation, { personId, opened }: Place): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.update(Invitation, invitation.id, { used: () => 'used - 1' });
      await manager.delete(Membership, { eventId: invitation.eventId, personId });
      if (opened) await manager.query('DELETE FROM session WHERE id = $1', [opened.id]);
    });
  }

  private async enter(
    invitation: Invitation,
    personId: Id,
    body: z.infer<typeof http.join>,
  ): Promise<Outcome | undefined> {
    const now = instantOf(this.clock);
    const payload = {
      id: personId,
      callSign: body.callSign,
      language: body.language,
      role: invitation.role,
      joinedAt: now,
      ...(invitation.sectorIds ? { sectorIds: invitation.sectorIds } : {}),
      ...(invitation.agency ? { agency: invitation.agency } : {}),
    };
    const outcomes = await this.ledger.submit(invitation.eventId, systemViewer(invitation.eventId), [
      { id: this.ids.next(), name: 'person.join', payload, happenedAt: now },
    ]);
    return outcomes[0];
  }
}

const arrival = ({ eventId, role }: Invitation, { personId, opened }: Place): Arrival => ({
  joined: { eventId, personId, role },
  ...(opened ? { opened } : {}),
});
