import { Injectable } from '@nestjs/common';
import type { http } from '@waypost/shared/contract';
import { isPartner } from '@waypost/shared/event';
import type { Id } from '@waypost/shared/kernel';
import {
  cut,
  exportFooter,
  exportHeader,
  exportLine,
  type Entry,
  type EntryChange,
  type Sight,
} from '@waypost/shared/ledger';
import { Disclosures } from './disclosures.js';
import type { EventLog } from './event-log.js';
import { LedgerService } from './ledger.service.js';
import { LedgerStore } from './ledger.store.js';

/** Rows read at once for an export: some megabytes at most. */
const EXPORT_PAGE = 500;

export interface LogPageQuery {
  before?: number | undefined;
  most: number;
  /** Only entries of this person's own commands. */
  by?: Id | undefined;
}

/** Reads the log as one viewer may see it: each change through the same view as everything else (rule V4). */
@Injectable()
export class LogReader {
  constructor(
    private readonly ledger: LedgerService,
    private readonly store: LedgerStore,
    private readonly disclosures: Disclosures,
  ) {}

  /** Newest first. An entry nothing of which is visible is left out, but the paging goes on past it. */
  async page(
    eventId: Id,
    sight: Sight,
    { before, most, by }: LogPageQuery,
  ): Promise<{ entries: http.LogEntry[]; nextBefore?: number }> {
    const log = await this.ledger.eventLog(eventId);
    if (!log) return { entries: [] };
    const read = await this.store.entries(eventId, {
      ...(before ? { before } : {}),
      most,
      newestFirst: true,
    });
    const earlier = await this.earlier(eventId, read);
    const entries = read
      .filter((entry) => !by || entry.body.by === by)
      .map((entry) => this.seen(log, entry, earlier, sight))
      .filter((entry) => entry.changes.length > 0);
    await this.disclose(sight, entries);
    const last = read[read.length - 1];
    return { entries, ...(last && last.seq > 1 ? { nextBefore: last.seq } : {}) };
  }

  /** The lines of an export. Entries that this reader may see whole are readable; of the others only the digest is told. */
  async *export(eventId: Id, sight: Sight): AsyncGenerator<string> {
    const log = await this.ledger.eventLog(eventId);
    if (!log) return;
    const head = log.head;
    yield exportHeader(eventId);
    for (let after = 0; after < head.seq;) {
      const page = await this.store.entries(eventId, { after, before: head.seq + 1, most: EXPORT_PAGE });
      const readable = new Set(page.filter((entry) => this.readable(log, entry, sight)));
      await this.disclose(
        sight,
        [...readable].map(({ seq, body }) => ({ seq, changes: body.changes })),
      );
      for (const entry of page) yield exportLine(entry, readable.has(entry));
      after += page.length;
    }
    yield exportFooter(head.seq, head.hash);
  }

  /** What a partner reads in the log is told to them like anything else. */
  private async disclose(
    { viewer }: Sight,
    entries: readonly { seq: number; changes: readonly { kind: string; id: Id }[] }[],
  ): Promise<void> {
    if (!isPartner(viewer)) return;
    const disclosed = entries.flatMap(({ seq, changes }) =>
      changes.map(({ kind, id }) => ({ kind, id, seq, level: 'full' as const })),
    );
    await this.disclosures.note([viewer], disclosed);
  }

  private readable(log: EventLog, entry: Entry, sight: Sight): boolean {
    return entry.body.changes.every((change) => {
      // A removal says only which record went; it is readable to staff, who saw the record before.
      if (!('data' in change))
        return (
          sight.viewer.role === 'owner' ||
          sight.viewer.role === 'organiser' ||
          sight.viewer.role === 'control'
        );
      const record = {
        kind: change.kind,
        id: change.id,
        seq: entry.seq,
        data: log.openData(change.kind, change.data),
      };
      return cut(record, sight) === record;
    });
  }

  private async earlier(eventId: Id, entries: readonly Entry[]): Promise<Map<number, Entry>> {
    const wanted = entries.flatMap((entry) =>
      entry.body.changes.flatMap((change) => (change.was ? [change.was] : [])),
    );
    if (!wanted.length) return new Map();
    const found = await this.store.entriesAt(eventId, [...new Set(wanted)]);
    return new Map(found.map((entry) => [entry.seq, entry]));
  }

  private seen(log: EventLog, entry: Entry, earlier: Map<number, Entry>, sight: Sight): http.LogEntry {
    const { id, name, by, happenedAt, receivedAt, changes } = entry.body;
    const visible = changes.flatMap((change) => {
      const after = 'data' in change ? this.cutData(log, change, change.data, entry.seq, sight) : undefined;
      const before = this.dataBefore(log, change, earlier, sight);
      if (after === undefined && before === undefined) return [];
      return [
        {
          kind: change.kind,
          id: change.id,
          ...('data' in change ? { data: after } : { removed: true as const }),
          ...(before === undefined ? {} : { before }),
        },
      ];
    });
    return { seq: entry.seq, id, name, by, happenedAt, receivedAt, changes: visible };
  }

  private dataBefore(log: EventLog, change: EntryChange, earlier: Map<number, Entry>, sight: Sight): unknown {
    if (!change.was) return undefined;
    const source = earlier
      .get(change.was)
      ?.body.changes.find((other) => other.kind === change.kind && other.id === change.id);
    return source && 'data' in source ? this.cutData(log, change, source.data, change.was, sight) : undefined;
  }

  private cutData(
    log: EventLog,
    { kind, id }: EntryChange,
    data: unknown,
    seq: number,
    sight: Sight,
  ): unknown {
    return cut({ kind, id, seq, data: log.openData(kind, data) }, sight)?.data;
  }
}
