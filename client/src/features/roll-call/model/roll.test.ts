import { expect, test } from '@jest/globals';
import type { EventRecord, PersonData, RollAnswerData, RollCallData } from '@waypost/shared/event';
import { inOrder, rollOf, type RollFacts } from './roll';

const at = (minute: number): string => new Date(Date.UTC(2027, 3, 24, 10, minute)).toISOString();
const record = <Data>(kind: string, id: string, data: Data): EventRecord<Data> => ({
  kind,
  id,
  seq: 1,
  data,
});
const person = (id: string): EventRecord<PersonData> =>
  record('person', id, { callSign: id.toUpperCase(), role: 'marshal' } as PersonData);
const call = (id: string, minute: number, endedAt?: string): EventRecord<RollCallData> =>
  record('roll_call', id, {
    scope: { all: true },
    people: ['a', 'b', 'c', 'gone'],
    startedBy: 'control',
    happenedAt: at(minute),
    receivedAt: at(minute),
    ...(endedAt ? { endedAt } : {}),
  });
const answer = (rollCallId: string, personId: string, minute: number): EventRecord<RollAnswerData> =>
  record('roll_answer', `${rollCallId}-${personId}`, {
    rollCallId,
    personId,
    by: personId,
    happenedAt: at(minute),
    receivedAt: at(minute),
  });
const facts = (more: Partial<RollFacts> = {}): RollFacts => ({
  people: [person('a'), person('b'), person('c'), person('d')],
  posts: [],
  shifts: [],
  checkIns: [],
  answers: [],
  fixes: new Map(),
  ...more,
});

test('who was asked and has not answered is missing, the longest unheard first; nobody else is', () => {
  const { missing, answered } = rollOf(
    call('now', 30),
    facts({
      answers: [answer('now', 'c', 31), answer('before', 'a', 20)],
      fixes: new Map([['b', { takenAt: at(10) }]]),
    }),
  );
  expect(missing.map((row) => [row.person.id, row.heardAt])).toEqual([
    ['b', at(10)],
    ['a', at(20)],
  ]);
  expect(answered.map((row) => row.person.id)).toEqual(['c']);
});

test('somebody never heard of stands above everybody', () => {
  const fixes = new Map(['a', 'b'].map((id) => [id, { takenAt: at(1) }]));
  const { missing } = rollOf(call('now', 30), facts({ fixes }));
  expect(missing.map((row) => row.person.id)).toEqual(['c', 'a', 'b']);
  expect(missing[0]?.heardAt).toBeUndefined();
});

test('roll-calls that run come before those that ended, the newest first', () => {
  const calls = [call('ended', 50, at(55)), call('old', 10), call('new', 30)];
  expect(inOrder(calls).map(({ id }) => id)).toEqual(['new', 'old', 'ended']);
});
