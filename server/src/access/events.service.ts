import { Inject, Injectable } from '@nestjs/common';
import type { http, Outcome } from '@waypost/shared/contract';
import { EVENT, eventTitle, PERSON, type EventData, type PersonData } from '@waypost/shared/event';
import { ok, refuse, type Clock, type Id, type Refusal, type Result } from '@waypost/shared/kernel';
import { systemViewer } from '@waypost/shared/ledger';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { LedgerService } from '../ledger/ledger.service.js';
import { instantOf } from '../platform/clock.js';
import { Ids } from '../platform/ids.js';
import { CLOCK } from '../platform/tokens.js';
import { Account, Membership, StoredEvent } from './access.entities.js';
import type { Principal } from './principal.js';
import { MembershipsService } from './memberships.service.js';

export interface EventHandle {
  eventId: Id;
  personId: Id;
}

const firstRefusal = (outcomes: Outcome[]): Refusal | undefined =>
  outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal as Refusal]))[0];

@Injectable()
export class EventsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ledger: LedgerService,
    private readonly memberships: MembershipsService,
    private readonly ids: Ids,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A new event, with the account as its owner. Sent twice with the same id it is made once (rule O2). */
  async create(account: Account, wanted: http.NewEvent): Promise<Result<EventHandle, Refusal>> {
    const handle = await this.claim(account.id, wanted.id);
    if (!handle) return refuse('exists-already', { fields: ['id'] });
    if (await this.hasBegun(handle)) return ok(handle);
    const refusal = await this.begin(handle, account, wanted);
    if (!refusal) return ok(handle);
    await this.dataSource.manager.delete(StoredEvent, wanted.id);
    return { ok: false, error: refusal };
  }

  private async exists(eventId: Id): Promise<boolean> {
    return (await this.ledger.state(eventId))?.get(EVENT, eventId) !== undefined;
  }

  private async hasBegun({ eventId, personId }: EventHandle): Promise<boolean> {
    const owner = (await this.ledger.state(eventId))?.get(PERSON, personId);
    return owner !== undefined && (await this.exists(eventId));
  }

  /** The event's line and its owner's membership; those that are there already when the owner is the same. */
  private claim(accountId: Id, eventId: Id): Promise<EventHandle | undefined> {
    return this.dataSource.transaction(async (manager) => {
      const createdAt = new Date(this.clock.now());
      await manager
        .createQueryBuilder()
        .insert()
        .into(StoredEvent)
        .values({ id: eventId, ownerId: accountId, createdAt })
        .orIgnore()
        .execute();
      const event = await manager.findOne(StoredEvent, {
        where: { id: eventId },
        lock: { mode: 'pessimistic_write' },
      });
      if (event?.ownerId !== accountId) return undefined;
      const member = await manager.findOneBy(Membership, { eventId, accountId });
      if (member) return { eventId, personId: member.personId };
      const personId = this.ids.next();
      await this.memberships.give(manager, eventId, personId, { accountId }, createdAt);
      return { eventId, personId };
    });
  }

  /**
   * The event, and when there is one its owner: an event that is refused leaves no owner behind. Sent twice at the
   * same moment, or cut short the last time, what is there already is as was asked.
   */
  private async begin(
    handle: EventHandle,
    account: Account,
    wanted: http.NewEvent,
  ): Promise<Refusal | undefined> {
    const { eventId, personId } = handle;
    const now = instantOf(this.clock);
    const { id: _id, callSign, ...face } = wanted;
    const data: EventData = {
      ...dropUndefined(face),
      phases: [],
      policeContact: 'liaison_only',
      state: 'planning',
    };
    const owner: PersonData = {
      callSign,
      role: 'owner',
      access: 'joined',
      name: account.name,
      joinedAt: now,
    };
    const command = (name: string, payload: unknown) => ({
      id: this.ids.next(),
      name,
      payload,
      happenedAt: now,
    });
    const wrong = firstRefusal(await this.ledger.createEvent(eventId, [command('event.create', { data })]));
    if (wrong && !(await this.exists(eventId))) return wrong;
    const add = command('person.add', { id: personId, data: owner });
    const alone = firstRefusal(await this.ledger.submit(eventId, systemViewer(eventId), [add]));
    return alone && !(await this.hasBegun(handle)) ? alone : undefined;
  }

  /** The caller's events, for the list they start from. Those that they may no longer see are not in it. */
  async mine(principal: Principal): Promise<z.infer<typeof http.myEvent>[]> {
    const memberships = await this.memberships.of(principal);
    const faces = await Promise.all(memberships.map(({ eventId, personId }) => this.face(eventId, personId)));
    return faces.filter((face) => face !== undefined);
  }

  private async face(eventId: Id, personId: Id): Promise<z.infer<typeof http.myEvent> | undefined> {
    const state = await this.ledger.state(eventId);
    const event = state?.get(EVENT, eventId)?.data;
    const person = state?.get(PERSON, personId)?.data;
    if (!event || person?.access !== 'joined') return undefined;
    const { place, state: stage, opensAt, closesAt, timeZone } = event;
    return {
      eventId,
      personId,
      role: person.role,
      callSign: person.callSign,
      name: eventTitle(event),
      place,
      state: stage,
      opensAt,
      closesAt,
      timeZone,
    };
  }
}

/** zod's optional keys may hold `undefined`; a record never does. */
function dropUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
