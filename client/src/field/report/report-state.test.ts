import { describe, expect, test } from '@jest/globals';
import type { EventRecord } from '@waypost/shared/event';
import type { IncidentData } from '@waypost/shared/event/incident';
import type { OutboxItem } from '../../sync/types';
import { isOpen, myReports } from './report-state';

const happenedAt = '2027-04-24T10:00:00.000Z';
const incident = (id: string, data: Partial<IncidentData> = {}): EventRecord<IncidentData> => ({
  kind: 'incident',
  id,
  seq: 7,
  data: {
    type: 'medical',
    priority: 2,
    state: 'reported',
    sensitivity: 'open',
    place: {},
    channel: 'app',
    reportedBy: 'me',
    happenedAt,
    receivedAt: happenedAt,
    assigned: [],
    notes: [],
    ...data,
  },
});
const item = (id: string, state: OutboxItem['state'], more: Partial<OutboxItem> = {}): OutboxItem => ({
  id: `command-${id}`,
  name: 'incident.report',
  payload: { id, type: 'crowd', priority: 1, place: {} },
  happenedAt,
  order: 1,
  state,
  ...more,
});
const stageOf = (outbox: OutboxItem[], incidents: EventRecord<IncidentData>[]): string | undefined =>
  myReports(outbox, incidents, 'me')[0]?.stage;

describe('how far a report has come', () => {
  test('before the server has it, its place in the outbox says so', () => {
    expect(stageOf([item('a', 'kept')], [])).toBe('kept');
    expect(stageOf([item('a', 'sending')], [])).toBe('sending');
    expect(stageOf([item('a', 'sent')], [])).toBe('sent');
  });

  test('a record that is only this phone’s own guess does not count as sent', () => {
    expect(stageOf([item('a', 'kept')], [incident('a')])).toBe('kept');
  });

  test('after that the incident’s own life says so', () => {
    expect(stageOf([], [incident('a')])).toBe('sent');
    expect(stageOf([], [incident('a', { state: 'acknowledged', acknowledgedAt: happenedAt })])).toBe('seen');
    expect(stageOf([], [incident('a', { state: 'assigned' })])).toBe('assigned');
    expect(stageOf([], [incident('a', { state: 'on_scene' })])).toBe('on_scene');
    expect(stageOf([], [incident('a', { state: 'closed' })])).toBe('closed');
  });

  test('a refusal is shown with its code and the command to put away (rule O3)', () => {
    const [report] = myReports([item('a', 'refused', { refusal: { code: 'event-closed' } })], [], 'me');
    expect(report).toMatchObject({
      stage: 'refused',
      refusal: { code: 'event-closed' },
      commandId: 'command-a',
    });
  });

  test('a second sending that was refused because the first arrived is no refusal', () => {
    expect(stageOf([item('a', 'refused', { refusal: { code: 'exists-already' } })], [incident('a')])).toBe(
      'sent',
    );
  });
});

describe('whose reports', () => {
  test('one’s own, each once, newest first', () => {
    const later = '2027-04-24T11:00:00.000Z';
    const reports = myReports(
      [item('a', 'sent'), item('b', 'kept', { happenedAt: later })],
      [incident('a'), incident('c', { reportedBy: 'other' })],
      'me',
    );
    expect(reports.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('are open until somebody has them under control', () => {
    const open = (state: IncidentData['state']): boolean =>
      isOpen(myReports([], [incident('a', { state })], 'me')[0]!);
    expect([open('reported'), open('on_scene'), open('controlled'), open('closed')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
