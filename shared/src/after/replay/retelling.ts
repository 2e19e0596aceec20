import {
  AGREEMENT,
  COMMENT,
  INCIDENT,
  isPartner,
  VERSION,
  type Change,
  type EventRecord,
  type IncidentData,
  type Instant,
  type Records,
  type Viewer,
} from '../../event/index.js';
import { sameJson, type Id } from '../../kernel/index.js';
import { cut, EventState, sightOf, type Applied, type Sight } from '../../ledger/index.js';
import { lesser } from './lesser.js';
import type { ReplayStep } from './step.js';

/** An entry with its changes in the clear. */
export interface ToldEntry {
  seq: number;
  name: string;
  by: Id;
  happenedAt: Instant;
  receivedAt: Instant;
  changes: readonly Change[];
}

/** Has a screen of its own that shows a partner what is shared of it now; what was withdrawn is not told again here. */
const NOT_TO_PARTNERS: readonly string[] = [VERSION.kind, COMMENT.kind];

/** How much of a record one step told: written into the ledger of disclosures. */
export interface Told {
  kind: string;
  id: Id;
  seq: number;
  level: 'reduced' | 'full';
}

/**
 * Tells the log again as one reader's screen was told it, entry by entry. Whoever reads has the part in the event that
 * they have today; what they get of each record is the lesser of the agreement of then and the agreement of now.
 */
export class Retelling {
  readonly #then = new EventState();
  /** What the reader's screen holds at this point. */
  readonly #shown = new Map<string, EventRecord>();
  #sight: Sight | undefined;
  #at: Instant = '';

  /**
   * @param today the records as they are now
   * @param now ISO instant at which it is about to be sent
   */
  constructor(
    private readonly viewer: Viewer,
    private readonly today: Records,
    private readonly now: Instant,
  ) {}

  /** @returns nothing where the entry told this reader nothing */
  tell(entry: ToldEntry): { steps: ReplayStep[]; told: Told[] } {
    const told: Told[] = [];
    const at = entry.receivedAt > this.#at ? entry.receivedAt : this.#at;
    const over = this.#runOut(at, told);
    const applied = this.#then.apply(entry.changes, entry.seq);
    this.#at = at;
    const sight = this.#sightAt(at);
    const turned = this.#sight !== undefined && this.#sight.rights !== sight.rights;
    this.#sight = sight;
    const content = turned ? this.#everything(sight, told) : this.#changes(applied, sight, told);
    const step = content.put.length + content.drop.length > 0 && { ...this.#said(entry, at), ...content };
    return { steps: [...over, ...(step ? [step] : [])], told };
  }

  /** A partner was sent frames: records, and not who did what to them by which command. */
  #said({ seq, name, by, happenedAt }: ToldEntry, at: Instant): Omit<ReplayStep, 'put' | 'drop'> {
    return isPartner(this.viewer) ? { seq, at, happenedAt: at } : { seq, at, happenedAt, name, by };
  }

  /** The agreement ran out since the last entry: what was on the screen went at that moment, not with the next entry. */
  #runOut(at: Instant, told: Told[]): ReplayStep[] {
    const until = this.#then.get(AGREEMENT, this.viewer.eventId)?.data.until;
    if (!isPartner(this.viewer) || !this.#sight || !until || until > at || until <= this.#at) return [];
    const sight = this.#sightAt(until);
    this.#sight = sight;
    const content = this.#everything(sight, told);
    if (content.put.length + content.drop.length === 0) return [];
    return [{ seq: this.#then.seq, at: until, happenedAt: until, ...content }];
  }

  #sightAt(at: Instant): Sight {
    const then = sightOf(this.#then, this.viewer, at);
    if (!isPartner(this.viewer)) return then;
    return { ...then, share: lesser(then.share, sightOf(this.today, this.viewer, this.now).share) };
  }

  #changes(applied: readonly Applied[], sight: Sight, told: Told[]): Pick<ReplayStep, 'put' | 'drop'> {
    const content = { put: [] as EventRecord[], drop: [] as ReplayStep['drop'] };
    for (const { kind, id, after } of applied) this.#show(kind, id, after, sight, content, told);
    return content;
  }

  #everything(sight: Sight, told: Told[]): Pick<ReplayStep, 'put' | 'drop'> {
    const content = { put: [] as EventRecord[], drop: [] as ReplayStep['drop'] };
    for (const record of this.#then.everything())
      this.#show(record.kind, record.id, record, sight, content, told);
    return content;
  }

  #show(
    kind: string,
    id: Id,
    record: EventRecord | undefined,
    sight: Sight,
    content: Pick<ReplayStep, 'put' | 'drop'>,
    told: Told[],
  ): void {
    const key = `${kind}/${id}`;
    const before = this.#shown.get(key);
    const seen = record && this.#cut(record, sight);
    if (seen === before || (seen && before && isSame(seen, before))) return;
    if (seen) {
      this.#shown.set(key, seen);
      content.put.push(seen);
      told.push({ kind, id, seq: seen.seq, level: seen === record ? 'full' : 'reduced' });
    } else if (before) {
      this.#shown.delete(key);
      content.drop.push({ kind, id });
    }
  }

  #cut(record: EventRecord, sight: Sight): EventRecord | undefined {
    if (isPartner(this.viewer) && NOT_TO_PARTNERS.includes(record.kind)) return undefined;
    if (record.kind === INCIDENT.kind && !this.#inCircleOfToday(record, sight)) return undefined;
    return cut(record, sight);
  }

  /** An incident that was put into a closed circle later stays in it: whoever is outside does not look at it again. */
  #inCircleOfToday(record: EventRecord, sight: Sight): boolean {
    const sensitivity = this.today.get(INCIDENT, record.id)?.data.sensitivity;
    const data = record.data as IncidentData;
    if (!sensitivity || sensitivity === data.sensitivity) return true;
    return cut({ ...record, data: { ...data, sensitivity } }, sight) !== undefined;
  }
}

/** A reduced record is cut anew each time; the same words twice are no news. */
const isSame = (one: EventRecord, other: EventRecord): boolean =>
  one.seq === other.seq && sameJson(one.data, other.data);
