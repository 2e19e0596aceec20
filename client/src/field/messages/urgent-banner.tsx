import { useEffect, useRef, type ReactNode } from 'react';
import { useFormat, useLanguage, useT } from '../../i18n';
import { useRecord } from '../../sync/hooks';
import { useSaw } from '../../sync/saw';
import { buzz, chime } from '../parts/signal';
import { PERSON } from '../refs';
import { pressing, unread, type InboxMessage } from './inbox';
import { useInbox } from './use-inbox';
import { useUnderstood } from './use-understood';

/** An urgent message lies over the top of every screen until it is understood. */
export function UrgentBanner(): ReactNode {
  const inbox = useInbox();
  useSignals(inbox);
  const urgent = pressing(inbox);
  const first = urgent[0];
  return first && <Urgent message={first} more={urgent.length - 1} />;
}

function Urgent({ message, more }: { message: InboxMessage; more: number }): ReactNode {
  const t = useT();
  const format = useFormat();
  const understood = useUnderstood();
  const { language } = useLanguage();
  useSaw([message.id]);
  const sender = useRecord(PERSON, message.data.sentBy)?.data.callSign ?? t('domain.role.control');
  return (
    <section className="urgent" role="alert">
      <p className="eyebrow">
        {t('field.messages.urgentFrom', { sender, time: format.time(message.data.happenedAt) })}
      </p>
      <p className="urgent-text">{message.data.texts?.[language] ?? message.data.text}</p>
      <button type="button" className="primary" onClick={() => understood(message.id)}>
        {t('field.messages.understood')}
      </button>
      {more > 0 && <p className="hint">{t('field.messages.moreUrgent', { count: more })}</p>}
    </section>
  );
}

/** Shakes and sounds for each message that was not there before; nothing for those read on opening, unless urgent. */
function useSignals(inbox: readonly InboxMessage[]): void {
  const known = useRef<Set<string>>(undefined);
  useEffect(() => {
    const fresh = unread(inbox).filter(({ id, data }) =>
      known.current ? !known.current.has(id) : data.urgent,
    );
    known.current = new Set([...(known.current ?? []), ...inbox.map(({ id }) => id)]);
    if (fresh.length === 0) return;
    const urgent = fresh.some(({ data }) => data.urgent);
    buzz(urgent ? 'urgent' : 'message');
    if (urgent) chime();
  }, [inbox]);
}
