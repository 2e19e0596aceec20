import {
  AT_THE_START,
  expectsOf,
  play,
  possibleIn,
  scoreOf,
  withMade,
  type DrillFile,
  type DrillInjectFile,
  type DrillState,
  type Score,
} from '@waypost/shared/drill';
import { DRILL, EVENT, runningActivations, type DrillData, type Records } from '@waypost/shared/event';
import { newId } from '@waypost/shared/kernel';
import { systemRandom } from '../../platform/clock.js';
import type { Caller } from './caller.js';
import type { Line } from './line.js';
import type { Setting } from './setting.js';

/** What the exercise makes happen. @returns the id of what it made */
export interface Stage {
  report(inject: DrillInjectFile): string | undefined;
  silence(inject: DrillInjectFile): void;
  march(order: 'halt' | 'resume'): void;
  /** Control learns what is expected of it, where control is virtual. */
  told(inject: DrillInjectFile, madeId: string | undefined): void;
}

export interface Scored {
  drill: DrillData;
  score: Score;
}

/** Plays a drill's file in the event: looks at the records as its director, and writes down what happens in it. */
export class Exercise {
  private state: DrillState = AT_THE_START;
  private id = '';
  private startedS = 0;
  private startedMs = 0;
  private running = false;

  constructor(
    readonly file: DrillFile,
    private readonly director: Caller,
    private readonly line: Line,
    private readonly setting: Setting,
    private readonly stage: Stage,
    private readonly speed: number,
  ) {}

  get isRunning(): boolean {
    return this.running;
  }

  get records(): Records {
    return this.line.replica;
  }

  /** @returns why it cannot begin */
  async begin(): Promise<string | undefined> {
    const event = this.records.get(EVENT, this.setting.eventId)?.data;
    if (!event?.exercise)
      return 'this event is not an exercise: mark it as one in its settings before anything invented happens in it';
    // A plan that still runs from the last time would count as activated before anything has happened.
    for (const { id } of runningActivations(this.records))
      await this.command('activation.stand_down', { id, messageId: this.fresh() });
    this.id = this.fresh();
    const { script, title, about, minutes, debrief = [] } = this.file;
    const outcome = await this.command('drill.begin', {
      id: this.id,
      script,
      title,
      ...(about ? { about } : {}),
      speed: this.speed,
      minutes,
      possible: possibleIn(this.file),
      debrief,
    });
    if (!outcome?.ok) return `the drill could not begin: ${outcome?.refusal.code ?? 'no answer'}`;
    this.state = AT_THE_START;
    this.startedS = this.setting.nowS();
    this.startedMs = this.setting.wire.clock.now();
    this.running = true;
    return undefined;
  }

  /** One look. @returns whether it is over */
  look(): boolean {
    if (!this.running) return false;
    const { headM, tailM } = this.setting.moment().march;
    const played = play(this.file, this.state, {
      records: this.records,
      nowS: this.setting.nowS() - this.startedS,
      headM,
      tailM,
      secondsOf: (instant) => ((Date.parse(instant) - this.startedMs) / 1_000) * this.speed,
    });
    this.state = played.state;
    for (const { injectId, expectationId, atS } of played.met) this.writeMet(injectId, expectationId, atS);
    for (const inject of played.happen) this.happen(inject);
    return played.over;
  }

  async end(cutShort = false): Promise<void> {
    if (!this.running) return;
    this.running = false;
    await this.command('drill.end', { id: this.id, ...(cutShort ? { cutShort } : {}) });
  }

  /** As the event has it; nothing before it has begun. */
  get scored(): Scored | undefined {
    const drill = this.records.get(DRILL, this.id)?.data;
    const now = new Date(this.setting.wire.clock.now()).toISOString();
    return drill && { drill, score: scoreOf(drill, now) };
  }

  private happen(inject: DrillInjectFile): void {
    const { id, title, report, call, silence, march } = inject;
    let madeId: string | undefined;
    if (report) madeId = this.stage.report(inject);
    if (call) madeId = this.call(call);
    if (silence) this.stage.silence(inject);
    if (march) this.stage.march(march);
    if (madeId) this.state = withMade(this.state, id, madeId);
    this.stage.told(inject, madeId);
    const made = madeId ? { madeId } : {};
    void this.command('drill.inject', {
      id: this.id,
      inject: { id, title, ...made, expects: expectsOf(inject) },
    });
  }

  /** What comes by telephone comes to everybody in the control room, in writing. */
  private call({ from, text }: { from: string; text: string }): string {
    const id = this.fresh();
    void this.command('message.send', {
      id,
      to: { role: 'control' },
      text: `☎ ${from}: ${text}`,
      urgent: true,
    });
    return id;
  }

  private writeMet(injectId: string, expectationId: string, atS: number): void {
    const at = new Date(this.startedMs + (atS / this.speed) * 1_000);
    void this.command('drill.meet', { id: this.id, injectId, expectationId }, at);
  }

  private fresh(): string {
    return newId(this.setting.wire.clock.now(), systemRandom);
  }

  private command(name: string, payload: unknown, happenedAt?: Date) {
    return this.director.command(this.setting.eventId, name, payload, happenedAt);
  }
}
