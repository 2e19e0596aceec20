import { isRemoval, type Change, type EventRecord, type KindRef, type Records } from '../event/index.js';
import type { Id } from '../kernel/index.js';

/** One change as it was applied: what was there, and what is there now. */
export interface Applied {
  kind: string;
  id: Id;
  before: EventRecord | undefined;
  after: EventRecord | undefined;
}

/** An event's records as they are after entry `seq`. */
export class EventState implements Records {
  seq = 0;
  readonly #kinds = new Map<string, Map<Id, EventRecord>>();

  get<Data>(ref: KindRef<Data>, id: Id): EventRecord<Data> | undefined {
    return this.#kinds.get(ref.kind)?.get(id) as EventRecord<Data> | undefined;
  }

  all<Data>(ref: KindRef<Data>): EventRecord<Data>[] {
    return [...(this.#kinds.get(ref.kind)?.values() ?? [])] as EventRecord<Data>[];
  }

  *everything(): Iterable<EventRecord> {
    for (const records of this.#kinds.values()) yield* records.values();
  }

  /** Fills an empty state from storage. */
  load(records: Iterable<EventRecord>, seq: number): void {
    for (const record of records) this.#of(record.kind).set(record.id, record);
    this.seq = seq;
  }

  /** Applies one entry's changes; entries come in the order of their seq, without gaps. */
  apply(changes: readonly Change[], seq: number): Applied[] {
    if (seq !== this.seq + 1) throw new Error(`entry ${seq} cannot follow ${this.seq}`);
    this.seq = seq;
    return changes.map((change) => this.#change(change, seq));
  }

  #change(change: Change, seq: number): Applied {
    const { kind, id } = change;
    const records = this.#of(kind);
    const before = records.get(id);
    if (isRemoval(change)) {
      records.delete(id);
      return { kind, id, before, after: undefined };
    }
    const after: EventRecord = { kind, id, seq, data: change.data };
    records.set(id, after);
    return { kind, id, before, after };
  }

  #of(kind: string): Map<Id, EventRecord> {
    const records = this.#kinds.get(kind) ?? new Map<Id, EventRecord>();
    this.#kinds.set(kind, records);
    return records;
  }
}
