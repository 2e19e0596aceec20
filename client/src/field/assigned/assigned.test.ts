import { expect, test } from '@jest/globals';
import type { IncidentData } from '@waypost/shared/event/incident';
import { assignmentsOf, canArrive, canControl, type Assignment } from './assigned';

const incident = (id: string, data: Partial<IncidentData>): Assignment => ({
  kind: 'incident',
  id,
  seq: 1,
  data: {
    type: 'lost',
    priority: 2,
    state: 'assigned',
    assigned: ['me'],
    happenedAt: '2027-04-24T10:00:00.000Z',
    ...data,
  } as IncidentData,
});

test('shows what this person was sent to and is not over, the most urgent first', () => {
  const incidents = [
    incident('later', { happenedAt: '2027-04-24T10:05:00.000Z' }),
    incident('first', {}),
    incident('life', { priority: 1, happenedAt: '2027-04-24T10:09:00.000Z' }),
    incident('over', { state: 'controlled' }),
    incident('theirs', { assigned: ['other'] }),
  ];
  expect(assignmentsOf(incidents, 'me').map(({ id }) => id)).toEqual(['life', 'first', 'later']);
});

test('offers only what the incident’s state allows', () => {
  expect([canArrive(incident('a', {})), canControl(incident('a', {}))]).toEqual([true, true]);
  expect([
    canArrive(incident('a', { state: 'on_scene' })),
    canControl(incident('a', { state: 'on_scene' })),
  ]).toEqual([false, true]);
});

test('does without a list of people where the view left it out', () => {
  const { assigned: _assigned, ...seen } = incident('a', {}).data;
  expect(assignmentsOf([{ ...incident('a', {}), data: seen as IncidentData }], 'me')).toEqual([]);
});
