import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { ACK, isPartner, isStaff, MESSAGE, PERSON, RECEIPT, type Viewer } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { useRecords, useViewer, useWaiting } from '../../sync/hooks';
import { useSaw } from '../../sync/saw';
import { EmptyState, Icon, useCommands, type SideTab } from '../../ui';
import { ComposeForm } from './compose-form';
import { MessageRow } from './message-row';
import style from './messages.module.css';

const maySendAs = (viewer: Viewer | undefined): boolean =>
  viewer !== undefined && (isStaff(viewer) || viewer.role === 'lead_marshal');

interface Props {
  writing: boolean;
  onWrite(writing: boolean): void;
}

/** Broadcasts, the newest first, each with how many have said "understood"; the form to send another above. */
export function MessagesPanel({ writing, onWrite }: Props): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const messages = useRecords(MESSAGE);
  const people = useRecords(PERSON);
  const acks = useRecords(ACK);
  const marks = useRecords(RECEIPT);
  const waiting = useWaiting();
  const [openId, setOpenId] = useState<string>();
  const newest = useMemo(
    () => messages.toSorted((a, b) => (a.data.happenedAt < b.data.happenedAt ? 1 : -1)),
    [messages],
  );
  useSaw(newest.map(({ id }) => id));
  return (
    <div className={style.panel}>
      {maySendAs(viewer) && !writing && (
        <Button
          className={style.write}
          variant="default"
          leftSection={<Icon name="messages" size={16} />}
          onClick={() => onWrite(true)}
        >
          {t('messages.new')}
        </Button>
      )}
      {writing && <ComposeForm onDone={() => onWrite(false)} />}
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
              marks={marks}
              waiting={waiting.has(message.id)}
              open={openId === message.id}
              onToggle={() => setOpenId(openId === message.id ? undefined : message.id)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

/**
 * Beside the queue of the live screen, for those who work the event.
 * @param open opens a tab by its id
 */
export function useMessageTabs(open: (tab: string) => void): SideTab[] {
  const t = useT();
  const viewer = useViewer();
  const maySend = maySendAs(viewer);
  const [writing, setWriting] = useState(false);
  const begin = useCallback(() => {
    setWriting(true);
    open('messages');
  }, [open]);
  const commands = useMemo(
    () => (maySend ? [{ id: 'messages.new', label: t('messages.new'), run: begin }] : []),
    [maySend, begin, t],
  );
  useCommands('messages', commands);
  if (!viewer || isPartner(viewer)) return [];
  const panel = <MessagesPanel writing={writing} onWrite={setWriting} />;
  return [{ id: 'messages', label: t('messages.tab'), icon: 'messages', panel }];
}
