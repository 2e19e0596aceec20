import { randomBytes } from 'node:crypto';
import type { CommandEnvelope, Outcome } from '@waypost/shared/contract';
import type { Change, Viewer } from '@waypost/shared/event';
import type { Clock, Id, Refusal } from '@waypost/shared/kernel';
import {
  chainEntry,
  decide,
  EventState,
  openData,
  openRecord,
  Overlay,
  plausibleTime,
  sealChange,
  type Applied,
  type Entry,
  type EntryChange,
  type Sealer,
} from '@waypost/shared/ledger';
import type { QueryRunner } from 'typeorm';
import { describeFault, type Log } from '../platform/log.js';
import { instantOf } from '../platform/clock.js';
import type { Head, LedgerStore } from './ledger.store.js';

/** One entry as it reached the records in memory: what the realtime gateway makes frames from. */
export interface Committed {
  seq: number;
  hash: string;
  applied: Applied[];
}

export interface Submitted {
  viewer: Viewer;
  command: CommandEnvelope;
}

interface Waiting extends Submitted {
  resolve(outcome: Outcome): void;
  reject(fault: unknown): void;
}

/** Commands taken into one transaction: enough to keep the disk busy, few enough to answer within a frame or two. */
const BATCH_MOST = 256;
/** Entries remembered for clients that come back after a gap; beyond it they get a snapshot (rule F4). */
const RECENT_MOST = 2_000;

/**
 * One event's log and its records in this process. All writing goes through one queue: while a transaction runs,
 * later commands wait and the next transaction takes them all.
 */
export class EventLog {
  readonly state = new EventState();
  readonly recent: Committed[] = [];
  #head: Head;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;
  /** How far another process says that the log goes. */
  #toldOf = 0;

  constructor(
    readonly eventId: Id,
    loaded: { head: Head; records: Iterable<Parameters<typeof openRecord>[0]> },
    private readonly sealer: Sealer,
    private readonly store: LedgerStore,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly onCommitted: (eventId: Id, committed: Committed[]) => void,
  ) {
    this.#head = loaded.head;
    this.state.load(
      [...loaded.records].map((record) => openRecord(record, sealer)),
      loaded.head.seq,
    );
  }

  get head(): Head {
    return this.#head;
  }

  openData(kind: string, data: unknown): unknown {
    return openData(kind, data, this.sealer);
  }

  submit(submitted: Submitted): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...submitted, resolve, reject });
      this.#start();
    });
  }

  /**
   * The log goes as far as `seq`: read on from our own cursor, unless it was this process that wrote it. A lost
   * wake-up costs only time.
   */
  wake(seq = Infinity): void {
    this.#toldOf = Math.max(this.#toldOf, seq);
    this.#start();
  }

  /** Resolves when nothing is waiting. */
  async drained(): Promise<void> {
    while (this.#running) await this.#running;
  }

  get #hasWork(): boolean {
    return this.#waiting.length > 0 || this.#toldOf > this.#head.seq;
  }

  #start(): void {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
      if (this.#hasWork) this.#start();
    });
  }

  async #run(): Promise<void> {
    while (this.#hasWork) {
      this.#toldOf = 0;
      const batch = this.#waiting.splice(0, BATCH_MOST);
      try {
        await (batch.length ? this.#commit(batch) : this.#catchUp());
      } catch (fault) {
        await this.#commitOneByOne(batch, fault);
      }
    }
  }

  /** A batch that failed is tried command by command, so that one which the database cannot take does not take others with it. */
  async #commitOneByOne(batch: Waiting[], fault: unknown): Promise<void> {
    this.log.fault('ledger batch failed', fault, { commands: batch.length });
    if (batch.length === 1) return batch[0]!.reject(fault);
    for (const one of batch) await this.#commit([one]).catch((reason: unknown) => one.reject(reason));
  }

  async #commit(batch: Waiting[]): Promise<void> {
    const settled = await this.store.transaction(async (runner) => {
      const head = await this.store.lockHead(runner, this.eventId);
      if (!head) throw new Error('this log is gone');
      const missed = await this.#read(head, runner);
      this.#publish(missed);
      return this.#decideAndWrite(runner, batch);
    });
    this.#publish(settled.entries);
    for (const { waiting, outcome } of settled.outcomes) waiting.resolve(outcome);
  }

  async #decideAndWrite(runner: QueryRunner, batch: Waiting[]) {
    const receipts = await this.store.receipts(
      runner,
      this.eventId,
      batch.map(({ command }) => command.id),
    );
    const working = new Overlay(this.state);
    const entries: OpenEntry[] = [];
    const outcomes: { waiting: Waiting; outcome: Outcome }[] = [];
    const fresh: Outcome[] = [];
    let head = this.#head;
    for (const waiting of batch) {
      const known = receipts.get(waiting.command.id);
      if (known) {
        outcomes.push({ waiting, outcome: known });
        continue;
      }
      const { outcome, entry } = this.#settle(working, waiting, head);
      if (entry) {
        entries.push(entry);
        head = { seq: entry.entry.seq, hash: entry.entry.hash };
      }
      receipts.set(outcome.id, outcome);
      fresh.push(outcome);
      outcomes.push({ waiting, outcome });
    }
    await this.store.write(runner, this.eventId, {
      entries: entries.map(({ entry }) => entry),
      changes: entries.flatMap(({ entry }) =>
        entry.body.changes.map((change) => ({ seq: entry.seq, change })),
      ),
      outcomes: fresh,
      head,
    });
    return { entries, outcomes };
  }

  #settle(
    working: Overlay,
    { viewer, command }: Submitted,
    head: Head,
  ): { outcome: Outcome; entry?: OpenEntry } {
    const receivedAt = instantOf(this.clock);
    const refused = (refusal: Refusal) => ({
      outcome: { id: command.id, ok: false as const, refusal, receivedAt },
    });
    const time = plausibleTime(command.happenedAt, receivedAt);
    if (!time.ok) return refused(time.error);
    const timed = { ...command, happenedAt: time.value };
    const decision = this.#decide(working, viewer, timed, receivedAt, head.seq);
    if (!decision.ok) return refused(decision.error);

    const seq = head.seq + 1;
    const changes = decision.value.map((change): EntryChange => {
      const was = working.get({ kind: change.kind }, change.id)?.seq;
      return { ...sealChange(change, this.sealer), ...(was ? { was } : {}) };
    });
    working.apply(decision.value, seq);
    const body = {
      id: command.id,
      name: command.name,
      by: viewer.personId,
      happenedAt: time.value,
      receivedAt,
      changes,
    };
    const entry = chainEntry(seq, head.hash, randomBytes(16).toString('hex'), body);
    return { outcome: { id: command.id, ok: true, seq, receivedAt }, entry: { entry, open: decision.value } };
  }

  /** A command that throws has met a bug of ours. It is answered and recorded, so that it cannot come back and block the queue. */
  #decide(
    working: Overlay,
    viewer: Viewer,
    command: CommandEnvelope,
    receivedAt: string,
    head: number,
  ): ReturnType<typeof decide> {
    try {
      return decide(working, viewer, command, receivedAt, head);
    } catch (fault) {
      this.log.warn('command failed', { command: command.name, ...describeFault(fault) });
      return { ok: false, error: { code: 'fault' } };
    }
  }

  async #catchUp(): Promise<void> {
    const head = await this.store.head(this.eventId);
    if (head) this.#publish(await this.#read(head));
  }

  async #read(head: Head, runner?: QueryRunner): Promise<OpenEntry[]> {
    if (head.seq <= this.#head.seq) return [];
    const entries = await this.store.entries(
      this.eventId,
      { after: this.#head.seq, before: head.seq + 1, most: head.seq - this.#head.seq },
      runner,
    );
    return entries.map((entry) => ({
      entry,
      open: entry.body.changes.map(({ was: _was, ...change }): Change =>
        'data' in change ? { ...change, data: this.openData(change.kind, change.data) } : change,
      ),
    }));
  }

  #publish(entries: readonly OpenEntry[]): void {
    if (!entries.length) return;
    const committed = entries.map(({ entry, open }): Committed => ({
      seq: entry.seq,
      hash: entry.hash,
      applied: this.state.apply(open, entry.seq),
    }));
    const last = committed[committed.length - 1]!;
    this.#head = { seq: last.seq, hash: last.hash };
    this.recent.push(...committed);
    if (this.recent.length > RECENT_MOST * 1.25) this.recent.splice(0, this.recent.length - RECENT_MOST);
    this.onCommitted(this.eventId, committed);
  }
}

/** An entry beside its changes in the clear: sealed in the log, open in memory. */
interface OpenEntry {
  entry: Entry;
  open: Change[];
}
