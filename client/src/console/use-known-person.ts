import { useEffect, useState } from 'react';
import { whoAmI } from '../platform/endpoints';
import { personHere } from '../platform/person-here';
import { navigate } from '../platform/router';

/**
 * Whether this browser is somebody in the event. Asked of the server only when the browser itself does not know: a
 * desk that starts without a network opens what it holds.
 */
export function useKnownPerson(eventId: string): 'known' | 'asking' | 'nobody' {
  const [state, setState] = useState<'known' | 'asking' | 'nobody'>(() =>
    personHere(eventId) ? 'known' : 'asking',
  );
  useEffect(() => {
    if (personHere(eventId)) return setState('known');
    let wanted = true;
    setState('asking');
    void whoAmI().then((answer) => {
      if (!wanted) return;
      if (!answer.ok && answer.error.code === 'not-signed-in') navigate('/sign-in', { replace: true });
      else setState(personHere(eventId) ? 'known' : 'nobody');
    });
    return () => {
      wanted = false;
    };
  }, [eventId]);
  return state;
}
