import type { Change } from '../event/index.js';
import type { Id } from '../kernel/index.js';

/** A change as the log keeps it: `was` is the seq of the record it replaced, which is where its earlier data stands. */
export type EntryChange = Change & { was?: number };

/** What one accepted command did: the part of an entry that says something. */
export interface EntryBody {
  /** The command's own id. */
  id: Id;
  name: string;
  by: Id;
  happenedAt: string;
  receivedAt: string;
  changes: EntryChange[];
}

/** One line of an event's log, chained to the one before. Hashes, digests and salts are lower-case hex. */
export interface Entry {
  seq: number;
  prev: string;
  /** 16 random bytes that keep a short body from being guessed from its digest. */
  salt: string;
  body: EntryBody;
  hash: string;
}
