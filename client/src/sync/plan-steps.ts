import { http, type CommandEnvelope, type Outcome } from '@waypost/shared/contract';
import type { Change, Records } from '@waypost/shared/event';
import { decide, inverseSteps } from '@waypost/shared/ledger';
import { call } from '../platform/api';
import { NO_HISTORY, nothing } from './no-history';
import { stacksOf, turned, type Stacks, type Step } from './plan-stacks';
import { labelOf } from './step-label';
import type { PlanHistory, Send, WireViewer } from './types';

export interface PlanStepPorts {
  eventId: string;
  send: Send;
  changed(): void;
}

/** More steps back than anyone has been seen to go in one evening. */
const STEPS_KEPT = 200;

/** This person's own steps of the plan, to take back and to take again; read from the log after a reload. */
export class PlanSteps {
  history: PlanHistory = NO_HISTORY;
  private entries: Step[] = [];
  private stacks: Stacks = { undo: [], redo: [] };
  private loaded = false;

  constructor(private readonly ports: PlanStepPorts) {}

  async load(): Promise<void> {
    if (this.loaded) return;
    const answer = await call(`/api/events/${this.ports.eventId}/log?mine=1&most=200`, {
      shape: http.logPage,
    });
    if (!answer.ok || this.loaded) return;
    this.loaded = true;
    const earlier = [...answer.value.entries].sort((a, b) => a.seq - b.seq);
    const known = new Set(earlier.map(({ id }) => id));
    this.replace([...earlier, ...this.entries.filter(({ id }) => !known.has(id))]);
  }

  /** Notes a command of one's own at the moment it is given, so that Ctrl+Z need not wait for the server. */
  note(records: Records, viewer: WireViewer, command: CommandEnvelope): void {
    const decision = decide(records, viewer, command, command.happenedAt);
    if (!decision.ok) return;
    const step: Step = {
      id: command.id,
      name: command.name,
      changes: decision.value.map((change) => withBefore(records, change)),
    };
    if (inverseSteps(step)) this.replace([...this.entries, step]);
  }

  settled(outcome: Outcome): void {
    if (!outcome.ok) this.replace(this.entries.filter(({ id }) => id !== outcome.id));
  }

  private replace(entries: Step[]): void {
    this.entries = entries.slice(-STEPS_KEPT);
    this.stacks = stacksOf(this.entries);
    this.history = this.historyNow();
    this.ports.changed();
  }

  /** Which step goes is looked up when the key is pressed: a screen that is busy drawing still holds the history of before. */
  private historyNow(): PlanHistory {
    const back = this.stacks.undo.at(-1);
    const again = this.stacks.redo.at(-1);
    return {
      undo: () => this.takeBack(),
      redo: () => this.takeAgain(),
      canUndo: back !== undefined,
      canRedo: again !== undefined,
      ...(back ? { undoLabel: labelOf(back) } : {}),
      ...(again ? { redoLabel: labelOf(again) } : {}),
    };
  }

  private takeBack(): Promise<void> {
    const back = this.stacks.undo.at(-1);
    return back ? this.run(back) : nothing();
  }

  private takeAgain(): Promise<void> {
    const again = this.stacks.redo.at(-1);
    return again ? this.run(turned(again)) : nothing();
  }

  private async run(step: Step): Promise<void> {
    const steps = inverseSteps(step);
    if (steps) await this.ports.send('plan.step', { steps });
  }
}

function withBefore(records: Records, change: Change): Step['changes'][number] {
  const before = records.get({ kind: change.kind }, change.id)?.data;
  return { ...change, ...(before === undefined ? {} : { before }) };
}
