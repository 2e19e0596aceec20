import { z } from 'zod';
import { primitives } from '../contract/index.js';
import { err, ok, type Id, type Result } from '../kernel/index.js';
import { bodyDigest, entryHash, genesis } from './chain.js';
import type { Entry, EntryBody } from './entry.js';

/**
 * The export of a log: one JSON value a line. First a header, then every entry from seq 1, last a footer that names
 * the head. An entry the reader may not see has `digest` in place of `salt` and `body`.
 */
export const LOG_FORMAT = 'waypost-log/1';

const hex64 = z.string().regex(/^[0-9a-f]{64}$/);
const header = z.strictObject({ format: z.literal(LOG_FORMAT), eventId: primitives.id });
const line = z.strictObject({
  seq: z.number().int().min(1),
  prev: hex64,
  hash: hex64,
  digest: hex64.optional(),
  salt: z.string().max(64).optional(),
  body: z.unknown().optional(),
});
const footer = z.strictObject({ head: z.strictObject({ seq: z.number().int().min(0), hash: hex64 }) });

export const exportHeader = (eventId: Id): string => JSON.stringify({ format: LOG_FORMAT, eventId });
export const exportFooter = (seq: number, hash: string): string => JSON.stringify({ head: { seq, hash } });

/** @param readable whether the reader of this export may see the whole entry */
export function exportLine({ seq, prev, hash, salt, body }: Entry, readable: boolean): string {
  return JSON.stringify(
    readable ? { seq, prev, hash, salt, body } : { seq, prev, hash, digest: bodyDigest(salt, body) },
  );
}

export const VERIFY_CODES = [
  'empty',
  'not-a-log',
  'bad-line',
  'missing-entry',
  'broken-link',
  'altered-entry',
  'cut-short',
] as const;
export interface VerifyProblem {
  code: (typeof VERIFY_CODES)[number];
  /** Line of the file, from 1. */
  line: number;
  seq?: number;
}

export interface VerifiedLog {
  eventId: Id;
  entries: number;
  /** Entries whose body the export shows; the others are vouched for by their digest. */
  readable: number;
  /** Compare it with the head that another party holds: equal heads mean equal logs. */
  head: string;
}

/**
 * Checks an exported log without the server: any entry that was altered, dropped, reordered or cut off is found.
 * What no chain can show by itself is a log rewritten from some entry on; comparing heads with another party does.
 */
export function verifyLog(text: string): Result<VerifiedLog, VerifyProblem> {
  const lines = text.split('\n').filter((row) => row.trim() !== '');
  if (lines.length === 0) return err({ code: 'empty', line: 1 });
  const head = header.safeParse(parse(lines[0]!));
  if (!head.success) return err({ code: 'not-a-log', line: 1 });
  const end = footer.safeParse(parse(lines[lines.length - 1]!));
  if (!end.success) return err({ code: 'cut-short', line: lines.length });

  let prev = genesis(head.data.eventId);
  let readable = 0;
  const rows = lines.slice(1, -1);
  for (const [index, row] of rows.entries()) {
    const checked = verifyLine(row, index + 1, prev);
    if (!checked.ok) return err({ ...checked.error, line: index + 2 });
    prev = checked.value.hash;
    readable += checked.value.readable ? 1 : 0;
  }
  if (end.data.head.seq !== rows.length || end.data.head.hash !== prev)
    return err({ code: 'cut-short', line: lines.length });
  return ok({ eventId: head.data.eventId, entries: rows.length, readable, head: prev });
}

function verifyLine(
  row: string,
  seq: number,
  prev: string,
): Result<{ hash: string; readable: boolean }, Omit<VerifyProblem, 'line'>> {
  const parsed = line.safeParse(parse(row));
  if (!parsed.success) return err({ code: 'bad-line', seq });
  const entry = parsed.data;
  if (entry.seq !== seq) return err({ code: 'missing-entry', seq });
  if (entry.prev !== prev) return err({ code: 'broken-link', seq });
  const readable = entry.body !== undefined && entry.salt !== undefined;
  const digest = readable ? bodyDigest(entry.salt!, entry.body as EntryBody) : entry.digest;
  if (!digest || entryHash(seq, prev, digest) !== entry.hash) return err({ code: 'altered-entry', seq });
  return ok({ hash: entry.hash, readable });
}

function parse(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return undefined;
  }
}
