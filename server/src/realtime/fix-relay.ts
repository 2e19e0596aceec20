import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { FixUp } from '@waypost/shared/contract';
import type { Id } from '@waypost/shared/kernel';
import { createClient } from 'redis';
import type { Config } from '../platform/config.js';
import { describeFault, Log } from '../platform/log.js';
import { CONFIG } from '../platform/tokens.js';

interface Relayed {
  from: string;
  eventId: Id;
  personId: Id;
  fix: FixUp;
}

const CHANNEL = 'waypost:fix';

/**
 * Carries positions between several server processes, when REDIS_URL is set. Local delivery never waits for it, and
 * nothing in the log or the frames depends on it: while Redis is away each process shows the marshals it hears itself.
 */
@Injectable()
export class FixRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly self = randomUUID();
  private publisher: RedisClient | undefined;
  private subscriber: RedisClient | undefined;
  private receive: (eventId: Id, personId: Id, fix: FixUp) => void = () => undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly log: Log,
  ) {}

  onFix(receive: (eventId: Id, personId: Id, fix: FixUp) => void): void {
    this.receive = receive;
  }

  send(eventId: Id, personId: Id, fix: FixUp): void {
    if (!this.publisher?.isReady) return;
    const message: Relayed = { from: this.self, eventId, personId, fix };
    void this.publisher.publish(CHANNEL, JSON.stringify(message)).catch(() => undefined);
  }

  onApplicationBootstrap(): void {
    if (!this.config.redisUrl) return;
    this.publisher = this.connect(this.config.redisUrl);
    this.subscriber = this.connect(this.config.redisUrl);
    void this.subscriber.subscribe(CHANNEL, (text) => this.hear(text)).catch(() => undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    for (const client of [this.publisher, this.subscriber]) client?.destroy();
  }

  private connect(url: string): RedisClient {
    const client = clientFor(url);
    // Without a listener a lost connection would end the process.
    client.on('error', (fault: unknown) =>
      this.log.warn('redis', { error: String(describeFault(fault)['error']) }),
    );
    void client.connect().catch(() => undefined);
    return client;
  }

  private hear(text: string): void {
    const { from, eventId, personId, fix } = JSON.parse(text) as Relayed;
    if (from !== this.self) this.receive(eventId, personId, fix);
  }
}

// Commands are not queued while Redis is away: a position that waited is worth nothing.
const clientFor = (url: string) => createClient({ url, disableOfflineQueue: true });
type RedisClient = ReturnType<typeof clientFor>;
