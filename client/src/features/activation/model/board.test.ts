import { describe, expect, test } from '@jest/globals';
import { ACTIVATION, STEP_ANSWER, type EventRecord, type StepAnswerData } from '@waypost/shared/event';
import { idOf, sampleEvent } from '@waypost/shared/testing';
import { boardOf, counted, minutesAfter } from './board';
import { spelled } from './spell';

const state = sampleEvent();
const activation = state.get(ACTIVATION, idOf('activation'))!;
const given = state.get(STEP_ANSWER, idOf('step answer'))!;
const also = (personId: string, answer: 'done' | 'cannot'): EventRecord<StepAnswerData> => ({
  ...given,
  id: personId,
  data: { ...given.data, personId, answer },
});

describe('the board of steps', () => {
  test('has a row for each role, with who answered and who did not', () => {
    const board = boardOf(activation, [given], state);
    expect(board.map(({ role, steps }) => [role, steps.map((step) => step.state)])).toEqual([
      ['everyone', ['done']],
      ['legal', ['open']],
    ]);
    expect(board[0]!.silent).toHaveLength(board[0]!.people.length - 1);
    expect(board[0]!.silent).not.toContain(idOf('other marshal'));
    expect(counted(board)).toEqual({ done: 1, cannot: 0, open: 1 });
  });

  test('shows one who cannot above all who have done it', () => {
    const board = boardOf(activation, [given, also(idOf('marshal'), 'cannot')], state);
    expect(board[0]!.steps[0]!.state).toBe('cannot');
  });

  test('leaves out what belongs to an earlier time that the plan ran', () => {
    const earlier = { ...given, data: { ...given.data, activationId: idOf('earlier') } };
    expect(counted(boardOf(activation, [earlier], state)).open).toBe(2);
  });

  test('counts whole minutes, and none for a clock that is ahead', () => {
    expect(minutesAfter('2026-05-01T16:00:00.000Z', Date.parse('2026-05-01T16:02:59.000Z'))).toBe(2);
    expect(minutesAfter('2026-05-01T16:00:00.000Z', 0)).toBe(0);
  });

  test('a code is read out letter by letter', () => {
    expect(spelled('7K4 Q9X')).toBe('7 Kilo 4 – Quebec 9 X-ray');
  });
});
