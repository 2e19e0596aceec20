import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  AGREEMENT,
  isPartner,
  PERSON,
  shareUnder,
  type EventRecord,
  type Records,
  type Share,
  type Viewer,
} from '../event/index.js';
import { canonicalJson, type Id } from '../kernel/index.js';
import { registry } from './registry.js';

/** Someone looking, with what the agreement in force lets them see. */
export interface Sight {
  viewer: Viewer;
  share: Share;
  /** Equal for equal rights: a client whose records were cut under other rights starts again (rule V2). */
  rights: string;
}

/**
 * What a viewer gets of a record. Every way out of the house goes through here: snapshot, frame, log, export
 * (rules V1, V4). A whole record comes back as the very same object, so that audiences can be told apart cheaply.
 */
export function cut(record: EventRecord, { viewer, share }: Sight): EventRecord | undefined {
  const kind = registry.kind(record.kind);
  if (!kind) return undefined;
  const data: unknown = kind.view(record as never, viewer, share);
  if (data === undefined) return undefined;
  return data === record.data ? record : { ...record, data };
}

/** The viewer that a person is at this moment; `undefined` when they may not look at all. */
export function viewerOf(records: Records, eventId: Id, personId: Id): Viewer | undefined {
  const person = records.get(PERSON, personId)?.data;
  if (person?.access !== 'joined') return undefined;
  return {
    eventId,
    personId,
    role: person.role,
    sectorIds: person.sectorIds ?? [],
    duties: person.duties ?? [],
    ...(person.agency ? { agency: person.agency } : {}),
  };
}

/** @param now ISO instant at which something is about to be sent: an agreement may have run out */
export function sightOf(records: Records, viewer: Viewer, now: string): Sight {
  const agreement = records.get(AGREEMENT, viewer.eventId);
  const over = agreement?.data.until !== undefined && agreement.data.until <= now;
  const terms = isPartner(viewer) ? { agreement: agreement?.seq ?? 0, over } : {};
  const rights = bytesToHex(sha256(utf8ToBytes(canonicalJson({ viewer, terms })))).slice(0, 16);
  return { viewer, share: shareUnder(agreement?.data, now), rights };
}

/** The server acting on its own behalf: it sees and may everything, and no session ever has it. */
export const SYSTEM_PERSON: Id = '00000000-0000-7000-8000-000000000000';
export const systemViewer = (eventId: Id): Viewer => ({
  eventId,
  personId: SYSTEM_PERSON,
  role: 'system',
  sectorIds: [],
  duties: [],
});
