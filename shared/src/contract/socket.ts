import { z } from 'zod';
import { CLOSE_REASONS } from './closing.js';
import { id, instant, lat, lon, position } from './primitives.js';

/** Bumped when an older client could misread a message; the server then closes it with `upgrade`. */
export const PROTOCOL = 1;

const seq = z.number().int().min(0);

export const wireRecord = z.strictObject({ kind: z.string(), id, seq, data: z.unknown() });
export type WireRecord = z.infer<typeof wireRecord>;

/**
 * Where a client stands: how far, in which log (the hash of the entry at `seq`, so that a database put back from a
 * backup is noticed), and under which rights its records were cut.
 */
export const cursor = z.strictObject({ seq, log: z.string().max(64), rights: z.string().max(64) });
export type Cursor = z.infer<typeof cursor>;

export const wireViewer = z.strictObject({
  eventId: id,
  personId: id,
  role: z.string(),
  sectorIds: z.array(id),
  duties: z.array(z.string()),
  agency: z.string().optional(),
});

/** Up, once after connecting and again whenever the client finds a hole. */
export const hello = z.strictObject({ protocol: z.number().int(), eventId: id, cursor: cursor.optional() });
export const since = z.strictObject({ cursor });
/** Up: one GPS position. The server keeps the last one, in memory, for ten minutes. */
export const fixUp = z.strictObject({
  at: position,
  accuracyM: z.number().min(0).max(100_000),
  takenAt: instant,
});
export type FixUp = z.infer<typeof fixUp>;

/** Down: what an audience must put and drop to go from `after` to `to` (rules F1 to F3). */
export const frame = z.strictObject({
  after: seq,
  to: seq,
  /** The hash of entry `to`, for the cursor. */
  log: z.string(),
  at: instant,
  put: z.array(wireRecord),
  drop: z.array(z.strictObject({ kind: z.string(), id })),
});
export type Frame = z.infer<typeof frame>;

/** Down: everything, in place of whatever the client held. */
export const snapshot = z.strictObject({
  cursor,
  at: instant,
  viewer: wireViewer,
  records: z.array(wireRecord),
});
export type Snapshot = z.infer<typeof snapshot>;

/** Down, at most once a second: positions that changed since the last batch, and people whose position is gone. */
export const fixes = z.strictObject({
  at: instant,
  put: z.array(
    z.strictObject({
      personId: id,
      lon,
      lat,
      /** Radius in metres; larger than measured when the position was made coarse for this audience. */
      accuracyM: z.number(),
      takenAt: instant,
    }),
  ),
  drop: z.array(id),
});
export type Fixes = z.infer<typeof fixes>;

/** Down, to those who lead, when it changed: whose screens are connected now. */
export const online = z.strictObject({ at: instant, personIds: z.array(id) });
export type Online = z.infer<typeof online>;

export const closed = z.strictObject({ reason: z.enum(CLOSE_REASONS) });
