import type { Outcome } from '@waypost/shared/contract';

/** Latencies kept: enough for p99 of an hour at full load, and no more memory than that. */
const KEPT = 20_000;

export interface DrillReport {
  marshals: number;
  seconds: number;
  commands: { sent: number; accepted: number; refused: number; unanswered: number };
  refusals: Record<string, number>;
  fixesSent: number;
  framesReceived: number;
  connectionsLost: number;
  /** From the moment a report is sent until control's own screen has it, milliseconds. */
  reportToSeen: { count: number; p50: number | undefined; p99: number | undefined };
}

/** Counts what the drill did and what became of it. */
export class Figures {
  marshals = 0;
  sent = 0;
  accepted = 0;
  refused = 0;
  unanswered = 0;
  fixesSent = 0;
  framesReceived = 0;
  connectionsLost = 0;
  readonly refusals: Record<string, number> = {};
  readonly #pending = new Map<string, number>();
  readonly #seen: number[] = [];

  answered(outcome: Outcome | undefined): void {
    if (!outcome) this.unanswered++;
    else if (outcome.ok) this.accepted++;
    else {
      this.refused++;
      this.refusals[outcome.refusal.code] = (this.refusals[outcome.refusal.code] ?? 0) + 1;
    }
  }

  reported(incidentId: string, nowMs: number): void {
    this.#pending.set(incidentId, nowMs);
  }

  seen(incidentId: string, nowMs: number): void {
    const sentAt = this.#pending.get(incidentId);
    if (sentAt === undefined) return;
    this.#pending.delete(incidentId);
    if (this.#seen.length < KEPT) this.#seen.push(nowMs - sentAt);
  }

  report(seconds: number): DrillReport {
    const sorted = [...this.#seen].sort((a, b) => a - b);
    return {
      marshals: this.marshals,
      seconds: Math.round(seconds),
      commands: {
        sent: this.sent,
        accepted: this.accepted,
        refused: this.refused,
        unanswered: this.unanswered,
      },
      refusals: { ...this.refusals },
      fixesSent: this.fixesSent,
      framesReceived: this.framesReceived,
      connectionsLost: this.connectionsLost,
      reportToSeen: { count: sorted.length, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) },
    };
  }
}

/** Nearest rank, of a sorted list. */
export function percentile(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}
