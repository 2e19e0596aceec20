import { io, type Socket } from 'socket.io-client';
import { PROTOCOL, type Cursor, type Fixes, type Frame, type Snapshot } from '@waypost/shared/contract';
import type { EventRecord, KindRef } from '@waypost/shared/event';
import type { Id } from '@waypost/shared/kernel';
import { Replica } from '@waypost/shared/sync';
import type { TestClient } from './client.js';

/** How long a test waits for what must come: generous, because nothing is measured here. */
const PATIENCE_MS = 30_000;

/** Somebody's open screen: a real socket and the real replica, with everything that came over the wire kept. */
export class Screen {
  readonly replica = new Replica();
  readonly frames: Frame[] = [];
  readonly snapshots: Snapshot[] = [];
  readonly fixes = new Map<Id, Fixes['put'][number]>();
  readonly fixBatches: Fixes[] = [];
  /** All bytes received, to look for what must not be in them. */
  readonly received: string[] = [];
  closedFor: string | undefined;
  /** Whose screens are connected, as those who lead are told. */
  online: Id[] = [];
  readonly #socket: Socket;
  readonly #waiting = new Set<() => void>();

  constructor(
    client: TestClient,
    readonly eventId: Id,
    cursor?: Cursor,
  ) {
    this.#socket = io(client.url, {
      path: '/socket',
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      extraHeaders: { Cookie: client.cookie },
    });
    this.#socket.onAny((name: string, payload: unknown) => this.#take(name, payload));
    this.#socket.on('connect', () =>
      this.#socket.emit('hello', { protocol: PROTOCOL, eventId, ...(cursor ? { cursor } : {}) }),
    );
    this.#socket.on('disconnect', () => this.#changed());
  }

  get connected(): boolean {
    return this.#socket.connected;
  }

  emit(name: string, payload: unknown): void {
    this.#socket.emit(name, payload);
  }

  close(): void {
    this.#socket.disconnect();
  }

  all<Data>(ref: KindRef<Data>): EventRecord<Data>[] {
    return this.replica.all(ref);
  }

  /** Resolves as soon as the condition holds, looked at whenever something arrives. */
  async until(what: string, holds: () => boolean): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const give = setTimeout(() => {
        this.#waiting.delete(look);
        reject(new Error(`waited in vain for: ${what}`));
      }, PATIENCE_MS);
      const look = () => {
        if (!holds()) return;
        clearTimeout(give);
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
    });
  }

  /** Resolves when the screen shows everything up to this seq. */
  reaches(seq: number): Promise<void> {
    return this.until(`seq ${seq}`, () => (this.replica.cursor?.seq ?? 0) >= seq);
  }

  #take(name: string, payload: unknown): void {
    this.received.push(JSON.stringify(payload));
    if (name === 'snapshot') this.#reset(payload as Snapshot);
    if (name === 'frame') this.#apply(payload as Frame);
    if (name === 'fixes') this.#takeFixes(payload as Fixes);
    if (name === 'online') this.online = (payload as { personIds: Id[] }).personIds;
    if (name === 'closed') this.closedFor = (payload as { reason: string }).reason;
    this.#changed();
  }

  #reset(snapshot: Snapshot): void {
    this.snapshots.push(snapshot);
    this.replica.reset(snapshot);
  }

  #apply(frame: Frame): void {
    this.frames.push(frame);
    if (this.replica.apply(frame) === 'hole' && this.replica.cursor)
      this.#socket.emit('since', { cursor: this.replica.cursor });
  }

  #takeFixes(batch: Fixes): void {
    this.fixBatches.push(batch);
    for (const fix of batch.put) this.fixes.set(fix.personId, fix);
    for (const personId of batch.drop) this.fixes.delete(personId);
  }

  #changed(): void {
    this.#waiting.forEach((look) => look());
  }
}

/** Opens a screen and waits for its first snapshot or frame. */
export async function openScreen(client: TestClient, eventId: Id, cursor?: Cursor): Promise<Screen> {
  const screen = new Screen(client, eventId, cursor);
  await screen.until('the first snapshot or frame', () => screen.snapshots.length + screen.frames.length > 0);
  return screen;
}
