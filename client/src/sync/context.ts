import { createContext, useContext } from 'react';
import type { EventSession } from './session';

export const SessionContext = createContext<EventSession | undefined>(undefined);

export function useSession(): EventSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('used outside an EventSessionProvider');
  return session;
}
