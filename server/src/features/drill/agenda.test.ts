import { expect, test } from '@jest/globals';
import { Agenda } from './agenda.js';

test('does what is due, in its order, and nothing before its time', () => {
  const agenda = new Agenda();
  const done: string[] = [];
  agenda.add(5, () => done.push('five'));
  agenda.add(1, () => {
    done.push('one');
    agenda.add(2, () => done.push('two, added by one'));
  });
  agenda.add(9, () => done.push('nine'));
  agenda.run(0.5);
  expect(done).toEqual([]);
  agenda.run(5);
  expect(done).toEqual(['one', 'two, added by one', 'five']);
  expect(agenda.size).toBe(1);
});
