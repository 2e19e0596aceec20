import { isRemoval, type Change, type EventRecord } from '../event/index.js';
import type { Json } from '../kernel/index.js';
import { registry } from './registry.js';

/** Encrypts and decrypts with the event's key; the platform brings the cipher. `open` answers `undefined` when the key is gone. */
export interface Sealer {
  seal(plain: string): string;
  open(sealed: string): string | undefined;
}

interface Sealed {
  sealed: string;
}
const isSealed = (value: unknown): value is Sealed =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Sealed).sealed === 'string' &&
  Object.keys(value).length === 1;

/** Somebody's personal data goes into the log only sealed: destroying the key destroys it, and the chain still verifies (rule L5). */
export function sealChange<C extends Change>(change: C, sealer: Sealer): C {
  if (isRemoval(change)) return change;
  return {
    ...change,
    data: mapPersonal(change.kind, change.data, (value) => ({ sealed: sealer.seal(JSON.stringify(value)) })),
  };
}

/** The other way round; a field whose key is destroyed is gone, as if it had never been filled in. */
export function openRecord(record: EventRecord, sealer: Sealer): EventRecord {
  return { ...record, data: openData(record.kind, record.data, sealer) };
}

export function openData(kind: string, data: unknown, sealer: Sealer): unknown {
  return mapPersonal(kind, data, (value) => {
    if (!isSealed(value)) return value;
    const plain = sealer.open(value.sealed);
    return plain === undefined ? undefined : (JSON.parse(plain) as Json);
  });
}

function mapPersonal(kind: string, data: unknown, change: (value: unknown) => unknown): unknown {
  const personal = registry.kind(kind)?.personal;
  if (!personal?.length) return data;
  const fields = Object.entries(data as object).map(([key, value]) => [
    key,
    personal.includes(key as never) ? change(value) : value,
  ]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}
