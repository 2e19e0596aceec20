import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, type Id } from '../kernel/index.js';
import type { Entry, EntryBody } from './entry.js';

/**
 * The hash chain (rule L4). Two steps, so that an entry can be shown to somebody who may not read it: its hash
 * covers a digest of the body, and the digest covers the body with a salt. A party that holds only digests verifies
 * the same chain, up to the same head, as one that holds everything.
 */
const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

export const genesis = (eventId: Id): string => hash(`waypost-log/1 ${eventId}`);
export const bodyDigest = (salt: string, body: EntryBody): string => hash(`${salt} ${canonicalJson(body)}`);
export const entryHash = (seq: number, prev: string, digest: string): string =>
  hash(`${seq} ${prev} ${digest}`);

export function chainEntry(seq: number, prev: string, salt: string, body: EntryBody): Entry {
  return { seq, prev, salt, body, hash: entryHash(seq, prev, bodyDigest(salt, body)) };
}

/** How many hex digits of a hash a cursor carries: 64 bits, plenty to tell one log from another. */
export const logMark = (entryHashHex: string): string => entryHashHex.slice(0, 16);
