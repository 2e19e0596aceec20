import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { useOutbox, useRecords } from '../../sync/hooks';
import { useMine } from '../mine';
import { Icon } from '../parts/icon';
import { INCIDENT } from '../refs';
import { isOpen, myReports } from '../report/report-state';
import { go } from '../router';
import { countOutbox } from './outbox-count';

/** What this phone still holds, in words, and the way to this person's reports. */
export function OutboxLine(): ReactNode {
  const t = useT();
  const outbox = useOutbox();
  const incidents = useRecords(INCIDENT);
  const { viewer } = useMine();
  const { reports, others, refused } = countOutbox(outbox);
  const open = myReports(outbox, incidents, viewer.personId).filter(isOpen).length;
  const tone = refused > 0 ? 'danger' : reports + others > 0 ? 'warning' : undefined;
  return (
    <button type="button" className="row" data-tone={tone} onClick={() => go({ screen: 'reports' })}>
      <Icon name="list" />
      <span className="row-words">
        <span>{t('field.reports.mine', { open })}</span>
        <span className="hint" role="status">
          {refused > 0 && <span>{t('field.outbox.refused', { count: refused })} </span>}
          {reports + others === 0 ? t('field.outbox.empty') : t('field.outbox.waiting', { reports, others })}
        </span>
      </span>
      <Icon name="next" />
    </button>
  );
}
