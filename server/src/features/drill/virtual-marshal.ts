import { PERSON, INCIDENT, type PersonData } from '@waypost/shared/event';
import type { WireRecord } from '@waypost/shared/contract';
import type { Happening, Temper } from '@waypost/shared/drill';
import { distance, fromPlane, round6, type Position } from '@waypost/shared/geo';
import { newId, seededRandom } from '@waypost/shared/kernel';
import { systemRandom } from '../../platform/clock.js';
import { Caller } from './caller.js';
import { Duties, KEPT_KINDS } from './duties.js';
import { Line } from './line.js';
import type { Setting } from './setting.js';
import { placeOf, walkTowards, type Part } from './walk.js';

const THERE_M = 12;
/** All-safe about every quarter of an hour. */
const CHECK_IN_EVERY_S = 900;

interface Said {
  name: string;
  payload: unknown;
  happenedAt: Date;
}

/**
 * One marshal with a phone: walks, shares a position, reports, answers, and goes where control sends them. Knows nothing
 * but what the server sent to this phone; without a network it keeps what it has to say.
 */
export class VirtualMarshal {
  at: Position;
  readonly caller: Caller;
  readonly line: Line;
  private part: Part;
  private readonly duties: Duties;
  private nextFixMs = 0;
  /** Said without a network, in the order in which it was said; undefined while there is one. */
  private kept: Said[] | undefined;
  private readonly random: ReturnType<typeof seededRandom>;

  constructor(
    readonly personId: string,
    private person: PersonData | undefined,
    session: string,
    private readonly turn: number,
    private readonly temper: Temper,
    private readonly setting: Setting,
  ) {
    this.random = seededRandom(Math.floor(turn * 1e9));
    this.caller = new Caller(setting.wire, session);
    this.line = new Line(setting.wire, this.caller, {
      eventId: setting.eventId,
      keeps: ({ kind, id }) => KEPT_KINDS.includes(kind) || id === personId || setting.keepsPlan(kind),
      put: (records) => this.onPut(records),
    });
    this.part = setting.course.partOf(personId, person, turn);
    this.at = placeOf(this.part, setting.course.line, setting.moment(), turn);
    this.duties = new Duties({
      personId,
      temper,
      random: this.random,
      setting,
      records: this.line.replica,
      person: () => this.person,
      say: (name, payload) => this.say(name, payload),
    });
  }

  get isMedic(): boolean {
    return this.person?.duties?.includes('medic') ?? false;
  }

  get role(): PersonData['role'] {
    return this.person?.role ?? 'marshal';
  }

  get sectorIds(): readonly string[] {
    return this.person?.sectorIds ?? [];
  }

  has(duty: NonNullable<PersonData['duties']>[number]): boolean {
    return this.person?.duties?.includes(duty) ?? false;
  }

  get isOffline(): boolean {
    return this.kept !== undefined;
  }

  /** Free to be sent: the captains of the march are not, nor can anybody hear who has no network. */
  get isFree(): boolean {
    return !this.duties.task && !this.has('captain') && !this.isOffline;
  }

  /** Connects, and says that this phone's position may be shown, if it has not been said. */
  async start(): Promise<boolean> {
    if (!(await this.line.open())) return false;
    const { agenda, nowS } = this.setting;
    this.person = this.line.replica.get(PERSON, this.personId)?.data ?? this.person;
    if (!this.person?.sharesPosition)
      await this.say('person.share_position', { id: this.personId, shares: true });
    agenda.add(nowS() + CHECK_IN_EVERY_S * this.turn, () => this.checkIn());
    const { network } = this.temper;
    if (network) this.in(network.upS * (0.2 + this.turn), () => this.comeAndGo());
    return true;
  }

  /** @param seconds of drill time since the last step */
  step(seconds: number, nowMs: number): void {
    const { task } = this.duties;
    const there = task ? this.line.replica.get(INCIDENT, task)?.data.place.point : undefined;
    const wanted = there ?? this.ownPlace();
    const leading = this.part.does === 'head' || this.part.does === 'tail';
    this.at = leading ? wanted : walkTowards(this.at, wanted, this.temper.walkMps * seconds);
    if (there && distance(this.at, there) <= THERE_M) this.duties.arrive();
    if (nowMs >= this.nextFixMs) this.sendFix(nowMs, leading);
  }

  report({ type, text, priority, sensitivity }: Happening, at: Position, happenedAt?: Date): string {
    const id = newId(this.setting.wire.clock.now(), systemRandom);
    const payload = {
      id,
      type,
      text,
      place: this.setting.course.placeOf(at),
      ...(priority ? { priority } : {}),
      ...(sensitivity ? { sensitivity } : {}),
    };
    this.setting.wire.figures.reported(id, performance.now());
    void this.say('incident.report', payload, happenedAt);
    return id;
  }

  /** The network is gone for so long. */
  goDark(seconds: number): void {
    this.drop();
    this.in(seconds, () => void this.comeBack());
  }

  stop(): void {
    this.kept = undefined;
    this.line.close();
  }

  private ownPlace(): Position {
    const { course, moment } = this.setting;
    const place = placeOf(this.part, course.line, moment(), this.turn);
    const { astrayM } = this.temper;
    const angle = this.turn * 2 * Math.PI;
    return astrayM ? fromPlane(place, [astrayM * Math.cos(angle), astrayM * Math.sin(angle)]) : place;
  }

  private comeAndGo(): void {
    const { network } = this.temper;
    if (!network) return;
    this.goDark(network.downS * (0.7 + 0.6 * this.random.next()));
    this.in(network.upS + network.downS, () => this.comeAndGo());
  }

  private drop(): void {
    if (this.kept) return;
    this.kept = [];
    this.line.close();
  }

  /** What was said meanwhile is sent in its order and with its own time, as a phone's outbox does (rule O4). */
  private async comeBack(): Promise<void> {
    const { traffic, signal } = this.setting.wire;
    if (!this.kept || signal.aborted) return;
    traffic.begin();
    await this.line.open();
    while (this.kept?.length) {
      const { name, payload, happenedAt } = this.kept.shift()!;
      await this.caller.command(this.setting.eventId, name, payload, happenedAt);
    }
    this.kept = undefined;
    traffic.end(undefined);
  }

  private sendFix(nowMs: number, leading: boolean): void {
    const everyMs = leading ? 5_000 : 5_000 + 10_000 * this.random.next();
    this.nextFixMs = nowMs + everyMs * this.setting.fixEvery;
    this.line.fix({
      at: [round6(this.at[0]), round6(this.at[1])],
      accuracyM: 5 + this.random.int(12),
      takenAt: new Date(nowMs).toISOString(),
    });
  }

  /** Who is lost forgets it half of the time. */
  private checkIn(): void {
    if (!this.temper.astrayM || this.random.next() < 0.5)
      void this.say('check_in.report', { id: this.personId });
    this.in(CHECK_IN_EVERY_S * (0.8 + 0.4 * this.random.next()), () => this.checkIn());
  }

  private onPut(records: readonly WireRecord[]): void {
    for (const { kind, id, data } of records)
      if (kind === PERSON.kind && id === this.personId) this.person = data as PersonData;
    this.duties.onPut(records);
  }

  private in(seconds: number, run: () => void): void {
    this.setting.agenda.add(this.setting.nowS() + seconds, run);
  }

  private async say(name: string, payload: unknown, happenedAt?: Date): Promise<void> {
    if (this.kept)
      this.kept.push({ name, payload, happenedAt: happenedAt ?? new Date(this.setting.wire.clock.now()) });
    else await this.caller.command(this.setting.eventId, name, payload, happenedAt);
  }
}
