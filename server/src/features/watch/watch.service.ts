import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { CommandEnvelope } from '@waypost/shared/contract';
import type { Clock, Id } from '@waypost/shared/kernel';
import { systemViewer } from '@waypost/shared/ledger';
import { dueCommands } from '@waypost/shared/watch';
import { LedgerService } from '../../ledger/ledger.service.js';
import { instantOf } from '../../platform/clock.js';
import { describeFault, Log } from '../../platform/log.js';
import { namedId } from '../../platform/named-id.js';
import { CLOCK } from '../../platform/tokens.js';

/** The finest time in the chain of escalation is 30 s: a second late is not noticed, and a look costs microseconds. */
const LOOK_EVERY_MS = 1_000;
/** Another process may have taken an event live; until this one hears of it the other watches. */
const FIND_EVERY_MS = 60_000;

/**
 * Does what is due by the clock in every live event. It keeps nothing: after a restart it looks at the records again, and
 * two processes that find the same thing due send the same command, which happens once.
 */
@Injectable()
export class WatchService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private live = new Set<Id>();
  private timers: NodeJS.Timeout[] = [];
  private looking = false;
  private upSince = Infinity;

  constructor(
    private readonly ledger: LedgerService,
    private readonly log: Log,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.ledger.onCommitted((eventId, committed) => {
      if (committed.some(({ applied }) => applied.some(({ kind }) => kind === 'event')))
        this.live.add(eventId);
    });
    this.upSince = this.clock.now();
    void this.guarded(() => this.find());
    this.timers = [
      setInterval(() => void this.guarded(() => this.lookOnce()), LOOK_EVERY_MS),
      setInterval(() => void this.guarded(() => this.find()), FIND_EVERY_MS),
    ];
  }

  beforeApplicationShutdown(): void {
    this.timers.forEach((timer) => clearInterval(timer));
  }

  private async find(): Promise<void> {
    this.live = new Set(await this.ledger.liveEvents());
  }

  /** A look that takes longer than a second, because the database is away, is not joined by another. */
  private async lookOnce(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    try {
      for (const eventId of this.live) await this.look(eventId);
    } finally {
      this.looking = false;
    }
  }

  private async look(eventId: Id): Promise<void> {
    const state = await this.ledger.state(eventId);
    if (!state) return;
    const at = instantOf(this.clock);
    const idOf = (key: string): Id => namedId(`watch ${eventId}`, key);
    const due = dueCommands(state, { eventId, now: this.clock.now(), at, upSince: this.upSince, idOf });
    if (due.length === 0) return;
    const commands = due.map(({ key, name, payload }): CommandEnvelope => ({
      id: idOf(key),
      name,
      payload,
      happenedAt: at,
    }));
    await this.ledger.submit(eventId, systemViewer(eventId), commands);
  }

  private async guarded(run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (fault) {
      this.log.warn('watch failed', describeFault(fault));
    }
  }
}
