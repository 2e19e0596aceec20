import type { EventRecord, Viewer } from '@waypost/shared/event';
import type { AckData } from '@waypost/shared/event/ack';
import type { MessageData } from '@waypost/shared/event/message';
import type { OutboxItem } from '../../sync/types';

export interface InboxMessage {
  id: string;
  data: MessageData;
  /** This person has said "understood", or this phone is about to say so. */
  understood: boolean;
}

interface Sources {
  messages: readonly EventRecord<MessageData>[];
  acks: readonly EventRecord<AckData>[];
  outbox: readonly OutboxItem[];
  viewer: Viewer;
}

/** Messages to this person, newest first. */
export function inboxOf({ messages, acks, outbox, viewer }: Sources): InboxMessage[] {
  const given = new Set(
    acks.filter(({ data }) => data.personId === viewer.personId).map(({ data }) => data.messageId),
  );
  for (const item of outbox) {
    if (item.name === 'ack.give' && item.state !== 'refused')
      given.add((item.payload as { messageId: string }).messageId);
  }
  return messages
    .filter(({ data }) => data.sentBy !== viewer.personId)
    .map(({ id, data }) => ({ id, data, understood: given.has(id) }))
    .sort((a, b) => (a.data.happenedAt < b.data.happenedAt ? 1 : -1));
}

export const unread = (inbox: readonly InboxMessage[]): InboxMessage[] =>
  inbox.filter((message) => !message.understood);
/** What may not wait until somebody opens the list; the oldest first, so that they are read in order. */
export const pressing = (inbox: readonly InboxMessage[]): InboxMessage[] =>
  unread(inbox)
    .filter(({ data }) => data.urgent)
    .reverse();
