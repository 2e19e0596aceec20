import type { Socket } from 'socket.io-client';
import {
  FATAL_CLOSES,
  type CloseReason,
  type Cursor,
  type Fixes,
  type FixUp,
  type Frame,
  type Online,
  type Snapshot,
} from '@waypost/shared/contract';
import { backoff } from '@waypost/shared/sync';

type Line = typeof import('./line');

export interface Downward {
  cursor(): Cursor | undefined;
  connected(): void;
  snapshot(message: Snapshot): void;
  frame(message: Frame): void;
  fixes(message: Fixes): void;
  online(message: Online): void;
  /** The line is gone and will be tried again. */
  lost(): void;
  /** Ended for good (rule S5). */
  closed(reason: CloseReason): void;
}

/**
 * The one user of the socket. Every attempt is a new socket; what an older one still delivers is ignored, because a
 * late frame of a dead connection would move the cursor backwards (rule S4).
 */
export class Transport {
  private socket: Socket | undefined;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;

  constructor(
    private readonly eventId: string,
    private readonly down: Downward,
  ) {}

  start(): void {
    this.running = true;
    globalThis.addEventListener('online', this.hurry);
    globalThis.addEventListener('offline', this.offline);
    void this.connect();
  }

  stop(): void {
    this.running = false;
    globalThis.removeEventListener('online', this.hurry);
    globalThis.removeEventListener('offline', this.offline);
    clearTimeout(this.timer);
    this.retire();
  }

  since(cursor: Cursor): void {
    this.socket?.emit('since', { cursor });
  }

  /** Volatile: a position that could not be sent is worth nothing a second later. */
  fix(fix: FixUp): void {
    this.socket?.volatile.emit('fix', fix);
  }

  private readonly hurry = (): void => {
    if (this.socket?.connected) return;
    this.failures = 0;
    clearTimeout(this.timer);
    void this.connect();
  };

  /** The device says so at once; a socket that is cut off only finds out when its heartbeat fails, half a minute later. */
  private readonly offline = (): void => this.again();

  private async connect(): Promise<void> {
    this.retire();
    const line = await import('./line').catch(() => undefined);
    if (!this.running || this.socket) return;
    if (!line) return this.again();
    const socket = line.io({
      path: '/socket',
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
    });
    this.socket = socket;
    this.listen(socket, line);
  }

  private listen(socket: Socket, { PROTOCOL, closed, fixes, frame, online, snapshot }: Line): void {
    const current = (handle: (message: unknown) => void) => (message: unknown) => {
      if (this.socket === socket) handle(message);
    };
    socket.on('connect', () => {
      if (this.socket !== socket) return;
      this.down.connected();
      const cursor = this.down.cursor();
      socket.emit('hello', { protocol: PROTOCOL, eventId: this.eventId, ...(cursor ? { cursor } : {}) });
    });
    socket.on(
      'snapshot',
      current((message) => this.parsed(snapshot.safeParse(message), (value) => this.down.snapshot(value))),
    );
    socket.on(
      'frame',
      current((message) => this.parsed(frame.safeParse(message), (value) => this.down.frame(value))),
    );
    socket.on(
      'fixes',
      current((message) => this.parsed(fixes.safeParse(message), (value) => this.down.fixes(value))),
    );
    socket.on(
      'online',
      current((message) => this.parsed(online.safeParse(message), (value) => this.down.online(value))),
    );
    socket.on(
      'closed',
      current((message) => this.parsed(closed.safeParse(message), ({ reason }) => this.ended(reason))),
    );
    socket.on(
      'connect_error',
      current((message) => this.refused(message)),
    );
    socket.on(
      'disconnect',
      current(() => this.again()),
    );
  }

  /** An answer nobody can read means that this page is older than the server: trying again would loop. */
  private parsed<T>(
    result: { success: true; data: T } | { success: false },
    handle: (value: T) => void,
  ): void {
    if (!result.success) return this.ended('upgrade');
    // Reset by an answer, not by a connection: a server that accepts and drops at once is not hammered.
    this.failures = 0;
    handle(result.data);
  }

  private refused(message: unknown): void {
    const reason = FATAL_CLOSES.find((code) => message instanceof Error && message.message === code);
    if (reason) this.ended(reason);
    else this.again();
  }

  private ended(reason: CloseReason): void {
    if (!FATAL_CLOSES.includes(reason)) return this.again();
    this.stop();
    this.down.closed(reason);
  }

  private again(): void {
    if (!this.running) return;
    this.retire();
    this.down.lost();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.connect(), backoff(++this.failures, Math.random()));
  }

  private retire(): void {
    const socket = this.socket;
    this.socket = undefined;
    socket?.disconnect();
  }
}
