import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../contract/index.js';
import { idOf, SAMPLE_NOW } from '../testing/index.js';
import {
  afterRestart,
  forget,
  keep,
  markSending,
  markUnanswered,
  nextBatch,
  settle,
  type Outbox,
} from './outbox.js';

const command = (name: string, record: string) => ({
  id: idOf(name),
  name: 'incident.add_note',
  payload: { id: idOf(record) },
  happenedAt: SAMPLE_NOW,
});
const outboxOf = (...commands: [string, string][]): Outbox =>
  commands.reduce<Outbox>((box, [name, record]) => keep(box, command(name, record)), []);
const names = (box: readonly { id: string }[]) => box.map(({ id }) => id);
const accepted = (name: string, seq: number) => ({
  id: idOf(name),
  ok: true as const,
  seq,
  receivedAt: SAMPLE_NOW,
});

describe('the outbox', () => {
  test('O4 commands on one record go in order, others do not wait', () => {
    const sending = markSending(outboxOf(['a1', 'a'], ['a2', 'a'], ['b1', 'b']), [idOf('a1')]);
    expect(names(nextBatch(sending))).toEqual([idOf('b1')]);
    const answered = settle(sending, [accepted('a1', 4)]);
    expect(names(nextBatch(answered))).toEqual([idOf('a2'), idOf('b1')]);
  });

  test('O2 what got no answer is sent again under the same id', () => {
    const lost = markUnanswered(markSending(outboxOf(['a1', 'a']), [idOf('a1')]), [idOf('a1')]);
    expect(nextBatch(lost)).toEqual([expect.objectContaining({ id: idOf('a1'), state: 'kept' })]);
  });

  test('O1 after a restart nothing is under way and nothing is lost', () => {
    const sending = markSending(outboxOf(['a1', 'a'], ['b1', 'b']), [idOf('a1')]);
    expect(afterRestart(sending).map(({ state }) => state)).toEqual(['kept', 'kept']);
  });

  test('keeping the same command twice keeps it once', () => {
    expect(outboxOf(['a1', 'a'], ['a1', 'a'])).toHaveLength(1);
  });

  test('O3 a refusal stays until it was read; what was accepted goes when its frame has come', () => {
    const settled = settle(outboxOf(['a1', 'a'], ['b1', 'b']), [
      accepted('a1', 9),
      { id: idOf('b1'), ok: false, refusal: { code: 'wrong-state' }, receivedAt: SAMPLE_NOW },
    ]);
    expect(names(forget(settled, 8))).toEqual([idOf('a1'), idOf('b1')]);
    expect(names(forget(settled, 9))).toEqual([idOf('b1')]);
    expect(names(forget(settled, 9, [idOf('b1')]))).toEqual([]);
  });

  test('sends no more at once than one call may carry', () => {
    const many = outboxOf(
      ...Array.from({ length: LIMITS.commandsPerCall + 20 }, (_, i): [string, string] => [`c${i}`, `r${i}`]),
    );
    expect(nextBatch(many)).toHaveLength(LIMITS.commandsPerCall);
  });
});
