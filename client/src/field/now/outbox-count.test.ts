import { expect, test } from '@jest/globals';
import type { OutboxItem } from '../../sync/types';
import { countOutbox } from './outbox-count';

const item = (name: string, state: OutboxItem['state']): OutboxItem => ({
  id: `${name}-${state}`,
  name,
  payload: {},
  happenedAt: '2027-04-24T10:00:00.000Z',
  order: 1,
  state,
});

test('reports are told apart from everything else that waits, and what was sent waits no more', () => {
  const outbox = [
    item('incident.report', 'kept'),
    item('incident.report', 'sending'),
    item('incident.report', 'sent'),
    item('incident.report', 'refused'),
    item('check_in.report', 'kept'),
  ];
  expect(countOutbox(outbox)).toEqual({ reports: 2, others: 1, refused: 1 });
});
