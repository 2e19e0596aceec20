import {
  isRemoval,
  remove,
  type Change,
  type EventRecord,
  type KindRef,
  type Records,
} from '../event/index.js';
import type { Id } from '../kernel/index.js';

/**
 * Records with changes laid over them: what a batch of commands decides against before it is committed, and what a
 * screen shows of commands that are still waiting. Throwing it away undoes everything.
 */
export class Overlay implements Records {
  /** `undefined` stands for a removal. */
  readonly #laid = new Map<string, Map<Id, EventRecord | undefined>>();

  constructor(readonly base: Records) {}

  get<Data>(ref: KindRef<Data>, id: Id): EventRecord<Data> | undefined {
    const laid = this.#laid.get(ref.kind);
    if (laid?.has(id)) return laid.get(id) as EventRecord<Data> | undefined;
    return this.base.get(ref, id);
  }

  all<Data>(ref: KindRef<Data>): EventRecord<Data>[] {
    const laid = this.#laid.get(ref.kind);
    const below = this.base.all(ref);
    if (!laid) return below;
    const kept = below.filter((record) => !laid.has(record.id));
    const above = [...laid.values()].filter((record) => record !== undefined);
    return [...kept, ...(above as EventRecord<Data>[])];
  }

  apply(changes: readonly Change[], seq: number): void {
    for (const change of changes) {
      const laid = this.#laid.get(change.kind) ?? new Map<Id, EventRecord | undefined>();
      this.#laid.set(change.kind, laid);
      laid.set(
        change.id,
        isRemoval(change) ? undefined : { kind: change.kind, id: change.id, seq, data: change.data },
      );
    }
  }

  /** What was laid, each record once; something made and taken away again is not there. */
  changes(): Change[] {
    return [...this.#laid].flatMap(([kind, laid]) =>
      [...laid].flatMap(([id, record]): Change[] => {
        if (record) return [{ kind, id, data: record.data }];
        return this.base.get({ kind }, id) ? [remove({ kind }, id)] : [];
      }),
    );
  }
}
