import { useState, type ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { useOutbox, useSend } from '../../sync/hooks';
import { useMine } from '../mine';
import { Icon } from '../parts/icon';
import { buzz } from '../parts/signal';
import { useLastCheckIn } from './use-check-in';

/** After a tap the button answers in its own place for this long; a second tap in a hurry is not a second report. */
const ANSWER_MS = 4_000;

export function AllSafeButton({ due }: { due: boolean }): ReactNode {
  const t = useT();
  const format = useFormat();
  const send = useSend();
  const { viewer } = useMine();
  const waits = useOutbox().some(
    ({ name, state }) => name === 'check_in.report' && (state === 'kept' || state === 'sending'),
  );
  const last = useLastCheckIn();
  const [answering, setAnswering] = useState(false);

  const report = (): void => {
    if (answering) return;
    buzz('done');
    setAnswering(true);
    setTimeout(() => setAnswering(false), ANSWER_MS);
    void send('check_in.report', { id: viewer.personId });
  };
  return (
    <button type="button" className="big-button safe" data-due={due || undefined} onClick={report}>
      <Icon name="check" />
      <span className="big-label">{t('field.now.allSafe')}</span>
      <span className="big-note" role="status">
        {answering && last
          ? t(waits ? 'field.safe.kept' : 'field.safe.sent', { time: format.time(last) })
          : ''}
      </span>
    </button>
  );
}
