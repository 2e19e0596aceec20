import { describe, expect, test } from '@jest/globals';
import type { AckData, EventRecord, MessageData, PersonData } from '@waypost/shared/event';
import { reach, receiptsOf } from './receipts';

const person = (id: string, data: Partial<PersonData> = {}): EventRecord<PersonData> => ({
  kind: 'person',
  id,
  seq: 1,
  data: { callSign: id.toUpperCase(), role: 'marshal', access: 'joined', sectorIds: ['s1'], ...data },
});
const people = [
  person('a-10'),
  person('a-2'),
  person('b-1', { sectorIds: ['s2'] }),
  person('gone', { access: 'ended' }),
  person('police', { role: 'liaison', sectorIds: [] }),
  person('ctrl', { role: 'control', sectorIds: [] }),
];
const message = (to: MessageData['to']): EventRecord<MessageData> => ({
  kind: 'message',
  id: 'm',
  seq: 2,
  data: {
    to,
    text: 'Hold',
    sentBy: 'ctrl',
    happenedAt: '2026-05-02T14:00:00.000Z',
    receivedAt: '2026-05-02T14:00:00.000Z',
  },
});
const ack = (personId: string, minute: number): EventRecord<AckData> => ({
  kind: 'ack',
  id: `ack-${personId}`,
  seq: 3,
  data: { messageId: 'm', personId, at: `2026-05-02T14:0${minute}:00.000Z` },
});
const ids = (list: { id: string }[]): string[] => list.map(({ id }) => id);

describe('receipts', () => {
  test('to all means all who work the event and have joined, but not its sender', () => {
    const { expected, missing } = receiptsOf(message({ all: true }), people, []);
    expect(ids(expected).toSorted()).toEqual(['a-10', 'a-2', 'b-1']);
    expect(ids(missing)).toEqual(['a-2', 'a-10', 'b-1']);
  });

  test('tell who has answered, the first first, and who has not', () => {
    const { given, missing } = receiptsOf(message({ sectorId: 's1' }), people, [ack('a-10', 3)]);
    expect(given.map(({ person: { id } }) => id)).toEqual(['a-10']);
    expect(ids(missing)).toEqual(['a-2']);
  });

  test('keep the answer of somebody who has left, and wait for nobody who has', () => {
    const { given, missing } = receiptsOf(message({ role: 'marshal' }), people, [
      ack('gone', 1),
      ack('b-1', 2),
    ]);
    expect(given.map(({ person: { id } }) => id)).toEqual(['gone', 'b-1']);
    expect(ids(missing)).toEqual(['a-2', 'a-10']);
  });

  test('ignore answers to other messages', () => {
    const other = { ...ack('a-2', 1), data: { ...ack('a-2', 1).data, messageId: 'other' } };
    expect(receiptsOf(message({ personId: 'a-2' }), people, [other]).missing).toHaveLength(1);
  });
});

test('reach counts before sending', () => {
  expect(reach({ role: 'liaison' }, people, 'ctrl')).toBe(1);
  expect(reach({ sectorId: 's2' }, people, 'ctrl')).toBe(1);
  expect(reach({ all: true }, people, 'ctrl')).toBe(3);
});
