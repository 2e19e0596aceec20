import { Injectable } from '@nestjs/common';
import type { Outcome } from '@waypost/shared/contract';
import type { Change, EventRecord } from '@waypost/shared/event';
import { isRemoval } from '@waypost/shared/event';
import type { Id } from '@waypost/shared/kernel';
import type { Entry, EntryBody } from '@waypost/shared/ledger';
import { DataSource, type QueryRunner } from 'typeorm';

export interface Head {
  seq: number;
  hash: string;
}

interface EntryRow {
  seq: number;
  salt: Buffer;
  prev: Buffer;
  hash: Buffer;
  body: EntryBody;
}

/** Everything that one transaction of the ledger writes. */
export interface Batch {
  entries: readonly Entry[];
  /** The changes of all entries in order, personal data sealed. */
  changes: readonly { seq: number; change: Change }[];
  outcomes: readonly Outcome[];
  head: Head;
}

export const WAKE_CHANNEL = 'waypost_log';

/** The ledger's SQL. Written out, because these are the statements that carry the load and they are read as such. */
@Injectable()
export class LedgerStore {
  constructor(private readonly dataSource: DataSource) {}

  async transaction<T>(run: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      const result = await run(runner);
      await runner.commitTransaction();
      return result;
    } catch (fault) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw fault;
    } finally {
      await runner.release();
    }
  }

  async createLog(eventId: Id, genesisHash: string, key: Buffer): Promise<void> {
    await this.transaction(async (runner) => {
      await runner.query(
        'INSERT INTO log_head (event_id, seq, hash) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING',
        [eventId, bytes(genesisHash)],
      );
      await runner.query('INSERT INTO event_key (event_id, key) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        eventId,
        key,
      ]);
    });
  }

  async key(eventId: Id): Promise<Buffer | undefined> {
    const rows: { key: Buffer }[] = await this.dataSource.query(
      'SELECT key FROM event_key WHERE event_id = $1',
      [eventId],
    );
    return rows[0]?.key;
  }

  async head(eventId: Id): Promise<Head | undefined> {
    return toHead(
      await this.dataSource.query('SELECT seq, hash FROM log_head WHERE event_id = $1', [eventId]),
    );
  }

  async liveEvents(): Promise<Id[]> {
    const rows: { event_id: Id }[] = await this.dataSource.query(
      `SELECT event_id FROM record WHERE kind = 'event' AND data->>'state' = 'live'`,
    );
    return rows.map((row) => row.event_id);
  }

  /** Records and head of one moment: both come from one snapshot of the database. */
  async load(eventId: Id): Promise<{ head: Head; records: EventRecord[] } | undefined> {
    return this.transaction(async (runner) => {
      await runner.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      const head = toHead(
        await runner.query('SELECT seq, hash FROM log_head WHERE event_id = $1', [eventId]),
      );
      if (!head) return undefined;
      const records: EventRecord[] = await runner.query(
        'SELECT kind, id, seq, data FROM record WHERE event_id = $1',
        [eventId],
      );
      return { head, records };
    });
  }

  /** Takes the event's turn: whoever holds this line writes the next entries, in commit order (rules L1, L2). */
  async lockHead(runner: QueryRunner, eventId: Id): Promise<Head | undefined> {
    return toHead(
      await runner.query('SELECT seq, hash FROM log_head WHERE event_id = $1 FOR UPDATE', [eventId]),
    );
  }

  async receipts(runner: QueryRunner, eventId: Id, ids: readonly Id[]): Promise<Map<Id, Outcome>> {
    const rows: { command_id: Id; outcome: Outcome }[] = await runner.query(
      'SELECT command_id, outcome FROM receipt WHERE event_id = $1 AND command_id = ANY($2::uuid[])',
      [eventId, ids],
    );
    return new Map(rows.map((row) => [row.command_id, row.outcome]));
  }

  /**
   * Everything in one statement: every round trip to the database that is saved comes off the time for which the
   * event's turn is held, and all who report wait for that.
   */
  async write(runner: QueryRunner, eventId: Id, { entries, changes, outcomes, head }: Batch): Promise<void> {
    const receipts = json(outcomes.map((outcome) => ({ command_id: outcome.id, outcome })));
    if (!entries.length) {
      if (outcomes.length) await runner.query(WRITE_RECEIPTS, [eventId, receipts]);
      return;
    }
    const { put, gone } = lastOfEach(changes);
    await runner.query(WRITE_ALL, [
      eventId,
      receipts,
      json(entries.map(toRow)),
      json(put),
      json(gone),
      head.seq,
      bytes(head.hash),
      WAKE_CHANNEL,
    ]);
  }

  async entries(
    eventId: Id,
    range: { after?: number; before?: number; most: number; newestFirst?: boolean },
    runner?: QueryRunner,
  ): Promise<Entry[]> {
    const rows: EntryRow[] = await (runner ?? this.dataSource).query(
      `SELECT seq, salt, prev, hash, body FROM entry
        WHERE event_id = $1 AND seq > $2 AND seq < $3
        ORDER BY seq ${range.newestFirst ? 'DESC' : 'ASC'} LIMIT $4`,
      [eventId, range.after ?? 0, range.before ?? 2_147_483_647, range.most],
    );
    return rows.map(toEntry);
  }

  async entriesAt(eventId: Id, seqs: readonly number[]): Promise<Entry[]> {
    const rows: EntryRow[] = await this.dataSource.query(
      'SELECT seq, salt, prev, hash, body FROM entry WHERE event_id = $1 AND seq = ANY($2::int[])',
      [eventId, seqs],
    );
    return rows.map(toEntry);
  }
}

const WRITE_RECEIPTS = `
  INSERT INTO receipt (event_id, command_id, outcome)
  SELECT $1::uuid, command_id, outcome FROM json_to_recordset($2::json) AS r(command_id uuid, outcome jsonb)`;

const WRITE_ALL = `
  WITH receipts AS (${WRITE_RECEIPTS}),
  entries AS (
    INSERT INTO entry (event_id, seq, command_id, name, by_person, happened_at, received_at, salt, prev, hash, body)
    SELECT $1::uuid, seq, command_id, name, by_person, happened_at, received_at, decode(salt, 'hex'), decode(prev, 'hex'), decode(hash, 'hex'), body
      FROM json_to_recordset($3::json) AS e(seq int, command_id uuid, name text, by_person uuid, happened_at timestamptz,
           received_at timestamptz, salt text, prev text, hash text, body jsonb)
  ),
  puts AS (
    INSERT INTO record (event_id, kind, id, seq, data)
    SELECT $1::uuid, kind, id, seq, data FROM json_to_recordset($4::json) AS r(kind text, id uuid, seq int, data jsonb)
    ON CONFLICT (event_id, kind, id) DO UPDATE SET seq = excluded.seq, data = excluded.data
  ),
  gone AS (
    DELETE FROM record r USING json_to_recordset($5::json) AS g(kind text, id uuid)
     WHERE r.event_id = $1::uuid AND r.kind = g.kind AND r.id = g.id
  ),
  head AS (UPDATE log_head SET seq = $6::int, hash = $7::bytea WHERE event_id = $1::uuid)
  -- NOTIFY carries at most 8,000 bytes: it wakes, the reader reads the log.
  SELECT pg_notify($8, $1::uuid || ' ' || $6::int)`;

/** One statement cannot touch a row twice, so only the last change of each record is written. */
function lastOfEach(changes: Batch['changes']) {
  const last = new Map(changes.map(({ seq, change }) => [`${change.kind}/${change.id}`, { ...change, seq }]));
  const all = [...last.values()];
  return { put: all.filter((change) => !isRemoval(change)), gone: all.filter(isRemoval) };
}

const toRow = ({ seq, salt, prev, hash, body }: Entry) => ({
  seq,
  salt,
  prev,
  hash,
  body,
  command_id: body.id,
  name: body.name,
  by_person: body.by,
  happened_at: body.happenedAt,
  received_at: body.receivedAt,
});
const json = (rows: readonly unknown[]): string => JSON.stringify(rows);
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const toHead = (rows: { seq: number; hash: Buffer }[]): Head | undefined =>
  rows[0] && { seq: rows[0].seq, hash: rows[0].hash.toString('hex') };
const toEntry = (row: EntryRow): Entry => ({
  seq: row.seq,
  prev: row.prev.toString('hex'),
  hash: row.hash.toString('hex'),
  salt: row.salt.toString('hex'),
  body: row.body,
});
