import type { EventRecord, KindRef, Records } from '../../event/index.js';
import type { Id } from '../../kernel/index.js';
import { cut, registry, type Sight } from '../../ledger/index.js';

/** Records as a list: what one person sees, in a form that can be handed to a worker. */
export class HeldRecords implements Records {
  private readonly byKind = new Map<string, Map<Id, EventRecord>>();

  constructor(readonly list: readonly EventRecord[]) {
    for (const record of list) {
      const of = this.byKind.get(record.kind) ?? new Map<Id, EventRecord>();
      of.set(record.id, record);
      this.byKind.set(record.kind, of);
    }
  }

  get<Data>(ref: KindRef<Data>, id: Id): EventRecord<Data> | undefined {
    return this.byKind.get(ref.kind)?.get(id) as EventRecord<Data> | undefined;
  }

  all<Data>(ref: KindRef<Data>): EventRecord<Data>[] {
    return [...(this.byKind.get(ref.kind)?.values() ?? [])] as EventRecord<Data>[];
  }
}

/** What a viewer sees of an event now, through the same view as every other way out of the house (rule V4). */
export function seenBy(records: Records, sight: Sight): EventRecord[] {
  return registry.kinds.flatMap((kind) =>
    records.all({ kind: kind.kind }).flatMap((record) => {
      const seen = cut(record, sight);
      return seen ? [seen] : [];
    }),
  );
}
