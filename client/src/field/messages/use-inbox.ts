import { useMemo } from 'react';
import { useOutbox, useRecords } from '../../sync/hooks';
import { useMine } from '../mine';
import { ACK, MESSAGE } from '../refs';
import { inboxOf, type InboxMessage } from './inbox';

export function useInbox(): InboxMessage[] {
  const { viewer } = useMine();
  const messages = useRecords(MESSAGE);
  const acks = useRecords(ACK);
  const outbox = useOutbox();
  return useMemo(() => inboxOf({ messages, acks, outbox, viewer }), [messages, acks, outbox, viewer]);
}
