import { expect, test } from '@jest/globals';
import type { EventRecord } from '@waypost/shared/event';
import type { TaskData } from '@waypost/shared/event/task';
import { myTasks } from './mine';

const at = (minute: number): string => new Date(Date.UTC(2027, 3, 24, 10, minute)).toISOString();
const task = (id: string, more: Partial<TaskData>): EventRecord<TaskData> => ({
  kind: 'task',
  id,
  seq: 1,
  data: {
    title: id,
    state: 'open',
    ownerIds: ['me'],
    checklist: [],
    madeBy: 'control',
    happenedAt: at(0),
    receivedAt: at(0),
    ...more,
  },
});

test('the next due first, then what was done just now; not what others do, not what is long done or cancelled', () => {
  const tasks = [
    task('just done', { state: 'done', endedAt: at(25) }),
    task('long done', { state: 'done', endedAt: at(5) }),
    task('cancelled', { state: 'cancelled', endedAt: at(29) }),
    task('others', { ownerIds: ['you'] }),
    task('whenever', {}),
    task('soon', { dueAt: at(40), ownerIds: ['you', 'me'] }),
  ];
  expect(myTasks(tasks, 'me', Date.parse(at(30))).map(({ id }) => id)).toEqual([
    'soon',
    'whenever',
    'just done',
  ]);
});
