import type { EventRecord, KindRef, Records } from '@waypost/shared/event';
import type { Finding } from '@waypost/shared/plan-check';

/** What the worker is asked. */
export interface CheckOrder {
  records: readonly EventRecord[];
  eventId: string;
  now: string;
  seesAll: boolean;
}

/** `undefined` when the check itself failed: the screen then says so instead of showing a plan without findings. */
export interface CheckAnswer {
  findings: readonly Finding[] | undefined;
}

/** A list of records as the rules ask for them. */
export function recordsOf(list: readonly EventRecord[]): Records {
  const byKind = new Map<string, Map<string, EventRecord>>();
  for (const record of list) {
    const kind = byKind.get(record.kind) ?? new Map<string, EventRecord>();
    byKind.set(record.kind, kind.set(record.id, record));
  }
  return {
    all: <Data>({ kind }: KindRef<Data>) => [...(byKind.get(kind)?.values() ?? [])] as EventRecord<Data>[],
    get: <Data>({ kind }: KindRef<Data>, id: string) =>
      byKind.get(kind)?.get(id) as EventRecord<Data> | undefined,
  };
}
