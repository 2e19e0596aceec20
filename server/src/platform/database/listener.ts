import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Client, type ClientConfig } from 'pg';
import { Log } from '../log.js';
import { DATABASE_ACCESS } from '../tokens.js';

/** How long to wait before listening again when the connection broke. */
const RETRY_MS = 1_000;

export interface Hearing {
  heard(payload: string): void;
  /** Listening began, at first or again: whatever was said before that was missed. */
  resumed(): void;
}

/**
 * Hears what server processes tell each other through PostgreSQL, on one connection for all channels. What is said
 * while the connection is away is lost, so every hearing also says how it catches up.
 */
@Injectable()
export class Listener implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly hearings = new Map<string, Hearing>();
  private client: Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    @Inject(DATABASE_ACCESS) private readonly access: ClientConfig,
    private readonly log: Log,
  ) {}

  /** To be called before the application has started. @param channel a plain SQL name */
  on(channel: string, hearing: Hearing): void {
    this.hearings.set(channel, hearing);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const client = new Client(this.access);
    this.client = client;
    client.on('error', () => this.again(client));
    client.on('end', () => this.again(client));
    client.on('notification', ({ channel, payload }) => this.hearings.get(channel)?.heard(payload ?? ''));
    try {
      await client.connect();
      await client.query([...this.hearings.keys()].map((channel) => `LISTEN ${channel}`).join('; '));
      for (const hearing of this.hearings.values()) hearing.resumed();
    } catch (fault) {
      this.log.fault('cannot listen for other processes', fault);
      this.again(client);
    }
  }

  private again(broken: Client): void {
    if (this.stopping || this.client !== broken) return;
    this.client = undefined;
    void broken.end().catch(() => undefined);
    this.retry = setTimeout(() => void this.listen(), RETRY_MS);
  }
}
