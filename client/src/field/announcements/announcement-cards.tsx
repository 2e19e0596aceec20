import type { ReactNode } from 'react';
import type { EventRecord } from '@waypost/shared/event';
import { allowedUntil, isInForce, type AnnouncementData } from '@waypost/shared/event/announcement';
import { useFormat, useT } from '../../i18n';
import { useNow, useRecords, useSend } from '../../sync/hooks';
import { useMine } from '../mine';
import { Notice } from '../parts/notice';
import { buzz } from '../parts/signal';
import { ANNOUNCEMENT } from '../refs';
import './announcements.css';

/** What the authorities announced and still counts: the way out and the time left first, then the exact words. */
export function AnnouncementCards(): ReactNode {
  const { nowMs } = useMine();
  return useRecords(ANNOUNCEMENT)
    .filter(({ data }) => data.messageId && isInForce(data, nowMs))
    .toSorted((a, b) => (a.data.happenedAt < b.data.happenedAt ? 1 : -1))
    .map((announcement) => <AnnouncementCard key={announcement.id} announcement={announcement} />);
}

function AnnouncementCard({ announcement }: { announcement: EventRecord<AnnouncementData> }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { data } = announcement;
  return (
    <Notice tone="danger">
      <div className="announced">
        <p className="eyebrow">
          {data.authority
            ? t('field.announced.by', { time: format.time(data.happenedAt), authority: data.authority })
            : t('field.announced', { time: format.time(data.happenedAt) })}
        </p>
        <h2>{t(`domain.announcement.${data.type}`)}</h2>
        <Left data={data} />
        {data.exits.length > 0 && (
          <p>
            <strong>{t('field.announced.exits', { exits: data.exits.join(' · ') })}</strong>
          </p>
        )}
        <blockquote>{data.words}</blockquote>
        <Rear announcement={announcement} />
      </div>
    </Notice>
  );
}

function Left({ data }: { data: AnnouncementData }): ReactNode {
  const t = useT();
  const format = useFormat();
  const now = useNow(1_000);
  const until = allowedUntil(data);
  if (until === undefined || until <= now) return undefined;
  return (
    <p className="way">
      {t('field.announced.left', { time: format.time(until), left: format.duration(until - now) })}
    </p>
  );
}

/** Asked of whoever walks at the rear, and of those who lead: whether it could be heard there. */
function Rear({ announcement: { id, data } }: { announcement: EventRecord<AnnouncementData> }): ReactNode {
  const t = useT();
  const send = useSend();
  const { viewer } = useMine();
  const asked = viewer.role !== 'marshal' || viewer.duties.some((duty) => duty === 'rear' || duty === 'tail');
  if (!asked) return undefined;
  const say = (audible: 'yes' | 'no'): void => {
    buzz('done');
    void send('announcement.hear', { id, audible });
  };
  if (data.audibleAtRear !== 'unknown')
    return (
      <p className="hint">
        {t(data.audibleAtRear === 'yes' ? 'field.announced.heard' : 'field.announced.not_heard')}
      </p>
    );
  return (
    <>
      <p>{t('field.announced.rear')}</p>
      <div className="actions">
        <button type="button" className="quiet" onClick={() => say('yes')}>
          {t('field.announced.yes')}
        </button>
        <button type="button" className="quiet" onClick={() => say('no')}>
          {t('field.announced.no')}
        </button>
      </div>
    </>
  );
}
