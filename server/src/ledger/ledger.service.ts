import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { CommandEnvelope, Outcome } from '@waypost/shared/contract';
import type { Viewer } from '@waypost/shared/event';
import type { Clock, Id } from '@waypost/shared/kernel';
import { genesis, systemViewer, type EventState } from '@waypost/shared/ledger';
import { Log } from '../platform/log.js';
import { CLOCK } from '../platform/tokens.js';
import { EventLog, type Committed } from './event-log.js';
import { LedgerStore } from './ledger.store.js';
import { newEventKey, sealerFor } from './sealer.js';

export type CommittedListener = (eventId: Id, committed: Committed[]) => void;

/** The only writer. Everything that changes an event comes through `submit`. */
@Injectable()
export class LedgerService implements OnApplicationShutdown {
  private readonly logs = new Map<Id, Promise<EventLog | undefined>>();
  private readonly listeners = new Set<CommittedListener>();

  constructor(
    private readonly store: LedgerStore,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Opens a new log and submits its first commands as the server itself. */
  async createEvent(eventId: Id, commands: readonly CommandEnvelope[]): Promise<Outcome[]> {
    await this.store.createLog(eventId, genesis(eventId), newEventKey());
    // An opening that began before there was a log finds nothing and is forgotten; one that is open stays open.
    await this.logs.get(eventId)?.catch(() => undefined);
    return this.submit(eventId, systemViewer(eventId), commands);
  }

  /**
   * Runs commands in their order and answers each. The outcomes say what became of them; a thrown error means that
   * nothing is known, and sending the same ids again is safe.
   */
  async submit(eventId: Id, viewer: Viewer, commands: readonly CommandEnvelope[]): Promise<Outcome[]> {
    const log = await this.eventLog(eventId);
    if (!log) throw new Error('no such event');
    return Promise.all(commands.map((command) => log.submit({ viewer, command })));
  }

  /** The event's records as they are now; `undefined` when there is no such event. */
  async state(eventId: Id): Promise<EventState | undefined> {
    return (await this.eventLog(eventId))?.state;
  }

  /** Events that are live now, whether or not this process has opened them. */
  liveEvents(): Promise<Id[]> {
    return this.store.liveEvents();
  }

  eventLog(eventId: Id): Promise<EventLog | undefined> {
    const known = this.logs.get(eventId);
    if (known) return known;
    const opening = this.open(eventId);
    this.logs.set(eventId, opening);
    // A log that is not there may be made later, and a database that was away comes back.
    void opening.then(
      (log) => log ?? this.logs.delete(eventId),
      () => this.logs.delete(eventId),
    );
    return opening;
  }

  /** Wakes an event that this process holds; others are read when somebody asks for them. */
  async wake(eventId: Id, seq?: number): Promise<void> {
    (await this.logs.get(eventId))?.wake(seq);
  }

  /** Wakes all: after the listening connection was away, anything may have been missed. */
  wakeAll(): void {
    for (const eventId of this.logs.keys()) void this.wake(eventId);
  }

  onCommitted(listener: CommittedListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async onApplicationShutdown(): Promise<void> {
    const logs = await Promise.all(this.logs.values());
    await Promise.all(logs.map((log) => log?.drained()));
  }

  private async open(eventId: Id): Promise<EventLog | undefined> {
    const loaded = await this.store.load(eventId);
    if (!loaded) return undefined;
    const sealer = sealerFor(await this.store.key(eventId));
    return new EventLog(eventId, loaded, sealer, this.store, this.clock, this.log, (id, committed) =>
      this.publish(id, committed),
    );
  }

  private publish(eventId: Id, committed: Committed[]): void {
    for (const listener of this.listeners) listener(eventId, committed);
  }
}
