import {
  FATAL_CLOSES,
  PROTOCOL,
  type CloseReason,
  type FixUp,
  type Frame,
  type Snapshot,
  type WireRecord,
} from '@waypost/shared/contract';
import { backoff, Replica } from '@waypost/shared/sync';
import { io, type Socket } from 'socket.io-client';
import type { Caller, Wire } from './caller.js';

export interface LineOptions {
  eventId: string;
  /** Which records this phone looks at: a thousand copies of the whole plan are not needed. */
  keeps(record: WireRecord): boolean;
  /** Records that were put just now; in the beginning, all of them. */
  put(records: WireRecord[]): void;
}

/** One socket: says hello, keeps its cursor and its records, asks when it finds a hole, comes back when it was lost. */
export class Line {
  readonly replica = new Replica();
  #socket: Socket | undefined;
  #attempts = 0;
  #timer: NodeJS.Timeout | undefined;
  #open = false;
  #settled: ((open: boolean) => void) | undefined;

  constructor(
    private readonly wire: Wire,
    private readonly caller: Caller,
    private readonly options: LineOptions,
  ) {}

  /** @returns whether the first snapshot came; `false` when the server refused for good */
  open(): Promise<boolean> {
    if (this.wire.signal.aborted) return Promise.resolve(false);
    this.#open = true;
    this.wire.traffic.phones.add(this);
    const settled = new Promise<boolean>((resolve) => (this.#settled = resolve));
    this.#connect();
    return settled;
  }

  close(): void {
    this.#open = false;
    this.wire.traffic.phones.delete(this);
    clearTimeout(this.#timer);
    this.#socket?.disconnect();
    this.#settle(false);
    this.wire.traffic.changed();
  }

  /** Where it is in the log; `undefined` while there is no network. */
  get seq(): number | undefined {
    return this.#socket?.connected ? this.replica.cursor?.seq : undefined;
  }

  ask(): void {
    this.#socket?.emit('since', { cursor: this.replica.cursor });
  }

  fix(fix: FixUp): void {
    if (!this.#socket?.connected || !this.replica.cursor) return;
    this.#socket.volatile.emit('fix', fix);
    this.wire.figures.fixesSent++;
  }

  #connect(): void {
    const socket = io(this.wire.url, {
      path: '/socket',
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      extraHeaders: { cookie: this.caller.cookie },
    });
    this.#socket = socket;
    socket.on('connect', () => {
      const { cursor } = this.replica;
      socket.emit('hello', {
        protocol: PROTOCOL,
        eventId: this.options.eventId,
        ...(cursor ? { cursor } : {}),
      });
    });
    socket.on('snapshot', (message: Snapshot) => this.#onSnapshot(message));
    socket.on('frame', (message: Frame) => this.#onFrame(message));
    socket.on('closed', ({ reason }: { reason: CloseReason }) => {
      if (FATAL_CLOSES.includes(reason)) this.close();
    });
    socket.on('connect_error', () => this.#lost(socket));
    socket.on('disconnect', () => this.#lost(socket));
  }

  #onSnapshot(message: Snapshot): void {
    const records = message.records.filter((record) => this.options.keeps(record));
    this.replica.reset({ cursor: message.cursor, records });
    this.#came(records);
  }

  #onFrame(frame: Frame): void {
    const put = frame.put.filter((record) => this.options.keeps(record));
    const result = this.replica.apply({ ...frame, put });
    if (result === 'hole') this.#socket?.emit('since', { cursor: this.replica.cursor });
    if (result === 'applied') this.#came(put);
  }

  #came(records: WireRecord[]): void {
    this.wire.figures.framesReceived++;
    this.#attempts = 0;
    if (records.length) this.options.put(records);
    this.#settle(true);
    this.wire.traffic.changed();
  }

  /** Heard twice, by an error and by the end of the connection; the second time it is no longer ours. */
  #lost(socket: Socket): void {
    if (!this.#open || socket !== this.#socket) return;
    this.#socket = undefined;
    socket.disconnect();
    this.wire.figures.connectionsLost++;
    this.wire.traffic.changed();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#connect(), backoff(++this.#attempts, Math.random()));
  }

  #settle(open: boolean): void {
    this.#settled?.(open);
    this.#settled = undefined;
  }
}
