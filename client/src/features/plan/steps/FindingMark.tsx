import type { ReactNode } from 'react';
import { useT } from '../../../i18n';
import { SeverityMark } from '../../../ui';
import { useCheck } from '../model/check';
import type { StepName } from './step-names';
import style from './steps.module.css';

/** How many findings a step has and how bad the worst is; a press shows them. */
export function FindingMark({ step, title }: { step: StepName; title: string }): ReactNode {
  const t = useT();
  const check = useCheck();
  const found = check?.byStep[step];
  if (!check || !found) return null;
  const words = t('plan.findings.of', { step: title, count: found.count });
  return (
    <button
      type="button"
      className={style.mark}
      aria-label={words}
      title={words}
      onClick={() => check.show({ step })}
    >
      <SeverityMark severity={found.worst} /> {found.count}
    </button>
  );
}
