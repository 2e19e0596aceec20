import { useEffect, useState, type ReactNode } from 'react';
import { useT } from '../../i18n';
import type { PendingSos } from './pending-sos';

/** In place of the four buttons while an SOS can be taken back: the thumb is already there. */
export function SosUndo({ pending, onUndo }: { pending: PendingSos; onUndo(): void }): ReactNode {
  const t = useT();
  const seconds = useSecondsUntil(pending.dueAtMs);
  return (
    <div className="sos-undo">
      <p className="sos-kept" role="alert">
        {t('field.sos.kept')}
      </p>
      <button type="button" className="undo" onClick={onUndo} disabled={seconds === 0}>
        {t('field.sos.undo', { seconds })}
      </button>
    </div>
  );
}

function useSecondsUntil(whenMs: number): number {
  const left = (): number => Math.max(0, Math.ceil((whenMs - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left()), 250);
    return () => clearInterval(timer);
  });
  return seconds;
}
