import type { ReactNode } from 'react';
import { isStaff } from '@waypost/shared/event';
import { useFormat, useT } from '../../../i18n';
import { Link } from '../../../platform/router';
import { useViewer } from '../../../sync/hooks';
import { CrowdBrief, OpenCrowd } from '../forecast/crowd/CrowdBrief';
import { useDesk } from '../model/desk';
import { Step } from './Step';
import style from './steps.module.css';
import type { OpenSteps } from './use-open-steps';

/** How many people are expected, and what they will do. */
export function CrowdStep({ steps }: { steps: OpenSteps }): ReactNode {
  const t = useT();
  const format = useFormat();
  const viewer = useViewer();
  const { plan } = useDesk();
  const { low, likely, high } = plan.event.expected;
  return (
    <Step name="crowd" steps={steps} count={format.number(likely)} actions={<OpenCrowd />}>
      <p className={style.empty}>
        {t('plan.crowd.expected', {
          low: format.number(low),
          likely: format.number(likely),
          high: format.number(high),
        })}
        {viewer && isStaff(viewer) && (
          <>
            {' '}
            <Link href={`/e/${plan.eventId}/settings`}>{t('plan.crowd.change')}</Link>
          </>
        )}
      </p>
      <CrowdBrief />
    </Step>
  );
}
