import { useEffect, useMemo } from 'react';
import { kindRef, type EventRecord } from '@waypost/shared/event';
import type { MessageData } from '@waypost/shared/event/message';
import { marksOf, type ReceiptData } from '@waypost/shared/event/receipt';
import { newId } from '../platform/ids';
import { useSession } from './context';
import { useConnection, useRecord, useRecords } from './hooks';
import { postCommands } from './post';
import { useSeen } from './saw';

const MESSAGE = kindRef<MessageData>('message');
const RECEIPT = kindRef<ReceiptData>('receipt');

/** Marks of 500 phones that got the same message are spread over this time, so that they are not one burst. */
const SPREAD_MS = 4_000;

/**
 * Tells the server how far this person has got with their messages. Not through the outbox: a mark that is lost is made
 * good by the next one, and nobody has to be told that it waits.
 * @param personId who holds the device
 */
export function useReceipts(personId: string): void {
  const { eventId } = useSession();
  const { state } = useConnection();
  const messages = useRecords(MESSAGE);
  const known = useRecord(RECEIPT, personId)?.data;
  const saw = useSeen();
  const { deliveredSeq, readSeq } = useMemo(
    () => marksOf(toMe(messages, personId), saw, known ?? NOTHING),
    [messages, personId, saw, known],
  );
  const fresh = deliveredSeq > (known?.deliveredSeq ?? 0) || readSeq > (known?.readSeq ?? 0);
  const live = state === 'live';
  useEffect(() => {
    if (!fresh || !live) return;
    const timer = setTimeout(() => {
      const payload = { id: personId, deliveredSeq, readSeq };
      const happenedAt = new Date().toISOString();
      void postCommands(eventId, [{ id: newId(), name: 'receipt.mark', payload, happenedAt }]);
    }, Math.random() * SPREAD_MS);
    return () => clearTimeout(timer);
  }, [fresh, live, eventId, personId, deliveredSeq, readSeq]);
}

const NOTHING = { deliveredSeq: 0, readSeq: 0 };

/** What this device has of others: one's own messages need no receipt, and the view let through what is addressed here. */
const toMe = (messages: readonly EventRecord<MessageData>[], personId: string) =>
  messages.filter(({ data }) => data.sentBy !== personId);
