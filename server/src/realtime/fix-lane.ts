import { LIMITS, type Fixes, type FixUp } from '@waypost/shared/contract';
import {
  countsAsCover,
  INCIDENT,
  isOver,
  PERSON,
  SHIFT,
  viewFix,
  type Fix,
  type Records,
} from '@waypost/shared/event';
import type { Clock, Id } from '@waypost/shared/kernel';
import type { Sight } from '@waypost/shared/ledger';
import type { Server } from 'socket.io';
import { instantOf } from '../platform/clock.js';
import type { Channel } from './channel.js';
import type { Session } from './session.js';

/** Marshals walk to their post before the shift and home after it. */
const AROUND_SHIFT_MS = 30 * 60_000;

/**
 * The position lane of one event: last one wins, memory only, ten minutes to live, one batch per audience per second
 * whatever the number of marshals (rules P1 to P4). Nothing of it reaches the database or a log.
 */
export class FixLane {
  readonly #fixes = new Map<Id, Fix & { arrivedAt: number }>();
  #changed = new Set<Id>();

  constructor(
    private readonly channel: Channel,
    private readonly server: Server,
    private readonly clock: Clock,
  ) {}

  /** Takes a position if its owner shares it and is on shift, or has called for help; says nothing otherwise, because the phone knows. */
  take(personId: Id, { at, accuracyM, takenAt }: FixUp): boolean {
    const now = this.clock.now();
    const age = now - Date.parse(takenAt);
    if (age > LIMITS.fixLifeMs || !this.#mayShow(personId, now)) return false;
    // A clock that runs ahead would keep a position fresh for ever.
    const believed = age < 0 ? instantOf(this.clock) : takenAt;
    this.#fixes.set(personId, { personId, at, accuracyM, takenAt: believed, arrivedAt: now });
    this.#changed.add(personId);
    return true;
  }

  /** Last positions of some people, for the march's head and tail. */
  get(personId: Id): Fix | undefined {
    return this.#fixes.get(personId);
  }

  /** Everything a session may see, once, when it joins. */
  greet(session: Session): void {
    const sight = this.channel.sightOf(session);
    session.fixes.clear();
    if (sight) this.#send([session], sight, new Set(this.#fixes.keys()));
  }

  tick(): void {
    this.#expire();
    if (!this.#changed.size) return;
    const changed = this.#changed;
    this.#changed = new Set();
    for (const group of this.#audiences()) this.#send(group.sessions, group.sight, changed);
  }

  #mayShow(personId: Id, now: number): boolean {
    const { state } = this.channel.log;
    const person = state.get(PERSON, personId)?.data;
    if (person?.access !== 'joined') return false;
    return (person.sharesPosition === true && onShift(state, personId, now)) || callsForHelp(state, personId);
  }

  /** Gone after ten minutes, at the end of the shift, or as soon as the person takes back their word. */
  #expire(): void {
    const now = this.clock.now();
    for (const [personId, fix] of this.#fixes) {
      if (now - Date.parse(fix.takenAt) <= LIMITS.fixLifeMs && this.#mayShow(personId, now)) continue;
      this.#fixes.delete(personId);
      this.#changed.add(personId);
    }
  }

  /** Sessions that see positions alike: the same role, sectors and terms. */
  #audiences(): Iterable<{ sight: Sight; sessions: Session[] }> {
    const groups = new Map<string, { sight: Sight; sessions: Session[] }>();
    for (const session of this.channel.sessions) {
      const sight = this.channel.sightOf(session);
      if (!sight) continue;
      const { role, sectorIds } = sight.viewer;
      const key = `${role} ${[...sectorIds].sort().join()} ${sight.share.level('fix')}`;
      const group = groups.get(key);
      if (group) group.sessions.push(session);
      else groups.set(key, { sight, sessions: [session] });
    }
    return groups.values();
  }

  #send(sessions: readonly Session[], sight: Sight, changed: ReadonlySet<Id>): void {
    const batch: Fixes = { at: instantOf(this.clock), put: [], drop: [] };
    for (const personId of changed) {
      const fix = this.#fixes.get(personId);
      const carrier = this.channel.log.state.get(PERSON, personId)?.data;
      const seen = fix && carrier && viewFix(fix, carrier, sight.viewer, sight.share);
      if (seen)
        batch.put.push({
          personId,
          lon: seen.at[0],
          lat: seen.at[1],
          accuracyM: seen.accuracyM,
          takenAt: seen.takenAt,
        });
      // Only who holds a position is told that it is gone; to others it would say that there was one.
      else if (sessions.some((session) => session.fixes.has(personId))) batch.drop.push(personId);
    }
    if (!batch.put.length && !batch.drop.length) return;
    this.server.to(sessions.map(({ socket }) => socket.id)).emit('fixes', batch);
    for (const session of sessions) {
      for (const { personId, takenAt } of batch.put) session.fixes.set(personId, takenAt);
      for (const personId of batch.drop) session.fixes.delete(personId);
    }
  }
}

/** Whoever has shifts is on shift only around them; a helper of the day who has none is while the event takes positions. */
export function onShift(records: Records, personId: Id, now: number): boolean {
  const shifts = records.all(SHIFT).filter(({ data }) => data.personId === personId && countsAsCover(data));
  return (
    shifts.length === 0 ||
    shifts.some(
      ({ data }) =>
        Date.parse(data.from) - AROUND_SHIFT_MS <= now && now <= Date.parse(data.to) + AROUND_SHIFT_MS,
    )
  );
}

/** Whoever pressed SOS is looked for until it is over, whatever they agreed to for an ordinary day; their phone says so. */
export function callsForHelp(records: Records, personId: Id): boolean {
  return records
    .all(INCIDENT)
    .some(
      ({ data }) =>
        data.sos === true &&
        data.reportedBy === personId &&
        data.state !== 'controlled' &&
        !isOver(data.state),
    );
}
