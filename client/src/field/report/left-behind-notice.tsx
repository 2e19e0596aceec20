import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useT } from '../../i18n';
import { useOutbox, useRecords, useSend } from '../../sync/hooks';
import { dropLeftBehind, leftBehind, type LeftBehind } from '../../sync/left-behind';
import { useMine } from '../mine';
import { Notice } from '../parts/notice';
import { INCIDENT } from '../refs';
import { ReportLines } from './report-lines';
import { unsentReports } from './report-state';

/** Reports of this phone from before it joined again as somebody else: nothing that was kept goes unseen. */
export function LeftBehindNotice(): ReactNode {
  const t = useT();
  const send = useSend();
  const { left, drop } = useLeftBehind();
  const taken = useTaken();
  const items = left.flatMap((one) => one.items).filter(({ payload }) => !taken.has(incidentOf(payload)));
  const reports = unsentReports(items);
  if (reports.length === 0) return undefined;
  const sendAsMine = async (): Promise<void> => {
    const again = items.filter(({ name }) => name === 'incident.report');
    // The old copy goes only with the server's answer: until then it is hidden by the new one, not replaced by it.
    await Promise.all(again.map(({ name, payload, happenedAt }) => send(name, payload, { happenedAt })));
    await drop();
  };
  return (
    <Notice tone="warning" role="status">
      <p>{t('field.left.title', { count: reports.length })}</p>
      <p className="hint">{t('field.left.means')}</p>
      <ReportLines reports={reports} />
      <div className="actions">
        <button type="button" className="quiet" onClick={() => void drop()}>
          {t('field.left.drop')}
        </button>
        <button type="button" className="primary" onClick={() => void sendAsMine()}>
          {t('field.left.send')}
        </button>
      </div>
    </Notice>
  );
}

const incidentOf = (payload: unknown): string | undefined => (payload as { id?: string }).id;

/** Incidents that are on their way under this person's own name, or arrived. */
function useTaken(): ReadonlySet<string | undefined> {
  const outbox = useOutbox();
  const incidents = useRecords(INCIDENT);
  return useMemo(
    () => new Set([...outbox.map(({ payload }) => incidentOf(payload)), ...incidents.map(({ id }) => id)]),
    [outbox, incidents],
  );
}

function useLeftBehind(): { left: readonly LeftBehind[]; drop(): Promise<void> } {
  const { viewer } = useMine();
  const { eventId, personId } = viewer;
  const [left, setLeft] = useState<readonly LeftBehind[]>([]);
  useEffect(() => {
    let wanted = true;
    void leftBehind(eventId, personId).then(
      (found) => wanted && setLeft(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [eventId, personId]);
  const drop = useCallback(async () => {
    for (const one of left) await dropLeftBehind(eventId, one.personId);
    setLeft([]);
  }, [eventId, left]);
  return { left, drop };
}
