import type { WireRecord } from '@waypost/shared/contract';
import type { Temper } from '@waypost/shared/drill';
import {
  ACK,
  ACTIVATION,
  addressedTo,
  INCIDENT,
  isOver,
  MESSAGE,
  RECEIPT,
  ROLL_CALL,
  rolesOf,
  STEP_ANSWER,
  type ActivationData,
  type IncidentData,
  type MessageData,
  type PersonData,
  type Records,
  type RollCallData,
} from '@waypost/shared/event';
import { newId } from '@waypost/shared/kernel';
import { systemRandom } from '../../platform/clock.js';
import type { Setting } from './setting.js';

/** What a marshal's phone looks at; the roles in a plan need people and plans beside. */
export const KEPT_KINDS: readonly string[] = [
  INCIDENT.kind,
  MESSAGE.kind,
  ACK.kind,
  RECEIPT.kind,
  ROLL_CALL.kind,
  ACTIVATION.kind,
];
/** Also `on_scene`: a drill that was started again goes on with what it was doing. */
const GOING: readonly IncidentData['state'][] = ['assigned', 'on_scene'];

interface Holder {
  personId: string;
  temper: Temper;
  random: { next(): number };
  setting: Setting;
  records: Records;
  person(): PersonData | undefined;
  say(name: string, payload: unknown): Promise<void>;
}

/** What comes to a marshal's phone and wants an answer: an incident to go to, a message, a roll-call, a plan's orders. */
export class Duties {
  /** The incident this marshal is sent to. */
  task: string | undefined;
  private working = false;
  private readonly answered = new Set<string>();

  constructor(private readonly of: Holder) {}

  onPut(records: readonly WireRecord[]): void {
    for (const { kind, id, data, seq } of records) {
      if (kind === INCIDENT.kind) this.onIncident(id, data as IncidentData);
      if (kind === MESSAGE.kind) this.onMessage(id, data as MessageData, seq);
      if (kind === ROLL_CALL.kind) this.onRollCall(id, data as RollCallData);
      if (kind === ACTIVATION.kind) this.onActivation(id, data as ActivationData);
    }
  }

  /** Says so, sees to it for some minutes, and says when it is under control. */
  arrive(): void {
    const id = this.task;
    if (!id || this.working) return;
    this.working = true;
    if (this.of.records.get(INCIDENT, id)?.data.state === 'assigned')
      void this.of.say('incident.arrive', { id });
    this.in(60 + 240 * this.of.random.next(), () => {
      if (this.task === id) void this.of.say('incident.mark_controlled', { id }).then(() => this.leave());
    });
  }

  private onIncident(id: string, data: IncidentData): void {
    const { personId } = this.of;
    const mine = data.assigned?.includes(personId) ?? false;
    if (mine && GOING.includes(data.state) && !this.task) this.go(id, data);
    if (id === this.task && (!mine || isOver(data.state) || data.state === 'controlled')) this.leave();
  }

  private go(id: string, data: IncidentData): void {
    this.task = id;
    const said = data.answers?.some(({ personId }) => personId === this.of.personId);
    if (said || this.answered.has(id)) return;
    this.answered.add(id);
    this.in(3 + 12 * this.of.random.next(), () => {
      if (this.task === id)
        void this.of.say('incident.answer', { id, personId: this.of.personId, answer: 'accept' });
    });
  }

  private leave(): void {
    this.task = undefined;
    this.working = false;
  }

  /** Some press "understood" at once, some when they next look, some never: control sees who has not. */
  private onMessage(id: string, message: MessageData, seq: number): void {
    const { personId, random, temper, records } = this.of;
    const person = this.of.person();
    const me = { personId, role: person?.role ?? 'marshal', sectorIds: person?.sectorIds ?? [] };
    if (this.answered.has(id) || message.sentBy === personId || !addressedTo(message, me)) return;
    this.answered.add(id);
    const reads = random.next() <= temper.reads;
    this.in(2 + 30 * random.next() ** 2, () => {
      if ((records.get(RECEIPT, personId)?.data.deliveredSeq ?? 0) < seq)
        void this.of.say('receipt.mark', { id: personId, deliveredSeq: seq, readSeq: reads ? seq : 0 });
    });
    if (!reads) return;
    this.in(4 + 60 * random.next() ** 2, () => {
      const said = records.all(ACK).some(({ data }) => data.messageId === id && data.personId === personId);
      if (!said) void this.of.say('ack.give', { id: this.fresh(), messageId: id });
    });
  }

  private onRollCall(id: string, call: RollCallData): void {
    const { personId, random, temper } = this.of;
    if (this.answered.has(id) || call.endedAt || !call.people.includes(personId)) return;
    this.answered.add(id);
    if (random.next() > temper.answers) return;
    this.in(
      5 + 70 * random.next(),
      () => void this.of.say('roll_answer.give', { id: this.fresh(), rollCallId: id, personId }),
    );
  }

  /** Each does the steps of the roles they hold, one after the other. */
  private onActivation(id: string, activation: ActivationData): void {
    const { personId, random, temper, records } = this.of;
    if (this.answered.has(id) || activation.stoodDown) return;
    this.answered.add(id);
    if (!this.of.setting.knowsRoles || random.next() > temper.answers) return;
    const roles = rolesOf(personId, activation, records);
    const mine = activation.steps.filter(({ role }) => roles.includes(role));
    mine.forEach((step, i) =>
      this.in(20 + 60 * (i + random.next()), () => this.doStep(id, activation.contingencyId, step.id)),
    );
  }

  private doStep(activationId: string, contingencyId: string, stepId: string): void {
    const { records, personId } = this.of;
    const running = records.get(ACTIVATION, activationId)?.data;
    const said = records
      .all(STEP_ANSWER)
      .some(
        ({ data }) =>
          data.activationId === activationId && data.stepId === stepId && data.personId === personId,
      );
    if (running?.stoodDown || said) return;
    void this.of.say('activation.step', { id: this.fresh(), contingencyId, stepId, answer: 'done' });
  }

  /** Everything takes the slow as many times as long. */
  private in(seconds: number, run: () => void): void {
    const { setting, temper } = this.of;
    setting.agenda.add(setting.nowS() + seconds * temper.patience, run);
  }

  private fresh(): string {
    return newId(this.of.setting.wire.clock.now(), systemRandom);
  }
}
