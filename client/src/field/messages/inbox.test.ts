import { expect, test } from '@jest/globals';
import type { EventRecord, Viewer } from '@waypost/shared/event';
import type { MessageData } from '@waypost/shared/event/message';
import { inboxOf, pressing, unread } from './inbox';

const viewer: Viewer = { eventId: 'e', personId: 'me', role: 'marshal', sectorIds: [], duties: [] };
const message = (
  id: string,
  happenedAt: string,
  more: Partial<MessageData> = {},
): EventRecord<MessageData> => ({
  kind: 'message',
  id,
  seq: 1,
  data: { to: { all: true }, text: id, sentBy: 'control', happenedAt, receivedAt: happenedAt, ...more },
});
const messages = [
  message('a', '2027-04-24T10:00:00.000Z', { urgent: true }),
  message('b', '2027-04-24T10:01:00.000Z', { urgent: true }),
  message('c', '2027-04-24T10:02:00.000Z'),
  message('mine', '2027-04-24T10:03:00.000Z', { sentBy: 'me' }),
];

test('the newest comes first, urgent ones are pressed in the order they came, and one’s own are not news', () => {
  const inbox = inboxOf({ messages, acks: [], outbox: [], viewer });
  expect(inbox.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(pressing(inbox).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('"understood" counts from the tap, not from the server’s answer', () => {
  const acks = [
    {
      kind: 'ack',
      id: 'k',
      seq: 1,
      data: { messageId: 'a', personId: 'me', at: '2027-04-24T10:05:00.000Z' },
    },
  ];
  const outbox = [
    {
      id: 'o',
      name: 'ack.give',
      payload: { id: 'x', messageId: 'b' },
      happenedAt: '2027-04-24T10:05:00.000Z',
      order: 1,
      state: 'kept' as const,
    },
  ];
  const inbox = inboxOf({ messages, acks, outbox, viewer });
  expect(unread(inbox).map(({ id }) => id)).toEqual(['c']);
});
