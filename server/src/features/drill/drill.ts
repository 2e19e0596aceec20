import { EVENT, INCIDENT } from '@waypost/shared/event';
import { systemClock } from '../../platform/clock.js';
import { Agenda } from './agenda.js';
import { Caller, pause, type Wire } from './caller.js';
import { Course } from './course.js';
import { dayShift, elapsedSoFar, moveDay } from './day.js';
import { eachAtMost } from './gate.js';
import { BROADCASTS } from './happenings.js';
import { lapS, marchAt, usualShape, type MarchShape } from './march.js';
import { recordsOf } from './muster.js';
import type { DrillOptions } from './options.js';
import type { Crew } from './recruit.js';
import { scriptFor, type ScriptedIncident } from './script.js';
import type { Setting } from './setting.js';
import { nearest, VirtualControl } from './virtual-control.js';
import { VirtualMarshal } from './virtual-marshal.js';
import { beside } from './walk.js';

const TICK_MS = 500;
/** Sockets that are opened at once. */
const CONNECTS_AT_ONCE = 20;
/** How long ago the first reports of a fresh drill happened, seconds: a queue with nothing in it explains nothing. */
const EARLIER_S = [250, 190, 130, 75, 30];
/** Whoever has just started it looks now: the next incidents are brought forward to these seconds after the start. */
const SOON_S = [20, 50, 95];
const NOTES_PER_LAP = 20;

/** One exercise: a march that goes on, people who walk with it, and things that happen. */
export class Drill {
  private readonly agenda = new Agenda();
  private readonly shape: MarchShape;
  private readonly setting: Setting;
  private readonly company: VirtualMarshal[];
  private readonly control: VirtualControl | undefined;
  private readonly startedMs = systemClock.now();
  /** Drill time at which this march was to set off; negative, because it is under way when the drill begins. */
  private lapStartS = 0;
  private lap = 0;

  constructor(
    private readonly wire: Wire,
    private readonly options: DrillOptions,
    private readonly crew: Crew,
  ) {
    const course = new Course(crew.records);
    this.shape = usualShape(course.lengthM);
    this.lapStartS = -elapsedSoFar(crew.records, this.shape);
    this.setting = {
      eventId: crew.eventId,
      wire,
      course,
      agenda: this.agenda,
      nowS: () => this.nowS(),
      moment: () => ({ elapsedS: this.nowS(), march: marchAt(this.shape, this.nowS() - this.lapStartS) }),
    };
    this.company = crew.marshals.map(
      ({ personId, session }, i) =>
        new VirtualMarshal(personId, course.personOf(personId), session, (i * 0.618034) % 1, this.setting),
    );
    this.control = crew.control && this.makeControl(crew.control.session);
  }

  /** Runs until the time is over or somebody stops it. */
  async run(): Promise<void> {
    // Somebody who waits for a server that is gone would wait for ever.
    this.wire.signal.addEventListener('abort', () => this.hangUp(), { once: true });
    try {
      await this.setTheDay();
      await this.control?.line.open();
      const open = await eachAtMost(CONNECTS_AT_ONCE, this.company, (marshal) => marshal.start());
      this.wire.figures.marshals = open.filter(Boolean).length;
      this.planLap();
      await this.goOn();
    } finally {
      this.agenda.clear();
      this.hangUp();
    }
  }

  private hangUp(): void {
    for (const marshal of this.company) marshal.stop();
    this.control?.line.close();
  }

  private makeControl(session: string): VirtualControl {
    const options = { seed: this.options.seed, handlesAll: this.options.cast === 'roster' };
    return new VirtualControl(this.setting, new Caller(this.wire, session), this.company, options);
  }

  private nowS(): number {
    return ((systemClock.now() - this.startedMs) / 1_000) * this.options.speed;
  }

  private async goOn(): Promise<void> {
    const { signal } = this.wire;
    const endMs = this.options.minutes > 0 ? this.startedMs + this.options.minutes * 60_000 : Infinity;
    let lastS = this.nowS();
    while (!signal.aborted && systemClock.now() < endMs) {
      const nowS = this.nowS();
      this.agenda.run(nowS);
      for (const marshal of this.company) marshal.step(nowS - lastS, systemClock.now());
      lastS = nowS;
      await pause(TICK_MS, signal);
    }
  }

  /** Only who carries the march may say when its day is. */
  private async setTheDay(): Promise<void> {
    const { director, eventId } = this.crew;
    if (this.options.cast !== 'roster' || !director) return;
    const records = (await recordsOf(director, eventId)) ?? this.crew.records;
    const event = records.get(EVENT, eventId)?.data;
    if (event)
      await moveDay(
        director,
        eventId,
        records,
        dayShift(event, this.nowS() - this.lapStartS, systemClock.now()),
      );
  }

  private planLap(): void {
    const elapsedS = this.nowS() - this.lapStartS;
    const lengthS = lapS(this.shape);
    const ahead = (atS: number, run: () => void): void => {
      if (atS > elapsedS) this.agenda.add(this.lapStartS + atS, run);
    };
    const script = scriptFor(this.options.seed + this.lap, this.shape, this.options.incidents);
    const soon = this.lap === 0 ? SOON_S.map((seconds) => elapsedS + seconds) : [];
    const coming = script.filter(({ atS }) => atS > elapsedS);
    coming.forEach((incident, i) =>
      ahead(Math.min(incident.atS, soon[i] ?? Infinity), () => this.happen(incident)),
    );
    if (this.options.cast === 'roster') {
      BROADCASTS.forEach((_, i) =>
        ahead(lengthS * ((i + 1) / (BROADCASTS.length + 1)), () => this.control?.broadcast(i)),
      );
      for (let i = 1; i <= NOTES_PER_LAP; i++)
        ahead((lengthS * i) / (NOTES_PER_LAP + 1), () => this.keepLog(i));
      if (this.lap === 0)
        this.beginWithSomething(
          script.filter(({ atS, priority }) => atS <= elapsedS && priority !== 1 && priority !== 4),
        );
    }
    this.agenda.add(this.lapStartS + lengthS, () => this.nextLap());
  }

  private keepLog(index: number): void {
    this.control?.writeDown(index);
    this.control?.tidy();
  }

  /** The rally is over: the next march forms up at the start, and the day is its day. */
  private nextLap(): void {
    this.lapStartS += lapS(this.shape);
    this.lap++;
    this.planLap();
    void this.setTheDay();
  }

  /** On the very first start, reports of the last minutes; later the log has its own past. */
  private beginWithSomething(earlier: readonly ScriptedIncident[]): void {
    if (this.control?.records.all(INCIDENT).length) return;
    earlier.slice(-EARLIER_S.length).forEach((incident, i) => {
      this.happen(incident, new Date(systemClock.now() - EARLIER_S[i]! * 1_000));
    });
    this.control?.broadcast(0);
    this.control?.writeDown(0);
  }

  private happen(incident: ScriptedIncident, happenedAt?: Date): void {
    const at = beside(this.setting.course.line, incident.alongM, incident.sideM);
    const free = this.company.filter((marshal) => marshal.isFree);
    const reporter = nearest(free.length ? free : this.company, at);
    if (!reporter) return;
    const id = reporter.report(incident, at, happenedAt);
    this.control?.expect(id, incident);
  }
}
