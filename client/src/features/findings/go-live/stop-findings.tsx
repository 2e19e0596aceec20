import type { ReactNode } from 'react';
import { isOpen } from '@waypost/shared/plan-check';
import { useT } from '../../../i18n';
import { Link } from '../../../platform/router';
import { useViewer } from '../../../sync/hooks';
import { SeverityMark } from '../../../ui';
import { useFindingWords } from '../model/use-words';
import { useFindings } from '../run/use-findings';
import style from './stop-findings.module.css';

/** Before the switch is pressed: what the plan check would not set off with. It forbids nothing. */
export function StopFindings(): ReactNode {
  const t = useT();
  const eventId = useViewer()?.eventId;
  const words = useFindingWords();
  const check = useFindings();
  if (check?.state !== 'done') return null;
  const stops = check.findings.filter((finding) => isOpen(finding) && finding.severity === 'stop');
  if (!stops.length) return null;
  return (
    <section className={style.stops}>
      <h3>{t('findings.stops', { count: stops.length })}</h3>
      <ul>
        {stops.map((finding) => (
          <li key={finding.key}>
            <SeverityMark severity="stop" size={18} />
            <span>{words(finding).title}</span>
          </li>
        ))}
      </ul>
      <Link href={`/e/${eventId}/plan?findings`}>{t('findings.stops.go')}</Link>
    </section>
  );
}
