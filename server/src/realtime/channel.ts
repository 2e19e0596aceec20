import type { Cursor } from '@waypost/shared/contract';
import { isPartner, type EventRecord } from '@waypost/shared/event';
import type { Clock } from '@waypost/shared/kernel';
import {
  foldApplied,
  frameOf,
  logMark,
  snapshotOf,
  type Applied,
  type FrameContent,
  type Sight,
} from '@waypost/shared/ledger';
import type { Server } from 'socket.io';
import type { Committed, EventLog } from '../ledger/event-log.js';
import { instantOf } from '../platform/clock.js';
import { describeFault, type Log } from '../platform/log.js';
import { audiencesOf, type Audience } from './audiences.js';
import { changesSince, standsIn } from './catch-up.js';
import { disclosedOf, type Disclosures } from '../ledger/disclosures.js';
import { close, cutOff, type Session } from './session.js';
import { Sights } from './sights.js';

/**
 * After a frame an event rests this many times as long as writing it took: frames take at most two thirds of the
 * process's time, however many viewers and incidents there are. With few, every incident has a frame of its own at
 * once; with more, more of them share one. A fixed pause of 40 ms made delivery to a hundred viewers six times slower
 * than bare socket.io; resting for longer made it slower at a thousand viewers and 50 incidents a second.
 */
const REST_PER_WORK = 0.5;
/** A person does not see 40 ms: no rest is longer, so that one slow frame does not make the next ones late as well. */
const REST_MOST_MS = 40;
/** A viewer who saw nothing of a busy log is told the seq this often, so that coming back costs little (rule F1). */
const EMPTY_EVERY_MS = 2_000;

interface Range {
  to: number;
  log: string;
  at: string;
}

/** Everyone who looks at one event through this process. */
export class Channel {
  readonly sessions = new Set<Session>();
  readonly sights: Sights;
  #pending: Committed[] = [];
  #flushing: Promise<void> | undefined;
  #timer: NodeJS.Timeout | NodeJS.Immediate | undefined;
  #restUntil = 0;

  constructor(
    readonly log: EventLog,
    private readonly server: Server,
    private readonly disclosures: Disclosures,
    private readonly clock: Clock,
    private readonly logger: Log,
  ) {
    this.sights = new Sights(log.eventId);
  }

  /** What a session may see now; closes one that may see nothing any more. Whoever asks for many names the time once. */
  sightOf(session: Session, now = instantOf(this.clock)): Sight | undefined {
    const sight = this.sights.of(this.log.state, session.personId, now);
    if (!sight) this.end(session, 'access-ended');
    return sight;
  }

  end(session: Session, reason: Parameters<typeof close>[1]): void {
    this.sessions.delete(session);
    close(session.socket, reason);
  }

  /** Answers `hello` and `since`: a frame when the cursor stands in this log under the same rights, else a snapshot. */
  async catchUp(session: Session, cursor: Cursor | undefined): Promise<void> {
    const sight = this.sightOf(session);
    if (!sight) return;
    const usable = cursor !== undefined && cursor.rights === sight.rights && standsIn(this.log, cursor);
    const applied = usable ? changesSince(this.log, cursor.seq) : undefined;
    if (!applied || !cursor) return this.sendSnapshot(session, sight);
    session.sent = cursor.seq;
    session.rights = sight.rights;
    // Whoever asks is answered, even with an empty frame: until then their screen says that it is catching up.
    session.lastFrameAt = 0;
    this.sessions.add(session);
    if (cursor.seq === this.log.head.seq) {
      session.socket.emit('frame', frameOf({ after: cursor.seq, ...this.#range() }, { put: [], drop: [] }));
      session.lastFrameAt = this.clock.now();
      return;
    }
    const [audience] = audiencesOf(applied, [session], () => sight);
    await this.#sendFrame(audience!, this.#range(), new Map([[session, sight]]));
  }

  async sendSnapshot(session: Session, sight: Sight): Promise<void> {
    const snapshot = snapshotOf(this.log.state, sight, logMark(this.log.head.hash), instantOf(this.clock));
    if (isPartner(sight.viewer)) {
      // Not among the sessions while its disclosures are written: an entry that commits meanwhile comes as a frame after it.
      this.sessions.delete(session);
      await this.disclosures.note(
        [sight.viewer],
        disclosedOf(this.log.state, snapshot.records as EventRecord[]),
      );
      const now = this.sightOf(session);
      if (!now || !session.socket.connected) return;
      if (now.rights !== sight.rights) return this.sendSnapshot(session, now);
    }
    session.socket.emit('snapshot', snapshot);
    session.sent = snapshot.cursor.seq;
    session.rights = sight.rights;
    session.lastFrameAt = this.clock.now();
    this.sessions.add(session);
    if (session.sent < this.log.head.seq) this.#schedule();
  }

  #letGo(session: Session): void {
    this.sessions.delete(session);
    cutOff(session.socket);
  }

  onCommitted(committed: readonly Committed[]): void {
    this.#pending.push(...committed);
    this.#schedule();
  }

  /** Time itself changes what may be seen: an agreement runs out without an entry. */
  tick(): void {
    if (!this.#flushing) this.#schedule();
  }

  #schedule(): void {
    if (this.#timer || this.#flushing) return;
    const rest = this.#restUntil - performance.now();
    // A timer of 0 ms takes 1 ms, which is as long as everything else on the way.
    this.#timer = rest > 0 ? setTimeout(() => this.#begin(), rest) : setImmediate(() => this.#begin());
  }

  #begin(): void {
    const begun = performance.now();
    this.#timer = undefined;
    this.#flushing = this.#flush()
      .catch((fault: unknown) => this.logger.warn('frames failed', describeFault(fault)))
      .finally(() => {
        const now = performance.now();
        this.#restUntil = now + Math.min(REST_MOST_MS, (now - begun) * REST_PER_WORK);
        this.#flushing = undefined;
        if (this.#pending.length) this.#schedule();
      });
  }

  async #flush(): Promise<void> {
    const committed = this.#pending;
    this.#pending = [];
    const range = this.#range();
    const from = committed[0] ? committed[0].seq - 1 : range.to;
    const applied = foldApplied(committed.map((entry) => entry.applied));
    const sights = new Map<Session, Sight>();
    const inStep: Session[] = [];
    const behind: Session[] = [];
    for (const session of this.sessions) {
      if (session.isTooSlow()) this.#letGo(session);
      else if (this.#mayGoOn(session, sights, range.at))
        (session.sent >= from || this.#sawNothingUpTo(session, from) ? inStep : behind).push(session);
    }
    await this.#send(applied, inStep, range, sights);
    for (const session of behind) await this.#sendMissed(session, sights);
  }

  /** Notes a session's sight for this flush; one whose rights changed starts again before any later frame (rule V2). */
  #mayGoOn(session: Session, sights: Map<Session, Sight>, now: string): boolean {
    const sight = this.sightOf(session, now);
    if (!sight) return false;
    if (session.isCutUnder(sight)) {
      sights.set(session, sight);
      return session.sent < this.log.head.seq;
    }
    void this.sendSnapshot(session, sight).catch((fault: unknown) =>
      this.logger.warn('snapshot failed', describeFault(fault)),
    );
    return false;
  }

  /** Sessions that were passed over because nothing concerned them are in step all the same. */
  readonly #passed = new WeakMap<Session, number>();
  #sawNothingUpTo(session: Session, seq: number): boolean {
    return (this.#passed.get(session) ?? 0) >= seq;
  }

  /** Partners come last: their disclosures are written first, and nobody else waits for that. */
  async #send(
    applied: readonly Applied[],
    sessions: Session[],
    range: Range,
    sights: Map<Session, Sight>,
  ): Promise<void> {
    const partners = sessions.filter((session) => isPartner(sights.get(session)!.viewer));
    const others = sessions.filter((session) => !isPartner(sights.get(session)!.viewer));
    for (const group of [others, partners]) {
      for (const audience of audiencesOf(applied, group, (session) => sights.get(session)!)) {
        await this.#sendFrame(audience, range, sights);
      }
    }
  }

  async #sendMissed(session: Session, sights: Map<Session, Sight>): Promise<void> {
    const sight = sights.get(session)!;
    const applied = changesSince(this.log, session.sent);
    if (!applied) return this.sendSnapshot(session, sight);
    for (const audience of audiencesOf(applied, [session], () => sight))
      await this.#sendFrame(audience, this.#range(), sights);
  }

  async #sendFrame(
    { content, members }: Audience<Session>,
    range: Range,
    sights: Map<Session, Sight>,
  ): Promise<void> {
    const empty = content.put.length === 0 && content.drop.length === 0;
    const due = empty ? members.filter((session) => this.#isDue(session, range.to)) : members;
    await this.#disclose(content, due, sights);
    // While a disclosure was written a right may have gone; such a session is reset by the next flush instead (rule V2).
    const now = instantOf(this.clock);
    const entitled = due.filter(
      (session) => this.sightOf(session, now)?.rights === sights.get(session)!.rights,
    );
    for (const [after, sessions] of groupBy(entitled, (session) => session.sent)) {
      if (after >= range.to) continue;
      const ids = sessions.map(({ socket }) => socket.id);
      this.server.to(ids).emit('frame', frameOf({ after, ...range }, content));
      for (const session of sessions) {
        session.sent = range.to;
        session.lastFrameAt = this.clock.now();
      }
    }
  }

  #isDue(session: Session, to: number): boolean {
    if (this.clock.now() - session.lastFrameAt >= EMPTY_EVERY_MS) return true;
    this.#passed.set(session, to);
    return false;
  }

  async #disclose(
    content: FrameContent,
    members: readonly Session[],
    sights: Map<Session, Sight>,
  ): Promise<void> {
    if (!content.put.length) return;
    const viewers = new Map(members.map((session) => [session.personId, sights.get(session)!.viewer]));
    const partners = [...viewers.values()].filter(isPartner);
    if (partners.length) await this.disclosures.note(partners, disclosedOf(this.log.state, content.put));
  }

  #range(): Range {
    return { to: this.log.head.seq, log: logMark(this.log.head.hash), at: instantOf(this.clock) };
  }
}

function groupBy<T>(items: Iterable<T>, key: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
