import { useMemo, useState, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { ACK, isPartner, isStaff, MESSAGE, PERSON } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { useRecords, useViewer } from '../../sync/hooks';
import { EmptyState, Icon, type SideTab } from '../../ui';
import { ComposeForm } from './compose-form';
import { MessageRow } from './message-row';
import style from './messages.module.css';

/** Broadcasts, the newest first, each with how many have said "understood"; the form to send another above. */
export function MessagesPanel(): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const messages = useRecords(MESSAGE);
  const people = useRecords(PERSON);
  const acks = useRecords(ACK);
  const [writing, setWriting] = useState(false);
  const [openId, setOpenId] = useState<string>();
  const newest = useMemo(
    () => messages.toSorted((a, b) => (a.data.happenedAt < b.data.happenedAt ? 1 : -1)),
    [messages],
  );
  const maySend = viewer !== undefined && (isStaff(viewer) || viewer.role === 'lead_marshal');
  return (
    <div className={style.panel}>
      {maySend && !writing && (
        <Button
          className={style.write}
          variant="default"
          leftSection={<Icon name="messages" size={16} />}
          onClick={() => setWriting(true)}
        >
          {t('messages.new')}
        </Button>
      )}
      {writing && <ComposeForm onDone={() => setWriting(false)} />}
      {newest.length === 0 ? (
        <EmptyState icon="messages" title={t('messages.none')} detail={t('messages.none_detail')} />
      ) : (
        <ul className={style.list} aria-label={t('messages.list')}>
          {newest.map((message) => (
            <MessageRow
              key={message.id}
              message={message}
              people={people}
              acks={acks}
              open={openId === message.id}
              onToggle={() => setOpenId(openId === message.id ? undefined : message.id)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

/** Beside the queue of the live screen, for those who work the event. */
export function useMessageTabs(): SideTab[] {
  const t = useT();
  const viewer = useViewer();
  if (!viewer || isPartner(viewer)) return [];
  return [{ id: 'messages', label: t('messages.tab'), icon: 'messages', panel: <MessagesPanel /> }];
}
