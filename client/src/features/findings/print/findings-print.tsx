import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { EVENT } from '@waypost/shared/event';
import { isOpen, type Finding } from '@waypost/shared/plan-check';
import { useFormat, useT } from '../../../i18n';
import { Link } from '../../../platform/router';
import { useNow, useRecord, useViewer } from '../../../sync/hooks';
import { SeverityMark } from '../../../ui';
import type { FindingsDesk } from '../desk/use-findings-desk';
import { arranged, NO_FILTER, waivedOf } from '../model/findings';
import { useFindingWords } from '../model/use-words';
import style from './print.module.css';

/** The whole list on paper, for a meeting: every finding with what to do, and what was waived and why. */
export function FindingsPrint({ desk: { findings } }: { desk: FindingsDesk }): ReactNode {
  const t = useT();
  const format = useFormat();
  const now = useNow(60_000);
  const viewer = useViewer();
  const event = useRecord(EVENT, viewer?.eventId)?.data;
  const open = arranged(findings, NO_FILTER);
  return (
    <article className={style.page}>
      <header className={style.head}>
        <Link href={`/e/${viewer?.eventId}/plan`}>{t('findings.back')}</Link>
        <Button onClick={() => print()}>{t('findings.print')}</Button>
      </header>
      <h1>{t('findings.print.title', { event: event?.name ?? '' })}</h1>
      <p>{t('findings.print.at', { time: format.dateTime(now), count: open.length })}</p>
      <Lines findings={open} />
      {waivedOf(findings).length > 0 && (
        <>
          <h2>{t('findings.waived', { count: waivedOf(findings).length })}</h2>
          <Lines findings={waivedOf(findings)} />
        </>
      )}
    </article>
  );
}

function Lines({ findings }: { findings: readonly Finding[] }): ReactNode {
  const t = useT();
  const words = useFindingWords();
  return (
    <ol>
      {findings.map((finding) => {
        const { title, why, advice, source } = words(finding);
        return (
          <li key={finding.key}>
            <h3>
              <SeverityMark severity={finding.severity} /> {t(`findings.severity.${finding.severity}`)} ·{' '}
              {title}
            </h3>
            <p>{why}</p>
            {isOpen(finding) ? <p>{advice}</p> : <p>{finding.waiver?.data.reason}</p>}
            <small>{source}</small>
          </li>
        );
      })}
    </ol>
  );
}
