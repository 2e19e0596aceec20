import { useMemo, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import {
  addressedTo,
  isStaff,
  receiptsOf,
  type AckData,
  type EventRecord,
  type MessageData,
  type PersonData,
  type ReceiptData,
  type Receipts,
} from '@waypost/shared/event';
import { useFormat, useLanguage, useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useSend, useViewer } from '../../sync/hooks';
import { Icon } from '../../ui';
import style from './messages.module.css';
import { useTargetWords } from './target-words';

interface Props {
  message: EventRecord<MessageData>;
  people: readonly EventRecord<PersonData>[];
  acks: readonly EventRecord<AckData>[];
  marks: readonly EventRecord<ReceiptData>[];
  /** Still on this device only. */
  waiting: boolean;
  open: boolean;
  onToggle(): void;
}

export function MessageRow({ message, people, acks, marks, waiting, open, onToggle }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const words = useTargetWords();
  const { language } = useLanguage();
  const { data } = message;
  const receipts = useMemo(() => receiptsOf(message, people, acks, marks), [message, people, acks, marks]);
  const sender = people.find(({ id }) => id === data.sentBy)?.data.callSign ?? t('common.unknown');
  const missing = receipts.missing.length;
  return (
    <li className={style.message} data-urgent={data.urgent || undefined}>
      <button type="button" className={style.open} aria-expanded={open} onClick={onToggle}>
        <span className={style.first}>
          <strong>{words(data.to)}</strong>
          {data.urgent && <span className={style.urgent}>{t('messages.urgent_tag')}</span>}
          <time className={style.quiet} dateTime={data.happenedAt}>
            {format.time(data.happenedAt)} · {sender}
          </time>
        </span>
        <span className={style.text}>{data.texts?.[language] ?? data.text}</span>
        <span className={style.count}>
          {waiting ? <span>{t('messages.waiting')}</span> : <Stages receipts={receipts} />}
          {missing > 0 && <span className={style.missing}>{t('messages.missing', { count: missing })}</span>}
        </span>
      </button>
      {open && <Details message={message} receipts={receipts} />}
    </li>
  );
}

/** In whose hands it is: the darker the bar, the further; each part includes those after it. */
function Stages({ receipts: { counts } }: { receipts: Receipts }): ReactNode {
  const t = useT();
  const share = (stage: 'delivered' | 'read' | 'acknowledged'): string =>
    `${counts.kept ? (100 * counts[stage]) / counts.kept : 100}%`;
  return (
    <>
      <span className={style.bar} aria-hidden="true">
        <span data-stage="delivered" style={{ width: share('delivered') }} />
        <span data-stage="read" style={{ width: share('read') }} />
        <span data-stage="acknowledged" style={{ width: share('acknowledged') }} />
      </span>
      <span>{t('messages.stages', { ...counts })}</span>
    </>
  );
}

/** Who has not answered, with the way to answer for somebody who said it on the radio. */
function Details({
  message,
  receipts,
}: {
  message: EventRecord<MessageData>;
  receipts: Receipts;
}): ReactNode {
  const t = useT();
  const send = useSend();
  const viewer = useViewer();
  const staff = viewer !== undefined && isStaff(viewer);
  const acknowledge = (personId?: string): void =>
    void send('ack.give', {
      id: newId(),
      messageId: message.id,
      ...(personId ? { onBehalfOf: personId } : {}),
    });
  const own =
    viewer &&
    message.data.sentBy !== viewer.personId &&
    addressedTo(message.data, viewer) &&
    !receipts.given.some(({ person }) => person.id === viewer.personId);
  return (
    <div className={style.details}>
      {own && (
        <Button size="compact-md" onClick={() => acknowledge()}>
          {t('messages.understood')}
        </Button>
      )}
      {receipts.missing.length > 0 && (
        <>
          <h3>{t('messages.not_yet')}</h3>
          <ul className={style.people}>
            {receipts.missing.map((person) => (
              <li key={person.id}>
                <span>
                  <strong>{person.data.callSign}</strong>{' '}
                  <span className={style.quiet}>{t(`messages.stage.${receipts.stageOf(person.id)}`)}</span>
                </span>
                {staff && person.id !== viewer.personId && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    leftSection={<Icon name="check" size={12} />}
                    onClick={() => acknowledge(person.id)}
                    aria-label={t('messages.on_behalf_who', { who: person.data.callSign })}
                  >
                    {t('messages.on_behalf')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {receipts.given.length > 0 && (
        <>
          <h3>{t('messages.given')}</h3>
          <p className={style.quiet}>
            {receipts.given
              .map(({ person }) => person.data.callSign)
              .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
              .join(' · ')}
          </p>
        </>
      )}
    </div>
  );
}
