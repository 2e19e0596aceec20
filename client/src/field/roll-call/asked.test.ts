import { expect, test } from '@jest/globals';
import type { EventRecord } from '@waypost/shared/event';
import type { RollCallData } from '@waypost/shared/event/roll-call';
import { askedOf } from './asked';

const AT = '2027-04-24T10:00:00.000Z';
const call = (id: string, more: Partial<RollCallData> = {}): EventRecord<RollCallData> => ({
  kind: 'roll_call',
  id,
  seq: 1,
  data: { scope: { all: true }, people: ['me'], startedBy: 'x', happenedAt: AT, receivedAt: AT, ...more },
});
const calls = [call('waits'), call('ended', { endedAt: AT }), call('others', { people: ['you'] })];
const kept = (state: 'kept' | 'refused') => ({
  id: 'o',
  name: 'roll_answer.give',
  payload: { id: 'x', rollCallId: 'waits', personId: 'me' },
  happenedAt: AT,
  order: 1,
  state,
});

test('only a roll-call that runs and asks this person waits for an answer', () => {
  const asked = askedOf({ calls, answers: [], outbox: [], personId: 'me' });
  expect(asked.map(({ id }) => id)).toEqual(['waits']);
});

test('an answer kept on the phone counts, and one that was refused does not', () => {
  const asked = (state: 'kept' | 'refused') =>
    askedOf({ calls, answers: [], outbox: [kept(state)], personId: 'me' }).length;
  expect([asked('kept'), asked('refused')]).toEqual([0, 1]);
});

test('an answer that control gave for this person counts', () => {
  const data = { rollCallId: 'waits', personId: 'me', by: 'control', happenedAt: AT, receivedAt: AT };
  const answers = [{ kind: 'roll_answer', id: 'r', seq: 2, data }];
  expect(askedOf({ calls, answers, outbox: [], personId: 'me' })).toEqual([]);
});
