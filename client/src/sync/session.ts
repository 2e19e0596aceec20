import type { CloseReason, Fixes, FixUp, Frame, Snapshot } from '@waypost/shared/contract';
import { isStaff, type EventRecord, type KindRef } from '@waypost/shared/event';
import type { Outbox } from '@waypost/shared/sync';
import { newId } from '../platform/ids';
import { ClockOffset } from './clock-offset';
import { applyFixes } from './fix-table';
import { NO_HISTORY } from './no-history';
import { OutboxQueue } from './outbox-queue';
import type { PlanSteps } from './plan-steps';
import { postCommands } from './post';
import type { Storage } from './storage';
import { Topics } from './topics';
import { Transport, type Downward } from './transport';
import type { Connection, ConnectionState, FixMap, PlanHistory, Send, WireViewer } from './types';
import { Views } from './views';

export interface SessionParts {
  eventId: string;
  /** Whose records the storage holds. */
  personId: string;
  storage: Storage;
  /** The server says that this browser is somebody else by now. */
  personChanged(personId: string): void;
  /** The server says that this device may no longer hold anything of the event. */
  accessEnded(): void;
}

/**
 * One person's hold on one event: what the server confirmed, what this device still has to tell it, and the line
 * between them. React reads it through `hooks.ts`.
 */
export class EventSession {
  readonly eventId: string;
  viewer: WireViewer | undefined;
  connection: Connection = { state: 'connecting', since: Date.now(), clockOffsetMs: 0 };
  fixes: FixMap = new Map();
  /** People whose screens are connected; told to those who lead. */
  online: ReadonlySet<string> = new Set();

  private readonly topics = new Topics();
  private readonly views = new Views();
  private readonly clock = new ClockOffset();
  private readonly queue: OutboxQueue;
  private readonly transport: Transport;
  /** Once the rules are here. */
  private steps: PlanSteps | undefined;
  private stopped = false;

  constructor(private readonly parts: SessionParts) {
    const { eventId, personId, storage } = parts;
    this.eventId = eventId;
    this.queue = new OutboxQueue({
      name: `waypost-outbox-${eventId}-${personId}`,
      storage,
      post: (commands) => postCommands(eventId, commands),
      changed: () => this.renew(true),
    });
    this.transport = new Transport(eventId, this.downward());
  }

  async start(): Promise<void> {
    const { records, cursor, viewer } = await this.parts.storage.load();
    if (this.stopped) return;
    if (cursor && viewer) {
      this.views.replica.reset({ cursor, records });
      this.viewer = viewer;
    }
    await this.queue.open();
    if (this.stopped) return;
    this.renew(true);
    this.transport.start();
    void this.learnRules();
  }

  /** After the first screen; a phone that could not load them asks again when it is connected. */
  private async learnRules(): Promise<void> {
    if (this.steps) return;
    const rules = await import('./rules').catch(() => undefined);
    if (!rules || this.stopped || this.steps) return;
    this.views.lay = rules.withPending;
    this.steps = new rules.PlanSteps({
      eventId: this.eventId,
      send: (...command) => this.send(...command),
      changed: () => this.topics.tell('history'),
    });
    this.renew(true);
    this.loadSteps();
  }

  private loadSteps(): void {
    if (this.connection.state === 'live' && this.viewer && isStaff(this.viewer)) void this.steps?.load();
  }

  stop(): void {
    this.stopped = true;
    this.transport.stop();
    this.queue.close();
    this.parts.storage.close();
  }

  on(topic: string, listener: () => void): () => void {
    return this.topics.on(topic, listener);
  }

  /** The entry of the log up to which the records are. */
  get seq(): number {
    return this.views.replica.cursor?.seq ?? 0;
  }

  records<Data>(ref: KindRef<Data>): EventRecord<Data>[] {
    return this.views.all(ref);
  }

  record<Data>(ref: KindRef<Data>, id: string): EventRecord<Data> | undefined {
    return this.views.records.get(ref, id);
  }

  get outbox(): Outbox {
    return this.queue.items;
  }

  get waiting(): ReadonlySet<string> {
    return this.views.waiting;
  }

  get history(): PlanHistory {
    return (this.viewer && this.steps?.history) || NO_HISTORY;
  }

  readonly send: Send = async (name, payload, options = {}) => {
    const command = { id: newId(), name, payload, happenedAt: options.happenedAt ?? this.now() };
    if (this.viewer) this.steps?.note(this.views.records, this.viewer, command);
    const outcome = await this.queue.add(command);
    this.steps?.settled(outcome);
    return outcome;
  };

  readonly dismiss = (commandId: string): Promise<void> => this.queue.dismiss(commandId);

  readonly sendFix = (fix: FixUp): void => this.transport.fix(fix);

  private downward(): Downward {
    return {
      cursor: () => this.views.replica.cursor,
      connected: () => {
        this.clock.restart();
        this.become('catching-up');
      },
      snapshot: (message) => this.takeSnapshot(message),
      frame: (message) => this.takeFrame(message),
      fixes: (message) => this.takeFixes(message),
      online: ({ personIds }) => {
        this.online = new Set(personIds);
        this.topics.tell('online');
      },
      lost: () => this.become('connecting'),
      closed: (reason) => this.end(reason),
    };
  }

  private takeSnapshot(message: Snapshot): void {
    const viewer = message.viewer as WireViewer;
    if (viewer.personId !== this.parts.personId) return this.parts.personChanged(viewer.personId);
    this.views.replica.reset(message);
    this.viewer = viewer;
    this.copy(this.parts.storage.replace(message));
    this.topics.tell('viewer');
    this.moved(message.at);
  }

  private takeFrame(message: Frame): void {
    const result = this.views.replica.apply(message);
    if (result === 'hole') return this.askForHole();
    if (result === 'applied') this.copy(this.parts.storage.apply(message));
    this.moved(message.at);
  }

  /** A frame that does not join on is not applied: the records in between would be missing for good (rule F3). */
  private askForHole(): void {
    const { cursor } = this.views.replica;
    if (!cursor) return;
    this.become('catching-up');
    this.transport.since(cursor);
  }

  /**
   * The records on disk are a copy to start from. A disk that is full, or a session that is just being closed, must
   * not stop the screen: the cursor on disk then stands where it stood, and the server sends the rest again.
   */
  private copy(written: Promise<void>): void {
    written.catch(() => undefined);
  }

  private takeFixes(batch: Fixes): void {
    this.fixes = applyFixes(this.fixes, batch);
    this.topics.tell('fixes');
  }

  private moved(serverAt: string): void {
    const clockMoved = this.clock.learn(serverAt, Date.now());
    const { cursor } = this.views.replica;
    if (cursor) this.queue.caughtUp(cursor.seq);
    this.renew(false);
    if (this.connection.state === 'live' && !clockMoved) return;
    const arriving = this.connection.state !== 'live';
    this.become('live');
    if (!arriving) return;
    this.queue.wake();
    void this.learnRules();
    this.loadSteps();
  }

  private renew(outboxToo: boolean): void {
    const waitingBefore = this.views.waiting;
    const kinds = this.views.renew(this.queue.items, this.viewer, this.now());
    for (const kind of kinds) this.topics.tell(`kind:${kind}`);
    if (outboxToo || waitingBefore !== this.views.waiting) this.topics.tell('outbox');
  }

  /** A device that has lost its right keeps nothing of the event: it may be lying in a gutter. */
  private end(reason: CloseReason): void {
    this.become('closed', reason);
    if (reason !== 'access-ended' && reason !== 'not-a-member') return;
    this.views.replica.reset({ cursor: { seq: 0, log: '', rights: '' }, records: [] });
    this.viewer = undefined;
    this.topics.tell('viewer');
    this.renew(false);
    this.parts.accessEnded();
  }

  private become(state: ConnectionState, reason?: CloseReason): void {
    const since = state === this.connection.state ? this.connection.since : Date.now();
    this.connection = { state, since, clockOffsetMs: this.clock.value, ...(reason ? { reason } : {}) };
    this.topics.tell('connection');
  }

  private now(): string {
    return new Date(Date.now() + this.clock.value).toISOString();
  }
}
