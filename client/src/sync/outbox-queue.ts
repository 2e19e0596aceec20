import type { CommandEnvelope, Outcome } from '@waypost/shared/contract';
import {
  afterRestart,
  forget,
  keep,
  markSending,
  markUnanswered,
  nextBatch,
  settle,
  type Outbox,
  type OutboxItem,
} from '@waypost/shared/sync';
import { Sender, type PostCommands } from './sender';
import type { Storage } from './storage';

interface QueuePorts {
  /** The same for every tab of one person in one event. */
  name: string;
  storage: Storage;
  post: PostCommands;
  changed(): void;
}

type Word = { kept: true } | { settled: Outcome } | { dismissed: string };

/** This device's commands until the server has answered them; shared by all tabs of the browser. */
export class OutboxQueue {
  items: Outbox = [];
  private readonly answers = new Map<string, (outcome: Outcome) => void>();
  private readonly sender: Sender;
  private readonly channel: BroadcastChannel;

  constructor(private readonly ports: QueuePorts) {
    this.channel = new BroadcastChannel(ports.name);
    this.channel.onmessage = (message: MessageEvent<Word>) => void this.hear(message.data);
    this.sender = new Sender({
      post: ports.post,
      next: () => nextBatch(this.items),
      sending: (ids) => this.replace(markSending(this.items, ids)),
      unanswered: (ids) => this.replace(markUnanswered(this.items, ids)),
      settled: (outcomes) => this.settle(outcomes),
      exclusively: (work) => this.exclusively(work),
    });
  }

  async open(): Promise<void> {
    await this.reload();
    globalThis.addEventListener('online', this.sender.wake);
    this.sender.start();
  }

  close(): void {
    globalThis.removeEventListener('online', this.sender.wake);
    this.sender.stop();
    this.channel.close();
  }

  wake(): void {
    this.sender.wake();
  }

  /** On disk first, then on the screen (rule O1); settles with the server's answer. */
  async add(command: CommandEnvelope): Promise<Outcome> {
    const item = keep(this.items, command).at(-1)!;
    try {
      await this.ports.storage.keep(item);
    } catch {
      // A full disk: nothing was kept, and whoever sent it must know.
      return { id: command.id, ok: false, refusal: { code: 'unavailable' }, receivedAt: command.happenedAt };
    }
    const outcome = new Promise<Outcome>((resolve) => this.answers.set(item.id, resolve));
    this.replace(keep(this.items, command));
    this.say({ kept: true });
    this.sender.wake();
    return outcome;
  }

  async dismiss(commandId: string): Promise<void> {
    await this.ports.storage.forget([commandId]);
    this.drop(commandId);
    this.say({ dismissed: commandId });
  }

  /** Sent commands are shown from the outbox until the records themselves have arrived. */
  caughtUp(seq: number): void {
    const left = forget(this.items, seq);
    if (left.length < this.items.length) this.replace(left);
  }

  private async settle(outcomes: readonly Outcome[]): Promise<void> {
    const answered = new Set(outcomes.map(({ id }) => id));
    await this.ports.storage.settle(settle(this.items, outcomes).filter(({ id }) => answered.has(id)));
    // From the list as it is now: a command that was kept while the disk wrote must not fall out of it, and wait
    // unsent until something else wakes the queue.
    this.replace(settle(this.items, outcomes));
    for (const outcome of outcomes) this.tell(outcome);
    for (const outcome of outcomes) this.say({ settled: outcome });
  }

  private tell(outcome: Outcome): void {
    this.answers.get(outcome.id)?.(outcome);
    this.answers.delete(outcome.id);
  }

  private async hear(word: Word): Promise<void> {
    if ('settled' in word) {
      this.replace(settle(this.items, [word.settled]));
      this.tell(word.settled);
    } else if ('dismissed' in word) this.drop(word.dismissed);
    else await this.reload();
  }

  /** The disk is the truth: another tab may have added a command, or settled one of these. */
  private async reload(): Promise<void> {
    const before = new Set(this.items.map(({ id }) => id));
    const stored = afterRestart(await this.ports.storage.outbox());
    const known = new Map(this.items.map((item) => [item.id, item]));
    const here = new Set(stored.map(({ id }) => id));
    const sent = this.items.filter((item) => item.state === 'sent');
    const addedMeanwhile = this.items.filter(({ id }) => !before.has(id) && !here.has(id));
    this.replace([...sent, ...stored.map((item) => known.get(item.id) ?? item), ...addedMeanwhile]);
  }

  /** Only the holder of the lock sends. Without locks two tabs may send the same command, which is the same as once. */
  private async exclusively(work: () => Promise<void>): Promise<void> {
    const locked = async (): Promise<void> => {
      await this.reload();
      await work();
    };
    await ('locks' in navigator ? navigator.locks.request(this.ports.name, locked) : locked());
  }

  private drop(commandId: string): void {
    this.replace(this.items.filter((item: OutboxItem) => item.id !== commandId));
  }

  private replace(items: Outbox): void {
    this.items = items;
    this.ports.changed();
  }

  private say(word: Word): void {
    this.channel.postMessage(word);
  }
}
