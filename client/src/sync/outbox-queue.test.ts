import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { CommandEnvelope } from '@waypost/shared/contract';
import type { OutboxItem } from '@waypost/shared/sync';
import { OutboxQueue } from './outbox-queue';
import type { Storage } from './storage';

const AT = '2026-05-01T16:00:00.000Z';
const command = (id: string): CommandEnvelope => ({
  id,
  name: 'note.write',
  payload: { id },
  happenedAt: AT,
});

/** A promise and the hand that resolves it. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

/** A disk that holds back the first answer that is written to it. */
function slowDisk() {
  const stored = new Map<string, OutboxItem>();
  const asked = gate();
  const written = gate();
  let first = true;
  const storage = {
    keep: async (item: OutboxItem) => void stored.set(item.id, item),
    outbox: async () => [...stored.values()],
    settle: async (items: OutboxItem[]) => {
      asked.open();
      if (first) await written.opened;
      first = false;
      for (const { id } of items) stored.delete(id);
    },
  };
  return { storage: storage as unknown as Storage, asked: asked.opened, write: written.open };
}

let navigatorBefore: PropertyDescriptor | undefined;
let queue: OutboxQueue;
beforeEach(() => {
  navigatorBefore = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  // No locks: one tab, as in a browser that has none.
  Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
  const unheard = (): void => undefined;
  Object.assign(globalThis, { addEventListener: unheard, removeEventListener: unheard });
});
afterEach(() => {
  // Its channel to the other tabs would keep the process alive.
  queue.close();
  if (navigatorBefore) Object.defineProperty(globalThis, 'navigator', navigatorBefore);
  else Reflect.deleteProperty(globalThis, 'navigator');
});

test('a command given while an earlier answer is being written down is sent as well', async () => {
  const disk = slowDisk();
  const posted: string[] = [];
  const kept = gate();
  queue = new OutboxQueue({
    name: 'test',
    storage: disk.storage,
    post: async (commands) => {
      posted.push(...commands.map(({ id }) => id));
      const value = commands.map(({ id }) => ({ id, ok: true as const, seq: posted.length, receivedAt: AT }));
      return { ok: true, value };
    },
    changed: () => {
      if (queue?.items.some(({ id }) => id === 'second')) kept.open();
    },
  });
  await queue.open();
  const first = queue.add(command('first'));
  await disk.asked;
  void queue.add(command('second'));
  await kept.opened;
  disk.write();
  expect((await first).ok).toBe(true);
  for (let turn = 0; turn < 200 && posted.length < 2; turn++) await Promise.resolve();
  expect(posted).toEqual(['first', 'second']);
});
