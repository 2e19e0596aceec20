import { useState, type ReactNode } from 'react';
import { useT } from '../../i18n';
import { useOutbox } from '../../sync/hooks';
import { useMine } from '../mine';
import { Notice } from '../parts/notice';
import { countOutbox } from '../now/outbox-count';
import { leaveEvent } from './leave';

/** Wipes this phone, after saying what is lost by it. */
export function LeaveEvent(): ReactNode {
  const t = useT();
  const { viewer, event } = useMine();
  const { reports, others } = countOutbox(useOutbox());
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" className="quiet danger" onClick={() => setAsking(true)}>
        {t('field.leave.start')}
      </button>
    );
  }
  return (
    <Notice tone="danger" role="alert">
      <p>{t('field.leave.means', { event: event?.name ?? '' })}</p>
      {reports + others > 0 && <p>{t('field.leave.unsent', { count: reports + others })}</p>}
      <div className="actions">
        <button type="button" className="quiet" onClick={() => setAsking(false)}>
          {t('field.leave.stay')}
        </button>
        <button type="button" className="primary danger" onClick={() => void leaveEvent(viewer)}>
          {t('field.leave.sure')}
        </button>
      </div>
    </Notice>
  );
}
