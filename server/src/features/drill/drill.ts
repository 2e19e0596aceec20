import type { DrillInjectFile } from '@waypost/shared/drill';
import { EVENT, INCIDENT, routeInForce } from '@waypost/shared/event';
import type { Position } from '@waypost/shared/geo';
import { Agenda } from './agenda.js';
import { Caller, type Wire } from './caller.js';
import { Course } from './course.js';
import { dayShift, moveDay } from './day.js';
import { Exercise, type Scored, type Stage } from './exercise.js';
import { eachAtMost } from './gate.js';
import { Line } from './line.js';
import { lapS } from './march.js';
import { recordsOf } from './muster.js';
import type { DrillOptions } from './options.js';
import { MarchProgress } from './progress.js';
import type { Crew } from './recruit.js';
import { marshalsOf, reporterFor } from './company.js';
import { placeFor, scriptFor, type ScriptedIncident } from './script.js';
import { PLAN_KEPT, type Setting } from './setting.js';
import type { DrillTime } from './time.js';
import { VirtualControl } from './virtual-control.js';
import type { VirtualMarshal } from './virtual-marshal.js';

/** Sockets that are opened at once. */
const CONNECTS_AT_ONCE = 20;
/** How long ago the first reports of a fresh drill happened, seconds: a queue with nothing in it explains nothing. */
const EARLIER_S = [250, 190, 130, 75, 30];
/** Whoever has just started it looks now: the next incidents are brought forward to these seconds after the start. */
const SOON_S = [20, 50, 95];
const NOTES_PER_LAP = 20;

/** One drill: a march that goes on, people who walk with it, and things that happen. */
export class Drill {
  private readonly agenda = new Agenda();
  private readonly setting: Setting;
  private readonly company: VirtualMarshal[];
  private readonly control: VirtualControl | undefined;
  private readonly exercise: Exercise | undefined;
  private readonly eyes: Line | undefined;
  private readonly march: MarchProgress;
  private readonly startedMs: number;
  private lap = 0;

  constructor(
    private readonly wire: Wire,
    private readonly options: DrillOptions,
    private readonly crew: Crew,
    private readonly time: DrillTime,
  ) {
    this.startedMs = time.clock.now();
    const course = new Course(crew.records);
    this.march = new MarchProgress(course.lengthM, options.file, crew.records, () => this.nowS());
    const roster = options.cast === 'roster';
    this.setting = {
      eventId: crew.eventId,
      wire,
      course,
      agenda: this.agenda,
      knowsRoles: roster,
      keepsPlan: (kind) => roster && PLAN_KEPT.includes(kind),
      fixEvery: options.leaps ? 6 : 1,
      nowS: () => this.nowS(),
      moment: () => ({ elapsedS: this.nowS(), march: this.march.at }),
    };
    this.company = marshalsOf(crew, options.file.marshals, this.setting);
    this.control = crew.control && this.makeControl(crew.control.session);
    const { director } = crew;
    if (director && options.file.injects.length) {
      const eyes = new Line(wire, director, { eventId: crew.eventId, keeps: () => true, put: () => {} });
      this.eyes = eyes;
      this.exercise = new Exercise(options.file, director, eyes, this.setting, this.stage(), time.speed);
    }
  }

  /** Runs until its time is over or somebody stops it. @returns why it could not, if it could not */
  async run(): Promise<string | undefined> {
    // Somebody who waits for a server that is gone would wait for ever.
    this.wire.signal.addEventListener('abort', () => this.hangUp(), { once: true });
    try {
      await this.setTheDay();
      await this.control?.line.open();
      await this.eyes?.open();
      const open = await eachAtMost(CONNECTS_AT_ONCE, this.company, (marshal) => marshal.start());
      this.wire.figures.marshals = open.filter(Boolean).length;
      const no = this.wire.signal.aborted ? undefined : await this.exercise?.begin();
      // Stopped while it began: nothing is wrong.
      if (no && !this.wire.signal.aborted) return no;
      this.planLap();
      await this.goOn();
      return undefined;
    } finally {
      this.agenda.clear();
      this.hangUp();
    }
  }

  get scored(): Scored | undefined {
    return this.exercise?.scored;
  }

  private hangUp(): void {
    for (const marshal of this.company) marshal.stop();
    this.control?.line.close();
    this.eyes?.close();
    this.wire.traffic.stop();
  }

  private makeControl(session: string): VirtualControl {
    const { seed, cast, file, control } = this.options;
    return new VirtualControl(this.setting, new Caller(this.wire, session), this.company, {
      seed,
      handlesAll: cast === 'roster',
      competence: control === 'human' ? 'good' : control,
      background: file.background,
    });
  }

  private stage(): Stage {
    return {
      report: (inject) => this.report(inject),
      silence: ({ silence }) => silence && this.silence(silence),
      march: (order) => (order === 'halt' ? this.march.hold() : this.march.goOn()),
      told: (inject, madeId) => this.control?.plan(inject, madeId),
    };
  }

  private nowS(): number {
    return ((this.time.clock.now() - this.startedMs) / 1_000) * this.time.speed;
  }

  private async goOn(): Promise<void> {
    const { signal, traffic, clock } = this.wire;
    const { minutes, once } = this.options;
    const endMs = minutes > 0 ? this.startedMs + minutes * 60_000 : Infinity;
    let lastS = this.nowS();
    while (!signal.aborted && clock.now() < endMs) {
      const nowS = this.nowS();
      this.follow();
      this.agenda.run(nowS);
      for (const marshal of this.company) marshal.step(nowS - lastS, clock.now());
      lastS = nowS;
      const over = this.exercise?.look() ?? false;
      if (over && (await this.finish(once))) return;
      if (this.march.isOver) this.nextLap();
      await this.time.next(traffic, signal);
    }
    await this.exercise?.end(true);
    await traffic.settled();
  }

  /** @returns whether that was all */
  private async finish(once: boolean): Promise<boolean> {
    await this.exercise?.end();
    await this.wire.traffic.settled();
    return once;
  }

  /** The march goes by the route in force: everybody walks where the plan now says. */
  private follow(): void {
    const records = this.exercise?.records ?? this.control?.records;
    const route = records && routeInForce(records);
    if (route && this.setting.course.follow(route.data.points))
      this.march.reroute(this.setting.course.lengthM);
  }

  /** Only who carries the march may say when its day is. */
  private async setTheDay(): Promise<void> {
    const { director, eventId } = this.crew;
    if (this.options.cast !== 'roster' || !director) return;
    const records = (await recordsOf(director, eventId)) ?? this.crew.records;
    const event = records.get(EVENT, eventId)?.data;
    if (event)
      await moveDay(director, eventId, records, dayShift(event, this.march.elapsedS, this.time.clock.now()));
  }

  private planLap(): void {
    const { background } = this.options.file;
    const { shape, elapsedS } = this.march;
    const ahead = (atS: number, run: () => void): void => {
      if (atS > elapsedS) this.agenda.add(this.march.when(atS), run);
    };
    if (background) this.planBackground(background, elapsedS, ahead);
    if (this.options.cast !== 'roster') return;
    const messages = background?.messages?.length ?? 0;
    for (let i = 0; i < messages; i++)
      ahead((lapS(shape) * (i + 1)) / (messages + 1), () => this.control?.broadcast(i));
    for (let i = 1; i <= NOTES_PER_LAP; i++)
      ahead((lapS(shape) * i) / (NOTES_PER_LAP + 1), () => this.keepLog(i));
  }

  private planBackground(
    background: NonNullable<DrillOptions['file']['background']>,
    elapsedS: number,
    ahead: (atS: number, run: () => void) => void,
  ): void {
    const count = this.options.incidents ?? background.count;
    const script = scriptFor(this.options.seed + this.lap, this.march.shape, background, count);
    // A drill that is played by heart starts with what it says; one that is looked at starts with something to see.
    const shown = this.lap === 0 && !this.options.once;
    const soon = shown ? SOON_S.map((seconds) => elapsedS + seconds) : [];
    const coming = script.filter(({ atS }) => atS > elapsedS);
    coming.forEach((incident, i) =>
      ahead(Math.min(incident.atS, soon[i] ?? Infinity), () => this.happen(incident)),
    );
    if (shown && this.options.cast === 'roster')
      this.beginWithSomething(
        script.filter(({ atS, priority }) => atS <= elapsedS && priority !== 1 && priority !== 4),
      );
  }

  private keepLog(index: number): void {
    this.control?.writeDown(index);
    this.control?.tidy();
  }

  /** The rally is over: the next march forms up at the start, and the day is its day. */
  private nextLap(): void {
    this.march.nextLap();
    this.lap++;
    this.planLap();
    void this.setTheDay();
    if (this.exercise) void this.exercise.end(true).then(() => this.exercise?.begin());
  }

  /** On the very first start, reports of the last minutes; later the log has its own past. */
  private beginWithSomething(earlier: readonly ScriptedIncident[]): void {
    if (this.control?.records.all(INCIDENT).length) return;
    earlier.slice(-EARLIER_S.length).forEach((incident, i) => {
      this.happen(incident, new Date(this.time.clock.now() - EARLIER_S[i]! * 1_000));
    });
    this.control?.open();
    this.control?.broadcast(0);
    this.control?.writeDown(0);
  }

  private happen(incident: ScriptedIncident, happenedAt?: Date): void {
    const at = placeFor(incident, incident.sideM, this.setting.course, this.march.at);
    const id = reporterFor(this.company, 'anyone', at)?.report(incident, at, happenedAt);
    if (id) this.control?.expect(id, incident);
  }

  private report({ report }: DrillInjectFile): string | undefined {
    if (!report) return undefined;
    const at: Position = placeFor(report, 4, this.setting.course, this.march.at);
    return reporterFor(this.company, report.by ?? 'anyone', at)?.report(report, at);
  }

  private silence({ marshals, sector, minutes }: NonNullable<DrillInjectFile['silence']>): void {
    const sectorId = sector && this.setting.course.sectorWithCode(sector);
    const there = this.company.filter(
      (one) => !one.has('captain') && !one.isOffline && (!sectorId || one.sectorIds.includes(sectorId)),
    );
    for (const marshal of there.slice(0, marshals)) marshal.goDark(minutes * 60);
  }
}
