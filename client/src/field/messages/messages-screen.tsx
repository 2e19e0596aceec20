import type { ReactNode } from 'react';
import { useFormat, useLanguage, useT } from '../../i18n';
import { useRecord } from '../../sync/hooks';
import { useSaw } from '../../sync/saw';
import { IconWords } from '../parts/icon-words';
import { Screen } from '../parts/screen';
import { PERSON } from '../refs';
import type { InboxMessage } from './inbox';
import { useInbox } from './use-inbox';
import { useUnderstood } from './use-understood';

export function MessagesScreen(): ReactNode {
  const t = useT();
  const inbox = useInbox();
  useSaw(inbox.map(({ id }) => id));
  return (
    <Screen title={t('field.now.messages')}>
      {inbox.length === 0 && <p className="card empty">{t('field.messages.none')}</p>}
      <ul className="list">
        {inbox.map((message) => (
          <Message key={message.id} message={message} />
        ))}
      </ul>
    </Screen>
  );
}

function Message({ message: { id, data, understood } }: { message: InboxMessage }): ReactNode {
  const t = useT();
  const format = useFormat();
  const say = useUnderstood();
  const { language } = useLanguage();
  const sender = useRecord(PERSON, data.sentBy)?.data.callSign ?? t('domain.role.control');
  return (
    <li
      className="card message"
      data-unread={!understood || undefined}
      data-urgent={data.urgent || undefined}
    >
      <p className="eyebrow">
        {t(data.urgent ? 'field.messages.urgentFrom' : 'field.messages.from', {
          sender,
          time: format.dateTime(data.happenedAt),
        })}
      </p>
      <p className="message-text">{data.texts?.[language] ?? data.text}</p>
      {understood ? (
        <p className="hint good">
          <IconWords icon="check">{t('field.messages.wasUnderstood')}</IconWords>
        </p>
      ) : (
        <button type="button" className="primary" onClick={() => say(id)}>
          {t('field.messages.understood')}
        </button>
      )}
    </li>
  );
}
