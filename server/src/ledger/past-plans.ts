import { Injectable } from '@nestjs/common';
import { EVENT, type EventRecord } from '@waypost/shared/event';
import type { Id } from '@waypost/shared/kernel';
import { EventState, registry, rollForward, type Entry, type PastEntry } from '@waypost/shared/ledger';
import type { EventLog } from './event-log.js';
import { LedgerStore } from './ledger.store.js';

export interface PastPlan {
  /** The plan's records alone: what happened on the day is not part of any version. */
  state: EventState;
  /** When the entry arrived. */
  at: string;
}

/** Rows read at once: some megabytes at most. */
const PAGE = 500;
/** States kept of one log. Two are compared at a time, by the few who review a plan. */
const KEPT_MOST = 6;

const isPlanned = ({ kind }: EventRecord): boolean =>
  kind === EVENT.kind || registry.kind(kind)?.plan === true;

/**
 * Plans of the past, made again from the log. A past state never changes, so the last few are kept; they hang on the
 * log that they are of, and go with it.
 */
@Injectable()
export class PastPlans {
  private readonly kept = new WeakMap<EventLog, Map<number, Promise<PastPlan>>>();

  constructor(private readonly store: LedgerStore) {}

  /** @param seq an entry that is in the log */
  at(log: EventLog, seq: number): Promise<PastPlan> {
    const known = this.kept.get(log) ?? new Map<number, Promise<PastPlan>>();
    this.kept.set(log, known);
    const plan = known.get(seq) ?? this.make(log, seq);
    // Put in again, so that the one that was asked for longest ago is the first.
    known.delete(seq);
    known.set(seq, plan);
    for (const oldest of [...known.keys()].slice(0, -KEPT_MOST)) known.delete(oldest);
    void plan.catch(() => known.delete(seq));
    return plan;
  }

  private async make(log: EventLog, to: number): Promise<PastPlan> {
    const all = new EventState();
    let at = '';
    while (all.seq < to) {
      const page = await this.read(log.eventId, all.seq, to);
      if (!page.length) throw new Error(`entry ${all.seq + 1} is missing`);
      rollForward(
        all,
        page.map((entry) => inTheClear(log, entry)),
        to,
      );
      at = page[page.length - 1]!.body.receivedAt;
    }
    const state = new EventState();
    state.load([...all.everything()].filter(isPlanned), to);
    return { state, at };
  }

  private read(eventId: Id, after: number, to: number): Promise<Entry[]> {
    return this.store.entries(eventId, { after, before: to + 1, most: PAGE });
  }
}

const inTheClear = (log: EventLog, { seq, body }: Entry): PastEntry => ({
  seq,
  changes: body.changes.map(({ was: _was, ...change }) =>
    'data' in change ? { ...change, data: log.openData(change.kind, change.data) } : change,
  ),
});
