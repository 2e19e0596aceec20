import type { EventRecord } from '../kind.js';
import type { Signature, VersionData } from './version.schema.js';

export interface Agreed {
  version: EventRecord<VersionData>;
  /** When the second of the two sides signed. */
  at: string;
  organisers: Signature[];
  partners: Signature[];
}

const first = (signatures: readonly Signature[]): string => signatures.map(({ at }) => at).sort()[0] ?? '';

/** A version is agreed when somebody of each side has said so; `undefined` while one side has not. */
export function agreedOn(version: EventRecord<VersionData>): Agreed | undefined {
  const organisers = version.data.agreed.filter(({ side }) => side === 'organisers');
  const partners = version.data.agreed.filter(({ side }) => side === 'partners');
  if (!organisers.length || !partners.length) return undefined;
  const at = [first(organisers), first(partners)].sort()[1]!;
  return { version, at, organisers, partners };
}

/** The agreement that holds: of all versions that both sides agreed on, the one agreed last. */
export function lastAgreed(versions: readonly EventRecord<VersionData>[]): Agreed | undefined {
  return versions
    .flatMap((version) => agreedOn(version) ?? [])
    .sort((a, b) => (a.at === b.at ? a.version.data.entry - b.version.data.entry : a.at < b.at ? -1 : 1))
    .at(-1);
}
