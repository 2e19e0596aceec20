import { useEffect, useState, type ReactNode } from 'react';
import { forgetPerson, personHere, rememberPerson } from '../platform/person-here';
import { SessionContext } from './context';
import { holdAs } from './held';
import { EventSession } from './session';
import { openStorage, wipeStorage } from './storage';

interface Props {
  eventId: string;
  /** Shown until the records that this device holds have been read, and when it is nobody in this event. */
  fallback?: ReactNode;
  children: ReactNode;
}

/** Holds the session of one event for everything below it; a change of event or person is a new session. */
export function EventSessionProvider({ eventId, fallback, children }: Props): ReactNode {
  const [changes, setChanges] = useState(0);
  const [session, setSession] = useState<EventSession>();
  const personId = personHere(eventId);

  useEffect(() => {
    if (!personId) return;
    const personChanged = (other: string): void => {
      rememberPerson(eventId, other);
      void holdAs({ eventId, personId: other }).catch(() => undefined);
      setChanges((count) => count + 1);
    };
    let wanted = true;
    const opening = open(eventId, personId, personChanged);
    void opening.then((opened) => wanted && setSession(opened));
    return () => {
      wanted = false;
      setSession(undefined);
      void opening.then((opened) => opened.stop());
    };
  }, [eventId, personId, changes]);

  if (!session) return fallback;
  return <SessionContext value={session}>{children}</SessionContext>;
}

async function open(
  eventId: string,
  personId: string,
  personChanged: (id: string) => void,
): Promise<EventSession> {
  const storage = await openStorage(eventId, personId);
  const accessEnded = (): void => {
    forgetPerson(eventId);
    storage.close();
    void wipeStorage(eventId, personId);
  };
  const session = new EventSession({ eventId, personId, storage, personChanged, accessEnded });
  await session.start();
  return session;
}
