import { useState, type ReactNode } from 'react';
import { useT } from '../i18n';
import { leave } from '../sync/leave';
import { waitingHere } from '../sync/storage';
import { ConfirmDestroy } from './confirm-destroy';

/** Signs out; asks first when something waits that has not reached the server. Render `question` somewhere. */
export function useLeave(): { ask: () => void; question: ReactNode } {
  const t = useT();
  const [waiting, setWaiting] = useState(0);
  const ask = async (): Promise<void> => {
    const count = await waitingHere();
    if (count > 0) setWaiting(count);
    else await leave();
  };
  const question = (
    <ConfirmDestroy
      opened={waiting > 0}
      title={t('console.leave.title')}
      lost={t('console.leave.lost', { count: waiting })}
      action={t('console.account.out')}
      onConfirm={leave}
      onClose={() => setWaiting(0)}
    />
  );
  return { ask: () => void ask(), question };
}
