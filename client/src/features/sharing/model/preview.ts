import {
  shareUnder,
  type AgreementData,
  type EventRecord,
  type Share,
  type Viewer,
} from '@waypost/shared/event';
import { cut } from '@waypost/shared/ledger';
import { sameJson } from '@waypost/shared/kernel';

/** A liaison of no one in particular: what any of them gets under an agreement. */
export const anyLiaison = (eventId: string): Viewer => ({
  eventId,
  personId: '',
  role: 'liaison',
  sectorIds: [],
  duties: [],
});

/** Cuts records as the server does before it sends them to a liaison (rules V1, V4). */
export function cutForLiaison<Data>(
  records: readonly EventRecord<Data>[],
  eventId: string,
  share: Share,
): EventRecord<Data>[] {
  const sight = { viewer: anyLiaison(eventId), share, rights: '' };
  return records.flatMap((record) => (cut(record, sight) as EventRecord<Data> | undefined) ?? []);
}

export const shareAt = (agreement: AgreementData | undefined, now: number): Share =>
  shareUnder(agreement, new Date(now).toISOString());

export type PartOf = 'nothing' | 'reduced' | 'full';

/** How much of one record a liaison gets, and which of its fields. */
export function partOf(
  record: EventRecord,
  eventId: string,
  share: Share,
): { part: PartOf; fields: string[] } {
  const seen = cut(record, { viewer: anyLiaison(eventId), share, rights: '' });
  if (!seen) return { part: 'nothing', fields: [] };
  const part = sameJson(seen.data, record.data) ? 'full' : 'reduced';
  return { part, fields: Object.keys(seen.data as object) };
}
