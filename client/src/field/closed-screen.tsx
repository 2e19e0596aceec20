import { useEffect, type ReactNode } from 'react';
import type { CloseReason } from '@waypost/shared/contract';
import { useT } from '../i18n';
import { personHere } from '../platform/person-here';
import { useOutbox } from '../sync/hooks';
import { setPrefs, usePrefs } from './prefs';
import { ReportLines } from './report/report-lines';
import { unsentReports } from './report/report-state';
import { go } from './router';
import { wipe } from './settings/leave';

/** The server ended this phone's part for good: why, and what to do. */
export function ClosedScreen({ reason }: { reason: CloseReason }): ReactNode {
  const t = useT();
  const { eventId } = usePrefs();
  const over = reason === 'access-ended' || reason === 'not-a-member';
  // The server no longer knows this browser, which says nothing against its holder: what is kept stays.
  const again = reason === 'not-signed-in';
  useEffect(() => {
    // A phone that was reported lost keeps nothing, whoever holds it now.
    if (over && eventId) void wipe(eventId, personHere(eventId)).then(() => setPrefs({ ended: reason }));
  }, [over, eventId, reason]);
  return (
    <main className="closed" role="alert">
      <h1>{t(again ? 'close.not-signed-in.title' : 'field.closed.title')}</h1>
      <p>{t(again ? 'field.closed.again.detail' : `close.${reason}.detail`)}</p>
      {again && <Kept />}
      {reason === 'upgrade' && (
        <button type="button" className="primary" onClick={() => location.reload()}>
          {t('field.update.take')}
        </button>
      )}
      {again && (
        <button type="button" className="primary" onClick={() => go({ screen: 'join' })}>
          {t('field.join.title')}
        </button>
      )}
    </main>
  );
}

/** What waits on this phone for its holder to join again, in words that can be read out until then. */
function Kept(): ReactNode {
  const t = useT();
  const reports = unsentReports(useOutbox());
  if (reports.length === 0) return undefined;
  return (
    <>
      <p>{t('field.closed.kept', { count: reports.length })}</p>
      <ReportLines reports={reports} />
    </>
  );
}
