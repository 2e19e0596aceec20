import type { ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { Pictogram } from '../parts/pictogram';
import { PlaceWords } from './place-words';
import type { MyReport } from './report-state';

/** Reports in full, as they are read out over the radio. */
export function ReportLines({ reports }: { reports: readonly MyReport[] }): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <ul className="list">
      {reports.map((report) => (
        <li key={report.id} className="card report-face">
          <Pictogram type={report.type} />
          <div className="row-words">
            <span>{report.sos ? t('field.sos.name') : t(`domain.incident.${report.type}`)}</span>
            <span className="hint">
              {format.time(report.happenedAt)} · <PlaceWords place={report.place} />
            </span>
            {report.priority && <span className="hint">{t(`field.severity.${report.priority}`)}</span>}
            {report.text && <span>{report.text}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
