import type { Outcome } from '@waypost/shared/contract';
import { isRemoval, type EventRecord } from '@waypost/shared/event';
import type { Id } from '@waypost/shared/kernel';
import type { Entry } from '@waypost/shared/ledger';
import type { Batch, Head, LedgerStore } from '@waypost/server/ledger/ledger.store';

/**
 * The ledger's store without a database, for the fuzz: thousands of runs a minute, and transactions that fail when
 * told to. What it stands in for is proved against PostgreSQL in tests/api.
 */
export class MemoryStore {
  head_: Head;
  readonly log: Entry[] = [];
  readonly records = new Map<string, EventRecord>();
  readonly answers = new Map<Id, Outcome>();
  /** The next transaction fails at its end, as when the database goes away. */
  failNext = false;

  constructor(genesis: string) {
    this.head_ = { seq: 0, hash: genesis };
  }

  asStore(): LedgerStore {
    return this as unknown as LedgerStore;
  }

  async transaction<T>(run: (runner: unknown) => Promise<T>): Promise<T> {
    const before = {
      head: this.head_,
      length: this.log.length,
      answers: new Map(this.answers),
      records: new Map(this.records),
    };
    const result = await run({});
    if (!this.failNext) return result;
    this.failNext = false;
    this.head_ = before.head;
    this.log.length = before.length;
    this.answers.clear();
    for (const [id, outcome] of before.answers) this.answers.set(id, outcome);
    this.records.clear();
    for (const [key, record] of before.records) this.records.set(key, record);
    throw new Error('the database went away');
  }

  async lockHead(): Promise<Head> {
    return this.head_;
  }

  async head(): Promise<Head> {
    return this.head_;
  }

  async receipts(_runner: unknown, _eventId: Id, ids: readonly Id[]): Promise<Map<Id, Outcome>> {
    return new Map(ids.flatMap((id) => (this.answers.has(id) ? [[id, this.answers.get(id)!]] : [])));
  }

  async entries(
    _eventId: Id,
    { after = 0, before = Infinity }: { after?: number; before?: number },
  ): Promise<Entry[]> {
    return this.log.filter(({ seq }) => seq > after && seq < before);
  }

  async write(_runner: unknown, _eventId: Id, { entries, changes, outcomes, head }: Batch): Promise<void> {
    // What a database keeps is text: anything that does not survive it must fail here too.
    this.log.push(...(JSON.parse(JSON.stringify(entries)) as Entry[]));
    for (const { seq, change } of changes) {
      const key = `${change.kind}/${change.id}`;
      if (isRemoval(change)) this.records.delete(key);
      else this.records.set(key, { kind: change.kind, id: change.id, seq, data: change.data });
    }
    for (const outcome of outcomes) this.answers.set(outcome.id, outcome);
    if (entries.length) this.head_ = head;
  }
}
