import { expect, jest, test } from '@jest/globals';
import type { CommandEnvelope, Outcome } from '@waypost/shared/contract';
import { keep, markSending, markUnanswered, nextBatch, settle, type Outbox } from '@waypost/shared/sync';
import type { Problem, Result } from '../platform/api';
import { Sender } from './sender';

const AT = '2027-04-24T14:00:00.000Z';
const command = (id: string): CommandEnvelope => ({
  id,
  name: 'note.write',
  payload: { id: `record of ${id}` },
  happenedAt: AT,
});
const accepted = (id: string): Outcome => ({ id, ok: true, seq: 1, receivedAt: AT });

/** A sender on an outbox in memory, with a server that answers as told. */
function senderWith(ids: string[], server: (commands: CommandEnvelope[]) => Result<Outcome[], Problem>) {
  let outbox: Outbox = ids.reduce((kept: Outbox, id) => keep(kept, command(id)), []);
  const calls: string[][] = [];
  const sender = new Sender({
    post: (commands) => {
      calls.push(commands.map(({ id }) => id));
      return Promise.resolve(server(commands));
    },
    next: () => nextBatch(outbox),
    sending: (sent) => void (outbox = markSending(outbox, sent)),
    unanswered: (sent) => void (outbox = markUnanswered(outbox, sent)),
    settled: (outcomes) => Promise.resolve(void (outbox = settle(outbox, outcomes))),
    exclusively: (work) => work(),
  });
  return { sender, calls, states: () => outbox.map(({ state }) => state) };
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
};

test('O2: sends again with the same ids until there is an answer', async () => {
  jest.useFakeTimers();
  let down = true;
  const { sender, calls, states } = senderWith(['a', 'b'], (commands) =>
    down
      ? { ok: false, error: { code: 'unavailable', status: 0 } }
      : { ok: true, value: commands.map(({ id }) => accepted(id)) },
  );
  sender.start();
  await settled();
  expect(states()).toEqual(['kept', 'kept']);
  down = false;
  await jest.advanceTimersByTimeAsync(5_000);
  expect(calls).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
  expect(states()).toEqual(['sent', 'sent']);
  sender.stop();
  jest.useRealTimers();
});

test('O3: one command that is refused as a whole call does not hold up the others', async () => {
  const { sender, states } = senderWith(['a', 'bad', 'c'], (commands) =>
    commands.some(({ id }) => id === 'bad')
      ? { ok: false, error: { code: 'bad-shape', status: 400, fields: ['commands.0.payload'] } }
      : { ok: true, value: commands.map(({ id }) => accepted(id)) },
  );
  sender.start();
  await settled();
  expect(states()).toEqual(['sent', 'refused', 'sent']);
  sender.stop();
});

test('waits as long as the server asks', async () => {
  jest.useFakeTimers();
  const { sender, calls } = senderWith(['a'], () => ({
    ok: false,
    error: { code: 'rate-limited', status: 429, retryAfterMs: 60_000 },
  }));
  sender.start();
  await settled();
  await jest.advanceTimersByTimeAsync(59_000);
  expect(calls).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(calls).toHaveLength(2);
  sender.stop();
  jest.useRealTimers();
});
