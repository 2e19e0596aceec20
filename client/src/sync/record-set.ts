import type { EventRecord, KindRef, Records } from '@waypost/shared/event';

type Lists = ReadonlyMap<string, EventRecord[]>;

/** The records of some kinds at one moment. */
export class RecordSet implements Records {
  constructor(private readonly lists: Lists) {}

  get<Data>(ref: KindRef<Data>, id: string): EventRecord<Data> | undefined {
    return this.all(ref).find((record) => record.id === id);
  }

  all<Data>({ kind }: KindRef<Data>): EventRecord<Data>[] {
    return (this.lists.get(kind) ?? []) as EventRecord<Data>[];
  }

  /** Whether these very lists are held: a list is another one as soon as a record of it changed. */
  holds(lists: Lists): boolean {
    return [...lists].every(([kind, list]) => this.lists.get(kind) === list);
  }
}
