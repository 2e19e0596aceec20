import type { ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { useDismiss } from '../../sync/hooks';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { Pictogram } from '../parts/pictogram';
import { PriorityMark } from '../parts/priority-mark';
import { Screen } from '../parts/screen';
import { go } from '../router';
import { DescribeForm } from './describe-form';
import { PlaceWords } from './place-words';
import type { MyReport, ReportStage } from './report-state';
import { useMyReports } from './use-my-reports';

const home = (): void => go({ screen: 'now' }, { replace: true });

/** One report after it was made: how far it has come, and room for words that could wait. */
export function ReportDetailScreen({ id }: { id: string }): ReactNode {
  const t = useT();
  const report = useMyReports().find((mine) => mine.id === id);
  const title = !report
    ? t('field.reports.title')
    : report.sos
      ? t('field.sos.name')
      : t(`domain.incident.${report.type}`);
  return (
    <Screen
      title={title}
      onBack={home}
      foot={
        <button type="button" className="primary wide" onClick={home}>
          {t('field.report.done')}
        </button>
      }
    >
      {report && <Detail report={report} />}
    </Screen>
  );
}

function Detail({ report }: { report: MyReport }): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <section className="card report-face">
        <Pictogram type={report.type} />
        <div className="row-words">
          <span>
            {format.time(report.happenedAt)} · <PlaceWords place={report.place} />
          </span>
          {report.priority && <span className="hint">{t(`field.severity.${report.priority}`)}</span>}
        </div>
        {report.priority && <PriorityMark priority={report.priority} />}
      </section>
      {report.stage === 'refused' ? <RefusedReport report={report} /> : <Stages report={report} />}
      {report.stage !== 'refused' && <DescribeForm key={report.id} report={report} />}
    </>
  );
}

/** The three steps that every report takes; what comes after them is one more line. */
const STEPS = ['kept', 'sent', 'seen'] as const;

function Stages({ report }: { report: MyReport }): ReactNode {
  const t = useT();
  const format = useFormat();
  const reached = reachedOf(report.stage);
  return (
    <div role="status">
      <ol className="stages card">
        {STEPS.map((step, index) => (
          <li key={step} data-reached={index < reached || undefined}>
            <Icon name={index < reached ? 'check' : 'clock'} />
            <span>
              {index < reached
                ? t(`field.step.${step}`, { time: report.seenAt ? format.time(report.seenAt) : '' })
                : t(`field.step.${step}.not`)}
            </span>
          </li>
        ))}
        {reached === STEPS.length && report.stage !== 'seen' && (
          <li data-reached>
            <Icon name="check" />
            <span>{t(`field.stage.${report.stage}`)}</span>
          </li>
        )}
      </ol>
    </div>
  );
}

const reachedOf = (stage: ReportStage): number =>
  stage === 'kept' || stage === 'sending' ? 1 : stage === 'sent' ? 2 : 3;

function RefusedReport({ report }: { report: MyReport }): ReactNode {
  const t = useT();
  const dismiss = useDismiss();
  const putAway = (): void => {
    if (report.commandId) void dismiss(report.commandId);
    go({ screen: 'reports' }, { replace: true });
  };
  return (
    <Notice tone="danger" role="alert">
      <p>{t('field.refused.report')}</p>
      <p>{t(`problem.${report.refusal?.code ?? 'fault'}.detail`)}</p>
      <p>{t('field.refused.radio')}</p>
      <button type="button" className="quiet" onClick={putAway}>
        {t('field.refused.dismiss')}
      </button>
    </Notice>
  );
}
