import { useCallback } from 'react';
import { newId } from '../../platform/ids';
import { useSend } from '../../sync/hooks';
import { buzz } from '../parts/signal';

export function useUnderstood(): (messageId: string) => void {
  const send = useSend();
  return useCallback(
    (messageId) => {
      buzz('done');
      void send('ack.give', { id: newId(), messageId });
    },
    [send],
  );
}
