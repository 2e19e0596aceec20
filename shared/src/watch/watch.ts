import type { Instant, Records } from '../event/index.js';
import type { Id } from '../kernel/index.js';

/** Something that the server does by itself because its time has come. */
export interface DueCommand {
  /**
   * Names the occasion: the same occasion has the same key in every process and after every restart, so that the command
   * made from it has the same id and happens once (rule O2).
   */
  key: string;
  name: string;
  payload: object;
}

export interface WatchContext {
  eventId: Id;
  /** Milliseconds since 1970, the server's clock. */
  now: number;
  /** The same instant as text. */
  at: Instant;
  /** Since when this server has been able to hear anybody, milliseconds since 1970. */
  upSince: number;
  /** The id that belongs to a key: for records that the command makes. */
  idOf(key: string): Id;
}

/** One thing that is watched. Pure: it looks at the records and the clock, and keeps nothing in between. */
export type Watch = (records: Records, context: WatchContext) => DueCommand[];
