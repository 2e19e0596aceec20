import type { EventRecord, KindRef, Records } from '../../event/index.js';
import type { Id } from '../../kernel/index.js';
import type { ReplayStep } from './step.js';

type Kinds = ReadonlyMap<string, ReadonlyMap<Id, EventRecord>>;

/**
 * The records at one moment of a replay. Moments share what did not change between them, lists included, so that a
 * screen that goes from one to the next draws only what is different.
 */
export class Moment implements Records {
  readonly #kinds: Kinds;
  readonly #lists: WeakMap<ReadonlyMap<Id, EventRecord>, EventRecord[]>;

  private constructor(kinds: Kinds, lists: WeakMap<ReadonlyMap<Id, EventRecord>, EventRecord[]>) {
    this.#kinds = kinds;
    this.#lists = lists;
  }

  static empty(): Moment {
    return new Moment(new Map(), new WeakMap());
  }

  get<Data>(ref: KindRef<Data>, id: Id): EventRecord<Data> | undefined {
    return this.#kinds.get(ref.kind)?.get(id) as EventRecord<Data> | undefined;
  }

  /** The same array as long as nothing of the kind changed. */
  all<Data>(ref: KindRef<Data>): EventRecord<Data>[] {
    const of = this.#kinds.get(ref.kind);
    if (!of) return NONE as EventRecord<Data>[];
    const list = this.#lists.get(of) ?? [...of.values()];
    this.#lists.set(of, list);
    return list as EventRecord<Data>[];
  }

  /** Every record there is. */
  *everything(): Iterable<EventRecord> {
    for (const of of this.#kinds.values()) yield* of.values();
  }

  /** Copies only the kinds that the steps touch, each once. */
  after(steps: Iterable<ReplayStep>): Moment {
    const fresh = new Map<string, Map<Id, EventRecord>>();
    const own = (kind: string): Map<Id, EventRecord> => {
      const copy = fresh.get(kind) ?? new Map(this.#kinds.get(kind));
      fresh.set(kind, copy);
      return copy;
    };
    for (const { put, drop } of steps) {
      for (const { kind, id } of drop) own(kind).delete(id);
      for (const record of put) own(record.kind).set(record.id, record);
    }
    return fresh.size ? new Moment(new Map([...this.#kinds, ...fresh]), this.#lists) : this;
  }

  /** The same moment, with the lists of another wherever they hold the very same records: going back draws no more than going on. */
  like(other: Moment): Moment {
    const kinds = [...this.#kinds].map(([kind, of]): [string, ReadonlyMap<Id, EventRecord>] => {
      const known = other.#kinds.get(kind);
      return [kind, known && isSame(of, known) ? known : of];
    });
    return new Moment(new Map(kinds), this.#lists);
  }
}

const NONE: EventRecord[] = [];

const isSame = (one: ReadonlyMap<Id, EventRecord>, other: ReadonlyMap<Id, EventRecord>): boolean =>
  one === other || (one.size === other.size && [...one].every(([id, record]) => other.get(id) === record));
