import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../ledger/index.js';
import { idOf, SAMPLE_NOW, sampleEvent, sampleViewer } from '../../testing/index.js';
import type { EventRecord } from '../kind.js';
import {
  canMoveTask,
  isTaskOpen,
  isTaskOverdue,
  TASK,
  TASK_MOVES,
  TASK_STATES,
  tasksInOrder,
  type TaskData,
  type TaskMove,
} from './index.js';

const at = (minute: number): string => new Date(Date.UTC(2026, 4, 1, 16, minute)).toISOString();
const task = (id: string, more: Partial<TaskData> = {}): EventRecord<TaskData> => ({
  kind: 'task',
  id,
  seq: 1,
  data: {
    title: id,
    state: 'open',
    ownerIds: [],
    checklist: [],
    madeBy: 'control',
    happenedAt: at(0),
    receivedAt: at(0),
    ...more,
  },
});

test('a task without a time is never late, one that is done is not, and its minute counts as late', () => {
  expect(isTaskOverdue(task('a').data, Date.parse(at(59)))).toBe(false);
  expect(isTaskOverdue(task('a', { dueAt: at(5) }).data, Date.parse(at(4)))).toBe(false);
  expect(isTaskOverdue(task('a', { dueAt: at(5) }).data, Date.parse(at(5)))).toBe(true);
  expect(isTaskOverdue(task('a', { dueAt: at(5), state: 'done' }).data, Date.parse(at(9)))).toBe(false);
});

test('what is due comes first, then what has no time, then what ended, the latest first', () => {
  const list = [
    task('early end', { state: 'done', endedAt: at(1) }),
    task('some time'),
    task('late end', { state: 'cancelled', endedAt: at(2) }),
    task('later', { dueAt: at(20) }),
    task('soon', { dueAt: at(10), state: 'doing' }),
  ];
  expect(tasksInOrder(list).map(({ id }) => id)).toEqual([
    'soon',
    'later',
    'some time',
    'late end',
    'early end',
  ]);
});

test('the order is the same whatever order they come in', () => {
  const some = fc.array(
    fc.record({
      id: fc.uuid(),
      dueAt: fc.option(fc.integer({ min: 0, max: 59 }), { nil: undefined }),
      state: fc.constantFrom(...TASK_STATES),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(some, (plain) => {
      const unlike = [...new Map(plain.map((one) => [one.id, one])).values()];
      const list = unlike.map(({ id, dueAt, state }) =>
        task(id, {
          state,
          ...(dueAt === undefined ? {} : { dueAt: at(dueAt) }),
          ...(isTaskOpen({ state }) ? {} : { endedAt: at(0) }),
        }),
      );
      expect(tasksInOrder(list.toReversed())).toEqual(tasksInOrder(list));
    }),
  );
});

describe('the life of a task', () => {
  const run = (as: string, steps: readonly [string, object?][]) => {
    const state = sampleEvent();
    let last;
    for (const [verb, more] of steps) {
      const payload = { id: idOf('task'), ...more };
      const command = { id: idOf(verb + state.seq), name: `task.${verb}`, payload, happenedAt: SAMPLE_NOW };
      last = decide(state, sampleViewer(as, state), command, SAMPLE_NOW);
      if (last.ok) state.apply(last.value, state.seq + 1);
    }
    return { last, data: state.get(TASK, idOf('task'))!.data };
  };

  test('every state can be reached, and every move leads where the table says', () => {
    const reached = new Set(['open']);
    for (let round = 0; round < TASK_STATES.length; round++)
      for (const verb of Object.keys(TASK_MOVES) as TaskMove[])
        if (TASK_MOVES[verb].from.some((from) => reached.has(from))) reached.add(TASK_MOVES[verb].to);
    expect([...reached].sort()).toEqual([...TASK_STATES].sort());
    expect(canMoveTask('finish', 'done')).toBe(false);
  });

  test('whoever it belongs to says done, and takes it back', () => {
    const { data } = run('marshal', [['finish', { outcome: 'Open now' }], ['reopen']]);
    expect(data.state).toBe('open');
    expect(data).not.toHaveProperty('endedAt');
    expect(data).not.toHaveProperty('outcome');
  });

  test('what was cancelled is opened again by those who lead', () => {
    const state = sampleEvent();
    const send = (as: string, name: string) => {
      const command = { id: idOf(as + name), name, payload: { id: idOf('task') }, happenedAt: SAMPLE_NOW };
      const decision = decide(state, sampleViewer(as, state), command, SAMPLE_NOW);
      if (decision.ok) state.apply(decision.value, state.seq + 1);
      return decision;
    };
    send('control', 'task.cancel');
    expect(send('marshal', 'task.reopen')).toMatchObject({ error: { code: 'out-of-scope' } });
    expect(send('control', 'task.reopen').ok).toBe(true);
  });

  test('somebody else’s task is not there', () => {
    expect(run('other marshal', [['finish']]).last).toMatchObject({ error: { code: 'not-found' } });
  });
});
