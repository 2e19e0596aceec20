import { useCallback } from 'react';
import { useSend } from '../../../sync/hooks';

/** Sends a command; `true` once the server said yes. A refusal is shown by the shell, whichever screen it came from. */
export type Act = (name: string, payload: object, happenedAt?: string) => Promise<boolean>;

export function useAct(): Act {
  const send = useSend();
  return useCallback(
    async (name, payload, happenedAt) => (await send(name, payload, happenedAt ? { happenedAt } : {})).ok,
    [send],
  );
}
