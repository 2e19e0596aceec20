import { LIMITS, type CommandEnvelope, type Outcome } from '@waypost/shared/contract';
import { backoff, type OutboxItem } from '@waypost/shared/sync';
import type { Problem, Result } from '../platform/api';

export type PostCommands = (commands: CommandEnvelope[]) => Promise<Result<Outcome[], Problem>>;

export interface SenderPorts {
  post: PostCommands;
  /** What may go now, oldest first. */
  next(): OutboxItem[];
  sending(ids: string[]): void;
  unanswered(ids: string[]): void;
  settled(outcomes: readonly Outcome[]): Promise<void>;
  /** Only the holder sends: several tabs of one browser share one outbox. */
  exclusively(work: () => Promise<void>): Promise<void>;
}

/** Answers that are about what was sent, not about the network or the session: sending the same again is no use. */
const ABOUT_THE_BODY = [400, 413, 415];

/** Posts the outbox in order until every command has an answer. Ids never change, so a repeated call is harmless (rule O2). */
export class Sender {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy = false;
  private stopped = true;
  private failures = 0;
  /** After a call that was refused as a whole, one command at a time finds the one at fault. */
  private most: number = LIMITS.commandsPerCall;

  constructor(private readonly ports: SenderPorts) {}

  start(): void {
    this.stopped = false;
    this.wake();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** Called for every new command and whenever the network may be back. */
  readonly wake = (): void => {
    if (this.stopped || this.busy) return;
    clearTimeout(this.timer);
    void this.run();
  };

  private async run(): Promise<void> {
    this.busy = true;
    let waitMs: number | undefined;
    await this.ports.exclusively(async () => {
      while (!this.stopped && waitMs === undefined && this.ports.next().length > 0)
        waitMs = await this.once();
    });
    this.busy = false;
    if (this.stopped) return;
    if (waitMs !== undefined) this.timer = setTimeout(this.wake, waitMs);
    else if (this.ports.next().length > 0) this.wake();
  }

  /** @returns milliseconds to wait before another try, or undefined to go on at once */
  private async once(): Promise<number | undefined> {
    const items = this.ports.next().slice(0, this.most);
    const ids = items.map(({ id }) => id);
    this.ports.sending(ids);
    const answer = await this.ports.post(
      items.map(({ id, name, payload, happenedAt }) => ({ id, name, payload, happenedAt })),
    );
    if (!answer.ok && ABOUT_THE_BODY.includes(answer.error.status))
      return this.refusedWhole(items, answer.error);
    if (!answer.ok || answer.value.length === 0) {
      this.ports.unanswered(ids);
      const patience = answer.ok ? 0 : (answer.error.retryAfterMs ?? 0);
      return Math.max(patience, backoff(++this.failures, Math.random()));
    }
    this.failures = 0;
    this.most = LIMITS.commandsPerCall;
    await this.ports.settled(answer.value);
    this.ports.unanswered(ids);
    return undefined;
  }

  private async refusedWhole(items: OutboxItem[], problem: Problem): Promise<undefined> {
    const ids = items.map(({ id }) => id);
    if (items.length > 1) {
      this.most = 1;
      this.ports.unanswered(ids);
      return;
    }
    const { code, fields, limit } = problem;
    const refusal = { code, ...(fields ? { fields } : {}), ...(limit === undefined ? {} : { limit }) };
    await this.ports.settled(
      ids.map((id) => ({ id, ok: false, refusal, receivedAt: new Date().toISOString() })),
    );
  }
}
