import { useSyncExternalStore, type ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { useConnection, useNow } from '../../sync/hooks';

/** A hole of a few seconds is normal on a march; saying so each time would only frighten. */
const SILENT_MS = 4_000;

let offlineSince = Date.now();

function subscribe(listener: () => void): () => void {
  const gone = (): void => {
    offlineSince = Date.now();
    listener();
  };
  addEventListener('offline', gone);
  addEventListener('online', listener);
  return () => {
    removeEventListener('offline', gone);
    removeEventListener('online', listener);
  };
}

const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);

/** The line to the server in words: whether what is shown is current, and that nothing is lost if it is not. */
export function ConnectionLine(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { state, since, clockOffsetMs } = useConnection();
  const deviceMs = useNow(2_000) - clockOffsetMs;
  const online = useOnline();
  // A socket takes half a minute to notice that its network is gone; the phone itself knows at once.
  const lost = !online || (state === 'connecting' && deviceMs - since > SILENT_MS);
  return (
    <p className="connection" data-state={lost ? 'lost' : state} role="status">
      <span className="dot" aria-hidden="true" />
      {lost
        ? t('field.connection.lost', { time: format.time(online ? since : offlineSince) })
        : t(`field.connection.${state}`)}
    </p>
  );
}
