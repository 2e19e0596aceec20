import { describe, expect, test } from '@jest/globals';
import { EVENT, INCIDENT } from '../event/index.js';
import { decide, systemViewer } from '../ledger/index.js';
import { idOf, sampleEvent, SAMPLE_EVENT_ID, SAMPLE_NOW } from '../testing/index.js';
import { dueCommands } from './index.js';

const NOON = Date.UTC(2026, 4, 1, 16);
const contextAt = (now: number) => ({
  eventId: SAMPLE_EVENT_ID,
  now,
  at: new Date(now).toISOString(),
  upSince: 0,
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

describe('a marshal on duty who is not heard of', () => {
  const missed = (state: ReturnType<typeof sampleEvent>, now: number, upSince = 0) =>
    dueCommands(state, { ...contextAt(now), upSince }).filter(({ name }) => name === 'incident.miss_marshal');

  test('is looked for after two check-ins were missed, and nobody else is', () => {
    const state = sampleEvent();
    const since = Date.parse(SAMPLE_NOW);
    expect(missed(state, since + 29 * 60_000)).toEqual([]);
    const [command, ...others] = missed(state, since + 30 * 60_000);
    expect(command!.payload).toMatchObject({ personId: idOf('marshal') });
    expect(others).toEqual([]);
  });

  test('is given time after the server was down, and is looked for once', () => {
    const state = sampleEvent();
    const late = Date.parse(SAMPLE_NOW) + 45 * 60_000;
    expect(missed(state, late, late - 60_000)).toEqual([]);
    const { key, name, payload } = missed(state, late)[0]!;
    const at = new Date(late).toISOString();
    const command = { id: idOf(key), name, payload, happenedAt: at };
    const decision = decide(state, systemViewer(SAMPLE_EVENT_ID), command, at);
    if (!decision.ok) throw new Error(decision.error.code);
    state.apply(decision.value, state.seq + 1);
    expect(missed(state, late + 60_000)).toEqual([]);
  });

  test('is not missed in a phase without check-ins', () => {
    const state = sampleEvent();
    expect(missed(state, Date.parse('2026-05-01T17:30:00.000Z'))).toEqual([]);
  });
});

test('nothing is due in an event that is not live', () => {
  const state = sampleEvent();
  const event = state.get(EVENT, SAMPLE_EVENT_ID)!;
  state.apply([{ kind: 'event', id: event.id, data: { ...event.data, state: 'closed' } }], state.seq + 1);
  expect(dueCommands(state, contextAt(NOON + 3_600_000))).toEqual([]);
});
