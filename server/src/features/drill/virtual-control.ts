import type { WireRecord } from '@waypost/shared/contract';
import { INCIDENT, isOver, type IncidentData, type Records } from '@waypost/shared/event';
import { newId, seededRandom } from '@waypost/shared/kernel';
import type { DrillFile, DrillInjectFile, ExpectedOf } from '@waypost/shared/drill';
import { systemRandom } from '../../platform/clock.js';
import { actsFor, COMPETENCE, type Competence } from './answer-sheet.js';
import type { Caller } from './caller.js';
import { nearest } from './company.js';
import { Line } from './line.js';
import { openingOf } from './opening.js';
import type { ScriptedIncident } from './script.js';
import type { Setting } from './setting.js';
import type { VirtualMarshal } from './virtual-marshal.js';

/** Seconds until control acknowledges, by priority: well inside what is due. */
const REACTION_S = { 1: 5, 2: 18, 3: 40, 4: 90 } as const;
/** A report by somebody who is not in the drill: a person is trying things out, and may want to answer it themselves. */
const VISITOR_HEAD_START_S = 20;
/** Nobody is free to be sent, or what something follows on has not been done: control looks again after this long. */
const LOOK_AGAIN_S = 20;
/** What can be done only after something else has been. */
const FOLLOWS: ReadonlySet<ExpectedOf['do']> = new Set(['relay', 'reroute', 'stand_down']);
/** More open at once than a newcomer can take in: the oldest that is under control is closed. */
const OPEN_MOST = 9;
const SILENT_MS = 25 * 60_000;

/** What the script tells of a report that one of ours made. */
type Known = Pick<ScriptedIncident, 'note' | 'outcome'> & { lingers?: boolean };

interface ControlOptions {
  seed: number;
  handlesAll: boolean;
  competence: Competence;
  background: DrillFile['background'];
}

/**
 * The person in the control room, who knows what the console knows: acknowledges, sends somebody, notes, closes. What a
 * drill expects it does as well, as fast and as reliably as its competence lets it.
 */
export class VirtualControl {
  readonly line: Line;
  private readonly taken = new Set<string>();
  /** Told to close and not yet answered: asking twice would be refused. */
  private readonly closing = new Set<string>();
  private readonly scripted = new Map<string, Known>();
  /** Incidents whose times are on the drill's answer sheet, with what is on it. */
  private readonly sheet = new Map<string, ReadonlySet<ExpectedOf['do']>>();
  private readonly random: ReturnType<typeof seededRandom>;

  constructor(
    private readonly setting: Setting,
    private readonly caller: Caller,
    private readonly company: readonly VirtualMarshal[],
    private readonly options: ControlOptions,
  ) {
    this.random = seededRandom(options.seed);
    this.line = new Line(setting.wire, caller, {
      eventId: setting.eventId,
      keeps: () => true,
      put: (records) => this.onPut(records),
    });
  }

  get records(): Records {
    return this.line.replica;
  }

  /** Tells control's memory what the script says about a report that one of ours made. */
  expect(id: string, incident: Known): void {
    this.scripted.set(id, incident);
  }

  /** Something of the drill has happened: what is expected now is planned, each at its own time. */
  plan(inject: DrillInjectFile, madeId: string | undefined): void {
    const expected = inject.expect ?? [];
    if (madeId && inject.report) {
      this.scripted.set(madeId, inject.report);
      if (expected.length) this.sheet.set(madeId, new Set(expected.map(({ do: act }) => act)));
    }
    const { from, to, misses } = COMPETENCE[this.options.competence];
    for (const one of expected) {
      const part = from + (to - from) * this.random.next();
      const untilMs = this.setting.wire.clock.now() + one.within * 60_000;
      if (this.random.next() >= misses)
        this.in(one.within * 60 * part, () => this.meet(one, inject, madeId, untilMs));
    }
  }

  private meet(
    expected: ExpectedOf,
    inject: DrillInjectFile,
    madeId: string | undefined,
    untilMs: number,
  ): void {
    if (expected.do === 'assign' && madeId) this.send(madeId);
    if (expected.do === 'close' && madeId) this.closing.add(madeId);
    const doing = { expected, inject, madeId, records: this.records, fresh: () => this.fresh() };
    const acts = actsFor(doing);
    for (const { name, payload } of acts) void this.command(name, payload);
    // An order is relayed after it was written down, and a plan stood down after it was started: looked at again.
    if (acts.length === 0 && FOLLOWS.has(expected.do) && this.setting.wire.clock.now() < untilMs)
      this.in(LOOK_AGAIN_S, () => this.meet(expected, inject, madeId, untilMs));
  }

  broadcast(index: number): void {
    const messages = this.options.background?.messages;
    if (!messages?.length) return;
    const { to, text, urgent } = messages[index % messages.length]!;
    const sectorId = to === 'all' ? undefined : this.setting.course.sectorWithCode(to);
    const target = sectorId ? { sectorId } : { all: true };
    const more = urgent ? { urgent } : {};
    void this.command('message.send', { id: this.fresh(), to: target, text, ...more });
  }

  /** On the very first start: what has gathered on the desk by now. */
  open(): void {
    const { clock } = this.setting.wire;
    for (const { name, payload, agoS } of openingOf(this.records, clock)) {
      const happenedAt = new Date(clock.now() - agoS * 1_000);
      void this.caller.command(this.setting.eventId, name, payload, happenedAt);
    }
  }

  writeDown(index: number): void {
    const radio = this.options.background?.radio;
    if (radio?.length)
      void this.command('note.write', {
        id: this.fresh(),
        text: radio[index % radio.length]!,
        channel: 'radio',
      });
  }

  private onPut(records: readonly WireRecord[]): void {
    for (const { kind, id, data } of records) {
      if (kind !== INCIDENT.kind) continue;
      this.setting.wire.figures.seen(id, performance.now());
      const incident = data as IncidentData;
      if (isOver(incident.state)) this.closing.delete(id);
      if (incident.state === 'controlled') this.onControlled(id);
      else if (!isOver(incident.state)) this.take(id, incident);
    }
  }

  /** Looked at once each; what a person in the real console does meanwhile is respected, because every step looks again. */
  private take(id: string, incident: IncidentData): void {
    const ours = this.company.some(({ personId }) => personId === incident.reportedBy);
    if (this.taken.has(id) || (!ours && !this.options.handlesAll)) return;
    this.taken.add(id);
    const reactionS =
      REACTION_S[incident.priority] * (0.6 + this.random.next()) + (ours ? 0 : VISITOR_HEAD_START_S);
    const planned = this.sheet.get(id);
    if (!planned?.has('acknowledge')) this.in(reactionS, () => this.acknowledge(id));
    if (!planned?.has('assign')) this.in(reactionS + 12 + 30 * this.random.next(), () => this.send(id));
  }

  private acknowledge(id: string): void {
    if (this.stateOf(id) === 'reported') void this.command('incident.acknowledge', { id });
  }

  /** The nearest who is free; a medic when there is one for it. */
  private send(id: string): void {
    const incident = this.dataOf(id);
    if (!incident || !['reported', 'acknowledged'].includes(incident.state)) return;
    const there = incident.place.point;
    const free = this.company.filter((marshal) => marshal.isFree && marshal.personId !== incident.reportedBy);
    const suitable =
      incident.type === 'medical'
        ? free.filter((marshal) => marshal.isMedic)
        : free.filter((marshal) => !marshal.isMedic);
    const going = nearest(suitable.length ? suitable : free, there);
    if (!going) return this.in(LOOK_AGAIN_S, () => this.send(id));
    void this.command('incident.assign', { id, personIds: [going.personId] });
    const note = this.scripted.get(id)?.note;
    if (note && !this.sheet.get(id)?.has('note'))
      this.in(20 + 40 * this.random.next(), () => this.note(id, note));
  }

  private note(id: string, text: string): void {
    if (!this.over(id)) void this.command('incident.add_note', { id, noteId: this.fresh(), text });
  }

  private onControlled(id: string): void {
    const lingersS = this.scripted.get(id)?.lingers ? 900 : 0;
    this.in(30 + 60 * this.random.next() + lingersS, () => {
      if (this.stateOf(id) === 'controlled' && !this.sheet.get(id)?.has('close')) this.close(id);
    });
    this.tidy();
  }

  /** Keeps the queue short: closes what is under control, and what nobody has said anything about for a long time. */
  tidy(): void {
    const open = this.line.replica
      .all(INCIDENT)
      .filter(({ id, data }) => !isOver(data.state) && !this.closing.has(id));
    const silent = new Date(this.setting.wire.clock.now() - SILENT_MS).toISOString();
    const over = open.filter(({ data }) => data.state === 'controlled' || data.happenedAt < silent);
    over.sort((a, b) => (a.data.happenedAt < b.data.happenedAt ? -1 : 1));
    for (const { id } of over.slice(0, Math.max(0, open.length - OPEN_MOST))) this.close(id);
  }

  private over(id: string): boolean {
    const state = this.stateOf(id);
    return state === undefined || isOver(state);
  }

  private close(id: string): void {
    if (this.over(id) || this.closing.has(id)) return;
    this.closing.add(id);
    const outcome = this.scripted.get(id)?.outcome;
    void this.command('incident.close', { id, ...(outcome ? { outcome } : {}) });
  }

  private in(seconds: number, run: () => void): void {
    this.setting.agenda.add(this.setting.nowS() + seconds, run);
  }

  private dataOf(id: string): IncidentData | undefined {
    return this.line.replica.get(INCIDENT, id)?.data;
  }

  private stateOf(id: string): IncidentData['state'] | undefined {
    return this.dataOf(id)?.state;
  }

  private fresh(): string {
    return newId(this.setting.wire.clock.now(), systemRandom);
  }

  private command(name: string, payload: unknown) {
    return this.caller.command(this.setting.eventId, name, payload);
  }
}
