import { useMemo, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { ANNOUNCEMENT } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { useRecords } from '../../sync/hooks';
import { EmptyState, Icon } from '../../ui';
import { AnnouncementCard } from './announcement-card';
import { AnnouncementForm } from './announcement-form';
import style from './announcements.module.css';

interface Props {
  mayRecord: boolean;
  writing: boolean;
  onWrite(writing: boolean): void;
}

/** Every warning and order in its exact words, the newest first: what counts afterwards is what was said and heard. */
export function AnnouncementsPanel({ mayRecord, writing, onWrite }: Props): ReactNode {
  const t = useT();
  const all = useRecords(ANNOUNCEMENT);
  const newest = useMemo(
    () => all.toSorted((a, b) => (a.data.happenedAt < b.data.happenedAt ? 1 : -1)),
    [all],
  );
  return (
    <div className={style.panel}>
      {mayRecord && !writing && (
        <Button
          className={style.write ?? ''}
          variant="default"
          leftSection={<Icon name="megaphone" size={16} />}
          onClick={() => onWrite(true)}
        >
          {t('announcements.new')}
        </Button>
      )}
      {writing && <AnnouncementForm onDone={() => onWrite(false)} />}
      {newest.length === 0 ? (
        <EmptyState
          icon="megaphone"
          title={t('announcements.none')}
          detail={t('announcements.none_detail')}
        />
      ) : (
        <ul className={style.list} aria-label={t('announcements.tab')}>
          {newest.map((announcement) => (
            <AnnouncementCard key={announcement.id} announcement={announcement} all={all} />
          ))}
        </ul>
      )}
    </div>
  );
}
