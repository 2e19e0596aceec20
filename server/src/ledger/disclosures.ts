import { Inject, Injectable } from '@nestjs/common';
import type { http } from '@waypost/shared/contract';
import type { EventRecord, Viewer } from '@waypost/shared/event';
import type { Clock, Id } from '@waypost/shared/kernel';
import type { EventState } from '@waypost/shared/ledger';
import { DataSource } from 'typeorm';
import { instantOf } from '../platform/clock.js';
import { CLOCK } from '../platform/tokens.js';

interface Row {
  person_id: Id;
  agency: string | null;
  kind: string;
  record_id: Id;
  seq: number;
  level: 'reduced' | 'full';
  sent_at: Date;
  cursor: string;
}

/** One version of a record, and how much of it is told. */
export interface Disclosed {
  kind: string;
  id: Id;
  seq: number;
  level: 'reduced' | 'full';
}

/** Cut records as disclosures: one that is the very object in the state was told whole. */
export const disclosedOf = (state: EventState, records: readonly EventRecord[]): Disclosed[] =>
  records.map(({ kind, id, seq }, i) => ({
    kind,
    id,
    seq,
    level: state.get({ kind }, id) === records[i] ? 'full' : 'reduced',
  }));

/** What partners were sent. Written before anything is sent: a disclosure that could not be noted does not happen. */
@Injectable()
export class Disclosures {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Notes what is about to go to partners; the same version of a record is noted once for each person. */
  async note(viewers: readonly Viewer[], disclosed: readonly Disclosed[]): Promise<void> {
    const rows = viewers.flatMap(({ personId, agency }) =>
      disclosed.map(({ kind, id, seq, level }) => ({
        person_id: personId,
        agency,
        kind,
        record_id: id,
        seq,
        level,
      })),
    );
    if (!rows.length) return;
    await this.dataSource.query(
      `INSERT INTO disclosure (event_id, sent_at, person_id, agency, kind, record_id, seq, level)
       SELECT $1, $2, person_id, agency, kind, record_id, seq, level
         FROM json_to_recordset($3::json) AS d(person_id uuid, agency text, kind text, record_id uuid, seq int, level text)
       ON CONFLICT DO NOTHING`,
      [viewers[0]!.eventId, instantOf(this.clock), JSON.stringify(rows)],
    );
  }

  /** Newest first. Organisers read all of it; a partner reads what they were sent themselves. */
  async page(
    eventId: Id,
    personId: Id | undefined,
    before: string | undefined,
    most: number,
  ): Promise<{ disclosures: http.Disclosure[]; nextBefore?: string }> {
    const rows: Row[] = await this.dataSource.query(
      `SELECT person_id, agency, kind, record_id, seq, level, sent_at,
              to_char(sent_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || ' ' || record_id AS cursor
         FROM disclosure
        WHERE event_id = $1 AND ($2::uuid IS NULL OR person_id = $2)
          AND ($3::text IS NULL OR (sent_at, record_id) < (split_part($3, ' ', 1)::timestamptz, split_part($3, ' ', 2)::uuid))
        ORDER BY sent_at DESC, record_id DESC LIMIT $4`,
      [eventId, personId ?? null, before ?? null, most],
    );
    const last = rows[rows.length - 1];
    return {
      disclosures: rows.map((row) => ({
        personId: row.person_id,
        ...(row.agency ? { agency: row.agency } : {}),
        kind: row.kind,
        recordId: row.record_id,
        seq: row.seq,
        level: row.level,
        sentAt: row.sent_at.toISOString(),
      })),
      ...(last && rows.length === most ? { nextBefore: last.cursor } : {}),
    };
  }
}
