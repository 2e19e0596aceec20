import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { seededRandom, newId } from '@waypost/shared/kernel';
import * as contract from '@waypost/shared/contract';

/** The other end of the wire: what is emitted here is what the server says. */
class FakeSocket extends EventEmitter {
  connected = true;
  readonly sent: [string, unknown][] = [];
  override emit(name: string, payload?: unknown): boolean {
    this.sent.push([name, payload]);
    return true;
  }
  disconnect(): void {
    this.connected = false;
  }
  hears(name: string, payload?: unknown): void {
    for (const listener of this.listeners(name)) (listener as (message: unknown) => void)(payload);
  }
}

const sockets: FakeSocket[] = [];
jest.unstable_mockModule('./line', () => ({
  ...contract,
  io: () => {
    const socket = new FakeSocket();
    sockets.push(socket);
    return socket;
  },
}));
const { Transport } = await import('./transport');

const EVENT = newId(0, seededRandom(1));
const frame = (to: number) => ({
  after: to - 1,
  to,
  log: 'l',
  at: '2026-05-01T16:00:00.000Z',
  put: [],
  drop: [],
});

function listener() {
  const heard: string[] = [];
  return {
    heard,
    cursor: () => undefined,
    connected: () => void heard.push('connected'),
    snapshot: () => void heard.push('snapshot'),
    frame: ({ to }: { to: number }) => void heard.push(`frame ${to}`),
    fixes: () => void heard.push('fixes'),
    online: () => void heard.push('online'),
    lost: () => void heard.push('lost'),
    closed: (reason: string) => void heard.push(`closed ${reason}`),
  };
}

/** Node has no window; the page's own events are all that is asked of it. */
const page = new EventTarget();
Object.assign(globalThis, {
  addEventListener: page.addEventListener.bind(page),
  removeEventListener: page.removeEventListener.bind(page),
});

/** Lets the lazily loaded socket arrive. */
const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(70_000);

beforeEach(() => {
  jest.useFakeTimers();
  sockets.length = 0;
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the connection', () => {
  test('S4 a superseded socket changes nothing', async () => {
    const down = listener();
    const transport = new Transport(EVENT, down);
    transport.start();
    await settle();
    const [first] = sockets;
    first!.hears('connect');
    first!.hears('disconnect');
    await settle();
    const second = sockets[1]!;
    second.hears('connect');
    second.hears('frame', frame(2));
    first!.hears('frame', frame(9));
    first!.hears('disconnect');
    first!.hears('closed', { reason: 'access-ended' });
    expect(down.heard).toEqual(['connected', 'lost', 'connected', 'frame 2']);
    transport.stop();
  });

  test('S5 what is final is not tried again; the rest is, after a pause', async () => {
    const down = listener();
    const transport = new Transport(EVENT, down);
    transport.start();
    await settle();
    sockets[0]!.hears('closed', { reason: 'stopping' });
    await settle();
    expect(sockets).toHaveLength(2);
    sockets[1]!.hears('closed', { reason: 'access-ended' });
    await settle();
    expect(sockets).toHaveLength(2);
    expect(down.heard).toEqual(['lost', 'closed access-ended']);
  });

  test('a message that cannot be read means an old page, and is not tried again', async () => {
    const down = listener();
    new Transport(EVENT, down).start();
    await settle();
    sockets[0]!.hears('frame', { after: 'x' });
    await settle();
    expect(down.heard).toEqual(['closed upgrade']);
    expect(sockets).toHaveLength(1);
  });
});
