import { expect, test } from '@jest/globals';
import { EVENT, INCIDENT } from '../event/index.js';
import { decide, systemViewer } from '../ledger/index.js';
import { idOf, sampleEvent, SAMPLE_EVENT_ID } from '../testing/index.js';
import { dueCommands } from './index.js';

const NOON = Date.UTC(2026, 4, 1, 16);
const contextAt = (now: number) => ({
  eventId: SAMPLE_EVENT_ID,
  now,
  at: new Date(now).toISOString(),
  idOf,
});

/** Lets the clock run in steps and does what is due, as the server would; returns the keys in the order they came. */
function run(fromS: number, toS: number, stepS: number) {
  const state = sampleEvent();
  const keys: string[] = [];
  for (let s = fromS; s <= toS; s += stepS) {
    const context = contextAt(NOON + s * 1000);
    for (const { key, name, payload } of dueCommands(state, context)) {
      const command = { id: idOf(key), name, payload, happenedAt: context.at };
      const decision = decide(state, systemViewer(SAMPLE_EVENT_ID), command, context.at);
      if (!decision.ok) throw new Error(`${key}: ${decision.error.code}`);
      keys.push(key);
      state.apply(decision.value, state.seq + 1);
    }
  }
  return { keys, state };
}

test('each step of the chain is rung once, in order, whatever the pace of the clock', () => {
  const slow = run(0, 900, 60);
  const fast = run(0, 900, 1);
  const rung = (result: typeof slow) =>
    result.state.get(INCIDENT, idOf('late incident'))!.data.escalatedAt!.length;
  expect(rung(slow)).toBe(3);
  expect(rung(fast)).toBe(3);
  expect(new Set(fast.keys).size).toBe(fast.keys.length);
  expect([...slow.keys].sort()).toEqual([...fast.keys].sort());
});

test('nothing is due in an event that is not live', () => {
  const state = sampleEvent();
  const event = state.get(EVENT, SAMPLE_EVENT_ID)!;
  state.apply([{ kind: 'event', id: event.id, data: { ...event.data, state: 'closed' } }], state.seq + 1);
  expect(dueCommands(state, contextAt(NOON + 3_600_000))).toEqual([]);
});
