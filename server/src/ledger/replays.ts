import { Inject, Injectable } from '@nestjs/common';
import { Retelling, type ReplayStep, type Told, type ToldEntry } from '@waypost/shared/after';
import { isPartner, type Viewer } from '@waypost/shared/event';
import type { Clock } from '@waypost/shared/kernel';
import { sightOf, viewerOf, type Entry, type Sight } from '@waypost/shared/ledger';
import { instantOf } from '../platform/clock.js';
import { CLOCK } from '../platform/tokens.js';
import { Disclosures } from './disclosures.js';
import type { EventLog } from './event-log.js';
import { LedgerStore } from './ledger.store.js';

/** Rows read at once: some megabytes at most. */
const PAGE = 500;

/** The day told again from the log, for one reader and cut for them before anything is sent (rules V1, V4). */
@Injectable()
export class Replays {
  constructor(
    private readonly store: LedgerStore,
    private readonly disclosures: Disclosures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Page by page from the first entry to `to`. It ends early when the reader's rights change meanwhile: what was cut
   * under other rights must not follow (rule V2).
   * @returns whether it was told to its end
   */
  async *pages(log: EventLog, viewer: Viewer, to: number): AsyncGenerator<ReplayStep[], boolean> {
    const begun = this.sight(log, viewer);
    if (!begun) return false;
    for await (const { steps, told } of this.retold(log, begun.viewer, to)) {
      if (isPartner(begun.viewer)) await this.disclosures.note([begun.viewer], told);
      if (this.sight(log, viewer)?.rights !== begun.rights) return false;
      yield steps;
    }
    return true;
  }

  /** The whole of it for somebody who is no session: whoever has the server's own prompt. */
  async *all(log: EventLog, viewer: Viewer, to: number): AsyncGenerator<ReplayStep[]> {
    for await (const { steps } of this.retold(log, viewer, to)) yield steps;
  }

  private async *retold(
    log: EventLog,
    viewer: Viewer,
    to: number,
  ): AsyncGenerator<{ steps: ReplayStep[]; told: Told[] }> {
    const retelling = new Retelling(viewer, log.state, instantOf(this.clock));
    for (let after = 0; after < to;) {
      const page = await this.store.entries(log.eventId, { after, before: to + 1, most: PAGE });
      if (!page.length) throw new Error(`entry ${after + 1} is missing`);
      const one = page.map((entry) => retelling.tell(inTheClear(log, entry)));
      yield { steps: one.flatMap(({ steps }) => steps), told: one.flatMap(({ told }) => told) };
      after += page.length;
    }
  }

  private sight(log: EventLog, viewer: Viewer): Sight | undefined {
    const now = viewerOf(log.state, viewer.eventId, viewer.personId);
    return now && sightOf(log.state, now, instantOf(this.clock));
  }
}

const inTheClear = (log: EventLog, { seq, body }: Entry): ToldEntry => ({
  seq,
  name: body.name,
  by: body.by,
  happenedAt: body.happenedAt,
  receivedAt: body.receivedAt,
  changes: body.changes.map(({ was: _was, ...change }) =>
    'data' in change ? { ...change, data: log.openData(change.kind, change.data) } : change,
  ),
});
