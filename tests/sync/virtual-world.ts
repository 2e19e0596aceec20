import { jest } from '@jest/globals';
import type { CommandEnvelope, Cursor, Frame, Outcome, Snapshot } from '@waypost/shared/contract';
import { newId, seededRandom, type Id } from '@waypost/shared/kernel';
import { genesis, systemViewer, viewerOf } from '@waypost/shared/ledger';
import {
  afterRestart,
  forget,
  keep,
  markSending,
  markUnanswered,
  nextBatch,
  Replica,
  settle,
  type Outbox,
} from '@waypost/shared/sync';
import { idOf, sampleEvent, SAMPLE_EVENT_ID } from '@waypost/shared/testing';
import { EventLog } from '@waypost/server/ledger/event-log';
import { sealerFor } from '@waypost/server/ledger/sealer';
import { Log } from '@waypost/server/platform/log';
import { Channel } from '@waypost/server/realtime/channel';
import { Session } from '@waypost/server/realtime/session';
import { MemoryStore } from './memory-store.js';

type SeededRandom = ReturnType<typeof seededRandom>;
type Message = { name: string; text: string };

/** A socket whose other end is a queue: what was emitted arrives when the test says so, in order, or never. */
class VirtualSocket {
  connected = true;
  readonly conn = { transport: {} };
  readonly inFlight: Message[] = [];

  constructor(
    readonly id: string,
    private readonly sent: string[],
  ) {}

  emit(name: string, payload: unknown): void {
    const text = JSON.stringify(payload);
    this.sent.push(text);
    if (this.connected) this.inFlight.push({ name, text });
  }

  disconnect(): void {
    this.connected = false;
  }
}

/** The server as it is, but for its database and its wires: the real queue, the real frames. */
export class VirtualServer {
  readonly store = new MemoryStore(genesis(SAMPLE_EVENT_ID));
  readonly log: EventLog;
  readonly channel: Channel;
  readonly sockets = new Map<string, VirtualSocket>();

  constructor() {
    const clock = { now: () => Date.now() };
    const silent = new Log(() => undefined);
    const loaded = { head: this.store.head_, records: [] };
    this.log = new EventLog(
      SAMPLE_EVENT_ID,
      loaded,
      sealerFor(Buffer.alloc(32, 7)),
      this.store.asStore(),
      clock,
      silent,
      (_id, committed) => this.channel.onCommitted(committed),
    );
    const server = {
      to: (ids: string[]) => ({
        emit: (name: string, payload: unknown) =>
          ids.forEach((id) => this.sockets.get(id)?.emit(name, payload)),
      }),
    };
    const disclosures = { note: async () => undefined };
    this.channel = new Channel(this.log, server as never, disclosures as never, clock, silent);
  }

  /** Brings the sample event in as one entry, so that every client starts from something rich. */
  async seed(): Promise<void> {
    const steps = [...sampleEvent().everything()].map(({ kind, id, data }) => ({ kind, id, data }));
    await this.log.submit({
      viewer: systemViewer(SAMPLE_EVENT_ID),
      command: {
        id: idOf('seed'),
        name: 'event.create',
        payload: { data: steps.find(({ kind }) => kind === 'event')!.data },
        happenedAt: now(),
      },
    });
    for (const name of ['sector', 'person', 'route', 'checkpoint', 'place', 'post', 'shift']) {
      for (const { kind, id, data } of steps.filter((step) => step.kind === name)) {
        await this.log.submit({
          viewer: systemViewer(SAMPLE_EVENT_ID),
          command: { id: idOf(`seed ${id}`), name: `${kind}.add`, payload: { id, data }, happenedAt: now() },
        });
      }
    }
  }

  async post(personId: Id, commands: readonly CommandEnvelope[]): Promise<Outcome[]> {
    const viewer = viewerOf(this.log.state, SAMPLE_EVENT_ID, personId);
    if (!viewer) throw new Error('not a member');
    return Promise.all(commands.map((command) => this.log.submit({ viewer, command })));
  }
}

const now = (): string => new Date(Date.now()).toISOString();

/** A phone or a desk: the real replica and the real outbox, on a network that loses, delays and repeats. */
export class VirtualClient {
  readonly replica = new Replica();
  outbox: Outbox = [];
  /** Everything the server ever put on this client's wire. */
  readonly sent: string[] = [];
  readonly outcomes = new Map<Id, Outcome[]>();
  readonly issued: Id[] = [];
  #socket: VirtualSocket | undefined;
  #session: Session | undefined;
  #connections = 0;
  ended = false;

  constructor(
    readonly name: string,
    private readonly server: VirtualServer,
    private readonly random: SeededRandom,
  ) {}

  get personId(): Id {
    return idOf(this.name);
  }

  get connected(): boolean {
    return this.#socket?.connected ?? false;
  }

  /** Asks from its cursor, or from nothing. */
  async connect(): Promise<void> {
    this.disconnect();
    this.#socket = new VirtualSocket(`${this.name} ${++this.#connections}`, this.sent);
    this.server.sockets.set(this.#socket.id, this.#socket);
    this.#session = new Session(
      this.#socket as never,
      { sessionId: this.personId },
      SAMPLE_EVENT_ID,
      this.personId,
    );
    await this.#catchUp(this.replica.cursor);
  }

  disconnect(): void {
    if (!this.#socket) return;
    this.#socket.connected = false;
    this.server.sockets.delete(this.#socket.id);
    if (this.#session) this.server.channel.sessions.delete(this.#session);
    this.#socket = undefined;
  }

  issue(name: string, payload: object): void {
    const command = { id: newId(Date.now(), this.random), name, payload, happenedAt: now() };
    this.issued.push(command.id);
    this.outbox = keep(this.outbox, command);
  }

  /** Kills the program: memory is gone, the disk stays. */
  restart(): void {
    this.disconnect();
    this.outbox = afterRestart(this.outbox);
  }

  /** Posts what is next. The request may be lost, the answer may be lost, or the request may arrive twice. */
  async flush(faults: boolean): Promise<void> {
    const batch = nextBatch(this.outbox);
    if (!batch.length) return;
    const ids = batch.map(({ id }) => id);
    this.outbox = markSending(this.outbox, ids);
    const fate = faults ? this.random.next() : 1;
    try {
      if (fate < 0.15) throw new Error('request lost');
      const answer = await this.server.post(this.personId, batch);
      if (fate < 0.3) throw new Error('answer lost');
      if (fate < 0.4) this.#note(await this.server.post(this.personId, batch));
      this.#note(answer);
      this.outbox = forget(settle(this.outbox, answer), this.replica.cursor?.seq ?? 0, ids);
    } catch {
      this.outbox = markUnanswered(this.outbox, ids);
    }
  }

  /** Takes up to `most` messages off the wire, in order. */
  async receive(most: number): Promise<void> {
    for (let i = 0; i < most; i++) {
      const message = this.#socket?.inFlight.shift();
      if (!message) return;
      await this.#take(message);
    }
  }

  async #take({ name, text }: Message): Promise<void> {
    const payload: unknown = JSON.parse(text);
    if (name === 'snapshot') this.replica.reset(payload as Snapshot);
    if (name === 'frame' && this.replica.apply(payload as Frame) === 'hole')
      await this.#catchUp(this.replica.cursor);
    if (name === 'closed') {
      this.ended = (payload as { reason: string }).reason === 'access-ended';
      this.disconnect();
    }
  }

  async #catchUp(cursor: Cursor | undefined): Promise<void> {
    if (this.#session) await this.server.channel.catchUp(this.#session, cursor);
  }

  #note(outcomes: readonly Outcome[]): void {
    for (const outcome of outcomes)
      this.outcomes.set(outcome.id, [...(this.outcomes.get(outcome.id) ?? []), outcome]);
  }
}

/** Lets timers and promises of the server run for some virtual milliseconds. */
export const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);
