import type { ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { useDismiss, useOutbox } from '../../sync/hooks';
import type { OutboxItem } from '../../sync/types';
import { Pictogram } from '../parts/pictogram';
import { Screen } from '../parts/screen';
import { go } from '../router';
import type { MyReport } from './report-state';
import { useMyReports } from './use-my-reports';

/** What this person reported and how far each report has come; and what the server would not take, with what to do. */
export function MyReportsScreen(): ReactNode {
  const t = useT();
  const reports = useMyReports();
  const refused = useOutbox().filter((item) => item.state === 'refused' && item.name !== 'incident.report');
  return (
    <Screen title={t('field.reports.title')}>
      {refused.map((item) => (
        <Refused key={item.id} item={item} />
      ))}
      {reports.length === 0 && <p className="card empty">{t('field.reports.none')}</p>}
      <ul className="list">
        {reports.map((report) => (
          <li key={report.id}>
            <ReportRow report={report} />
          </li>
        ))}
      </ul>
    </Screen>
  );
}

function ReportRow({ report }: { report: MyReport }): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <button
      type="button"
      className="row"
      data-tone={report.stage === 'refused' ? 'danger' : undefined}
      onClick={() => go({ screen: 'reports', id: report.id })}
    >
      <Pictogram type={report.type} />
      <span className="row-words">
        <span>{report.sos ? t('field.sos.name') : t(`domain.incident.${report.type}`)}</span>
        <span className="hint stage" data-stage={report.stage}>
          {t(`field.stage.${report.stage}`)}
        </span>
      </span>
      <time dateTime={report.happenedAt}>{format.time(report.happenedAt)}</time>
    </button>
  );
}

function Refused({ item }: { item: OutboxItem }): ReactNode {
  const t = useT();
  const format = useFormat();
  const dismiss = useDismiss();
  return (
    <section className="notice" data-tone="danger">
      <p>{t('field.refused.other', { time: format.time(item.happenedAt) })}</p>
      <p>{t(`problem.${item.refusal?.code ?? 'fault'}.detail`)}</p>
      <button type="button" className="quiet" onClick={() => void dismiss(item.id)}>
        {t('field.refused.dismiss')}
      </button>
    </section>
  );
}
