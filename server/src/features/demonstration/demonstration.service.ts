import { Inject, Injectable } from '@nestjs/common';
import type { CommandEnvelope } from '@waypost/shared/contract';
import { EVENT, PERSON, VERSION, type Role, type Viewer } from '@waypost/shared/event';
import { newId, type Clock, type Id, type Random, type Refusal, type Result } from '@waypost/shared/kernel';
import type { Account } from '../../access/access.entities.js';
import { AccountsService } from '../../access/accounts.service.js';
import { EventsService } from '../../access/events.service.js';
import { InvitationsService } from '../../access/invitations.service.js';
import { JoinService } from '../../access/join.service.js';
import { MembershipsService } from '../../access/memberships.service.js';
import type { Principal } from '../../access/principal.js';
import { SignInLinksService } from '../../access/sign-in-links.service.js';
import { LedgerService } from '../../ledger/ledger.service.js';
import type { Config } from '../../platform/config.js';
import { CLOCK, CONFIG, RANDOM } from '../../platform/tokens.js';
import { demonstrationPlan, type DemonstrationPlan } from './demonstration-plan.js';
import { AGREED, MOVED_SINCE } from './plan/review.js';
import { demonstrationLinks, type DemonstrationLinks } from './links.js';

/** The head of the march is about a third of the way when somebody first looks. */
const UNDER_WAY_MS = 16 * 60_000;
/** A link from last week's terminal still opens; one from last year's does not. */
const LINK_LIFE_MS = 7 * 24 * 3600_000;
const DAY_MS = 24 * 3600_000;
const INVITATION_LIFE_MS = 3600_000;

const VISITORS = ['organiser', 'marshal', 'liaison', 'director'] as const;
type Visitor = (typeof VISITORS)[number];

export interface OpenedDemonstration {
  eventId: Id;
  links: DemonstrationLinks;
  /** The drill's own way in; it goes into a file that only its owner can read. */
  directorToken: string;
}

/**
 * Makes the demonstration on the first start and finds it again on later ones. Its people have accounts without a
 * password: nobody can guess their way in, only the links open them, and only on this machine.
 */
@Injectable()
export class DemonstrationService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly events: EventsService,
    private readonly invitations: InvitationsService,
    private readonly joining: JoinService,
    private readonly memberships: MembershipsService,
    private readonly links: SignInLinksService,
    private readonly ledger: LedgerService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(RANDOM) private readonly random: Random,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async open(): Promise<OpenedDemonstration> {
    const plan = demonstrationPlan(new Date(this.clock.now() - UNDER_WAY_MS));
    const organiser = await this.account('organiser');
    must(await this.events.create(organiser, plan.event));
    const owner = must(await this.memberships.viewerFor(holder(organiser), plan.event.id));
    const isNew = await this.planOnce(owner, plan);
    const marshal = await this.visitor('marshal', owner, plan.marshalId);
    const liaison = await this.visitor('liaison', owner, plan.liaisonId);
    const director = await this.visitor('director', owner, plan.directorId);
    // Whoever opens the marshal's link for the first time has not been silent for an hour.
    if (isNew) await this.submit(owner, 'check_in.report', { id: plan.marshalId });
    const token = (account: Account): Promise<string> => this.links.create(account.id, LINK_LIFE_MS);
    const tokens = {
      organiser: await token(organiser),
      marshal: await token(marshal),
      liaison: await token(liaison),
    };
    return {
      eventId: plan.event.id,
      links: demonstrationLinks(this.config.publicUrl, tokens),
      directorToken: await token(director),
    };
  }

  /**
   * Going live is the last step, so an event that has been live was planned to its end; whatever somebody has
   * changed in it since is theirs. One whose making was cut short is made to its end.
   * @returns whether there was something to make
   */
  private async planOnce(owner: Viewer, plan: DemonstrationPlan): Promise<boolean> {
    const state = await this.ledger.state(owner.eventId);
    const event = state?.get(EVENT, owner.eventId)?.data;
    if (!state || !event || event.wentLiveAt) return false;
    const id = owner.eventId;
    if (!event.phases.length) await this.submit(owner, 'event.edit', { id, set: plan.details });
    for (const batch of plan.batches) {
      const steps = batch.filter(
        ({ name, payload }) => !state.get({ kind: name.split('.')[0]! }, payload.id),
      );
      if (steps.length) await this.submit(owner, 'plan.step', { steps });
    }
    await this.submit(owner, 'agreement.change', { id, shares: plan.shares }, ['nothing-changed']);
    await this.agreeAndMove(owner, plan);
    await this.submit(owner, 'event.go_live', { id });
    return true;
  }

  /** The plan was agreed with the police some days ago, they have a question, and since then it has moved a little. */
  private async agreeAndMove(owner: Viewer, { liaisonId }: DemonstrationPlan): Promise<void> {
    const state = await this.ledger.state(owner.eventId);
    const agency = state?.get(PERSON, liaisonId)?.data.agency;
    const { version, comment, reply } = AGREED;
    const { id, ...words } = version;
    const known = state?.get(VERSION, id)?.data;
    const entry = known?.entry ?? state?.seq ?? 1;
    const police: Viewer = {
      eventId: owner.eventId,
      personId: liaisonId,
      role: 'liaison',
      sectorIds: [],
      duties: [],
      ...(agency ? { agency } : {}),
    };
    const ago = (days: number): number => this.clock.now() - days * DAY_MS;
    const done: Refusal['code'][] = ['exists-already', 'nothing-changed'];
    const looked = { entry, ...words };
    await this.submit(owner, 'version.name', { id, entry, ...words }, done, ago(5));
    await this.submit(owner, 'version.share', { id }, done, ago(5));
    await this.submit(police, 'version.agree', { id, looked }, done, ago(3.2));
    await this.submit(owner, 'version.agree', { id, looked }, done, ago(3));
    await this.submit(police, 'comment.add', { versionId: id, ...comment }, done, ago(1.1));
    await this.submit(owner, 'comment.reply', { id: comment.id, ...reply }, done, ago(1));
    for (const { name, payload } of MOVED_SINCE) await this.submit(owner, name, payload, done);
  }

  /** Somebody on the list who is played by whoever opens their link. One whose access was ended is let in again. */
  private async visitor(name: Visitor, owner: Viewer, personId: Id): Promise<Account> {
    const account = await this.account(name);
    const person = (await this.ledger.state(owner.eventId))?.get(PERSON, personId)?.data;
    if (!person) throw new Error(`the demonstration has lost its ${name}`);
    const known = await this.memberships.personIn(owner.eventId, holder(account));
    if (person.access === 'joined' && known === personId) return account;
    if (person.access === 'joined') await this.submit(owner, 'person.end_access', { id: personId });
    const expiresAt = new Date(this.clock.now() + INVITATION_LIFE_MS).toISOString();
    const role = person.role as Exclude<Role, 'owner'>;
    const { token } = must(await this.invitations.create(owner, { role, personId, uses: 1, expiresAt }));
    must(await this.joining.join(holder(account), { token, callSign: person.callSign, language: 'en' }));
    return account;
  }

  private async account(name: Visitor): Promise<Account> {
    const email = `${name}@demonstration.invalid`;
    return (
      (await this.accounts.withEmail(email)) ??
      must(await this.accounts.create({ email, name: `Demonstration ${name}` }))
    );
  }

  private async submit(
    viewer: Viewer,
    name: string,
    payload: unknown,
    fine: readonly Refusal['code'][] = [],
    happenedAt = this.clock.now(),
  ): Promise<void> {
    const now = this.clock.now();
    const command: CommandEnvelope = {
      id: newId(now, this.random),
      name,
      payload,
      happenedAt: new Date(happenedAt).toISOString(),
    };
    const [outcome] = await this.ledger.submit(viewer.eventId, viewer, [command]);
    if (outcome?.ok || (outcome && fine.includes(outcome.refusal.code))) return;
    throw new Error(`the demonstration could not be made: ${name} ${JSON.stringify(outcome?.refusal)}`);
  }
}

/** Memberships of an account do not hang on a session: there is none here. */
const holder = (account: Account): Principal => ({ sessionId: '', accountId: account.id });

function must<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw new Error(`the demonstration could not be made: ${JSON.stringify(result.error)}`);
}
