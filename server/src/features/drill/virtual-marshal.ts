import type { WireRecord } from '@waypost/shared/contract';
import {
  ACK,
  addressedTo,
  INCIDENT,
  isOver,
  MESSAGE,
  PERSON,
  type IncidentData,
  type MessageData,
  type PersonData,
} from '@waypost/shared/event';
import { distance, round6, type Position } from '@waypost/shared/geo';
import { newId, seededRandom } from '@waypost/shared/kernel';
import { systemClock, systemRandom } from '../../platform/clock.js';
import { Caller } from './caller.js';
import { Line } from './line.js';
import type { Setting } from './setting.js';
import type { ScriptedIncident } from './script.js';
import { placeOf, walkTowards, type Part } from './walk.js';

/** A brisk walk through a crowd, metres per second. */
const WALK_MPS = 1.5;
const THERE_M = 12;
/** All-safe about every quarter of an hour. */
const CHECK_IN_EVERY_S = 900;
/** Also `on_scene`: a drill that was started again goes on with what it was doing. */
const GOING: readonly IncidentData['state'][] = ['assigned', 'on_scene'];
const KEEPS: readonly string[] = [INCIDENT.kind, MESSAGE.kind, ACK.kind];

/**
 * One marshal with a phone: walks, shares a position, reports, answers messages, and goes where control sends them.
 * Knows nothing but what the server sent to this phone.
 */
export class VirtualMarshal {
  at: Position;
  readonly caller: Caller;
  readonly line: Line;
  private part: Part;
  private task: string | undefined;
  private working = false;
  private nextFixMs = 0;
  private readonly answered = new Set<string>();
  private readonly random: ReturnType<typeof seededRandom>;

  constructor(
    readonly personId: string,
    private person: PersonData | undefined,
    session: string,
    private readonly turn: number,
    private readonly setting: Setting,
  ) {
    this.random = seededRandom(Math.floor(turn * 1e9));
    this.caller = new Caller(setting.wire, session);
    this.line = new Line(setting.wire, this.caller, {
      eventId: setting.eventId,
      keeps: ({ kind, id }) => KEEPS.includes(kind) || id === personId,
      put: (records) => this.onPut(records),
    });
    this.part = setting.course.partOf(personId, person, turn);
    this.at = placeOf(this.part, setting.course.line, setting.moment(), turn);
  }

  get isMedic(): boolean {
    return this.person?.duties?.includes('medic') ?? false;
  }

  /** Free to be sent: the captains of the march are not. */
  get isFree(): boolean {
    return !this.task && !this.person?.duties?.includes('captain');
  }

  /** Connects, and says that this phone's position may be shown, if it has not been said. */
  async start(): Promise<boolean> {
    if (!(await this.line.open())) return false;
    const { agenda, nowS } = this.setting;
    this.person = this.line.replica.get(PERSON, this.personId)?.data ?? this.person;
    if (!this.person?.sharesPosition)
      await this.command('person.share_position', { id: this.personId, shares: true });
    agenda.add(nowS() + CHECK_IN_EVERY_S * this.turn, () => this.checkIn());
    return true;
  }

  /** @param seconds of drill time since the last step */
  step(seconds: number, nowMs: number): void {
    const there = this.task ? this.line.replica.get(INCIDENT, this.task)?.data.place.point : undefined;
    const wanted = there ?? placeOf(this.part, this.setting.course.line, this.setting.moment(), this.turn);
    const leading = this.part.does === 'head' || this.part.does === 'tail';
    this.at = leading ? wanted : walkTowards(this.at, wanted, WALK_MPS * seconds);
    if (there && distance(this.at, there) <= THERE_M) this.arrive();
    if (nowMs >= this.nextFixMs) this.sendFix(nowMs, leading);
  }

  report(incident: ScriptedIncident, at: Position, happenedAt?: Date): string {
    const id = newId(systemClock.now(), systemRandom);
    const { type, text, priority, sensitivity } = incident;
    const payload = {
      id,
      type,
      text,
      place: this.setting.course.placeOf(at),
      ...(priority ? { priority } : {}),
      ...(sensitivity ? { sensitivity } : {}),
    };
    this.setting.wire.figures.reported(id, performance.now());
    void this.command('incident.report', payload, happenedAt);
    return id;
  }

  stop(): void {
    this.line.close();
  }

  private sendFix(nowMs: number, leading: boolean): void {
    const everyMs = leading ? 5_000 : 5_000 + 10_000 * this.random.next();
    this.nextFixMs = nowMs + everyMs;
    this.line.fix({
      at: [round6(this.at[0]), round6(this.at[1])],
      accuracyM: 5 + this.random.int(12),
      takenAt: new Date(nowMs).toISOString(),
    });
  }

  private checkIn(): void {
    void this.command('check_in.report', { id: this.personId });
    const { agenda, nowS } = this.setting;
    agenda.add(nowS() + CHECK_IN_EVERY_S * (0.8 + 0.4 * this.random.next()), () => this.checkIn());
  }

  private onPut(records: readonly WireRecord[]): void {
    for (const { kind, id, data } of records) {
      if (kind === INCIDENT.kind) this.onIncident(id, data as IncidentData);
      if (kind === MESSAGE.kind) this.onMessage(id, data as MessageData);
      if (kind === PERSON.kind && id === this.personId) this.person = data as PersonData;
    }
  }

  private onIncident(id: string, data: IncidentData): void {
    const mine = data.assigned?.includes(this.personId) ?? false;
    if (mine && GOING.includes(data.state) && !this.task) this.task = id;
    if (id === this.task && (!mine || isOver(data.state) || data.state === 'controlled')) this.leave();
  }

  /** Says so, sees to it for some minutes, and says when it is under control. */
  private arrive(): void {
    const id = this.task;
    if (!id || this.working) return;
    this.working = true;
    if (this.line.replica.get(INCIDENT, id)?.data.state === 'assigned')
      void this.command('incident.arrive', { id });
    const { agenda, nowS } = this.setting;
    agenda.add(nowS() + 60 + 240 * this.random.next(), () => {
      if (this.task === id) void this.command('incident.mark_controlled', { id }).then(() => this.leave());
    });
  }

  private leave(): void {
    this.task = undefined;
    this.working = false;
  }

  /** Nine in ten press "understood", some at once and some when they next look: control sees who has not. */
  private onMessage(id: string, message: MessageData): void {
    const { agenda, nowS } = this.setting;
    const me = {
      personId: this.personId,
      role: this.person?.role ?? 'marshal',
      sectorIds: this.person?.sectorIds ?? [],
    };
    if (this.answered.has(id) || message.sentBy === this.personId || !addressedTo(message, me)) return;
    this.answered.add(id);
    if (this.random.next() > 0.9) return;
    agenda.add(nowS() + 4 + 60 * this.random.next() ** 2, () => {
      const said = this.line.replica
        .all(ACK)
        .some(({ data }) => data.messageId === id && data.personId === this.personId);
      if (!said) void this.command('ack.give', { id: newId(systemClock.now(), systemRandom), messageId: id });
    });
  }

  private command(name: string, payload: unknown, happenedAt?: Date) {
    return this.caller.command(this.setting.eventId, name, payload, happenedAt);
  }
}
