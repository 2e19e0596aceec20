import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { Icon } from '../parts/icon';
import { usePrefs } from '../prefs';
import { go } from '../router';
import { HoldButton } from '../sos/hold-button';
import { AllSafeButton } from './all-safe-button';

interface Props {
  unread: number;
  /** "All safe" is due. */
  due: boolean;
  onSos(): void;
}

/** The four things a marshal does. Report and SOS lie under the thumb of the hand that holds the phone. */
export function BigButtons({ unread, due, onSos }: Props): ReactNode {
  const t = useT();
  const { hand } = usePrefs();
  const report = (
    <button key="report" type="button" className="big-button report" onClick={() => go({ screen: 'report' })}>
      <Icon name="report" />
      <span className="big-label">{t('field.now.report')}</span>
    </button>
  );
  const messages = (
    <button key="messages" type="button" className="big-button" onClick={() => go({ screen: 'messages' })}>
      <Icon name="messages" />
      <span className="big-label">{t('field.now.messages')}</span>
      {unread > 0 && <span className="badge">{t('field.now.unread', { count: unread })}</span>}
    </button>
  );
  const rows = [
    [<AllSafeButton key="safe" due={due} />, report],
    [messages, <HoldButton key="sos" onHeld={onSos} />],
  ];
  // Turned in the document and not by the style sheet, so that focus moves as the eye does.
  const ordered = hand === 'right' ? rows : rows.map((row) => row.toReversed());
  return (
    <nav className="big-buttons" aria-label={t('field.now.actions')}>
      {ordered.flat()}
    </nav>
  );
}
