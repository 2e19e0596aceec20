import type { Cursor, Frame, Snapshot } from '../contract/index.js';
import type { EventRecord, KindRef, Records } from '../event/index.js';
import type { Id } from '../kernel/index.js';

/** What became of a frame: taken; a hole before it, so ask (rule F3); or nothing new in it. */
export type FrameResult = 'applied' | 'hole' | 'old';

/** A client's copy of what it may see of one event. It changes only by frames that fit and by snapshots. */
export class Replica implements Records {
  cursor: Cursor | undefined;
  #kinds = new Map<string, Map<Id, EventRecord>>();
  /** Kinds changed since the listener last looked, so that a screen redraws only what moved. */
  #touched = new Set<string>();

  get<Data>(ref: KindRef<Data>, id: Id): EventRecord<Data> | undefined {
    return this.#kinds.get(ref.kind)?.get(id) as EventRecord<Data> | undefined;
  }

  all<Data>(ref: KindRef<Data>): EventRecord<Data>[] {
    return [...(this.#kinds.get(ref.kind)?.values() ?? [])] as EventRecord<Data>[];
  }

  *everything(): Iterable<EventRecord> {
    for (const records of this.#kinds.values()) yield* records.values();
  }

  reset(snapshot: Pick<Snapshot, 'cursor' | 'records'>): void {
    for (const kind of this.#kinds.keys()) this.#touched.add(kind);
    this.#kinds = new Map();
    for (const record of snapshot.records) this.#put(record as EventRecord);
    this.cursor = snapshot.cursor;
  }

  apply(frame: Frame): FrameResult {
    if (!this.cursor || frame.after > this.cursor.seq) return 'hole';
    if (frame.to <= this.cursor.seq) return 'old';
    // A frame that begins before the cursor and ends after it cannot be taken in part.
    if (frame.after < this.cursor.seq) return 'hole';
    for (const record of frame.put) this.#put(record as EventRecord);
    for (const { kind, id } of frame.drop) {
      this.#kinds.get(kind)?.delete(id);
      this.#touched.add(kind);
    }
    this.cursor = { ...this.cursor, seq: frame.to, log: frame.log };
    return 'applied';
  }

  takeTouched(): ReadonlySet<string> {
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }

  #put(record: EventRecord): void {
    const records = this.#kinds.get(record.kind) ?? new Map<Id, EventRecord>();
    this.#kinds.set(record.kind, records);
    records.set(record.id, record);
    this.#touched.add(record.kind);
  }
}
