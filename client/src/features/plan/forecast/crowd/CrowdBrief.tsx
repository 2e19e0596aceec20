import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { CROWD_PLAN } from '@waypost/shared/event';
import { useFormat, useT } from '../../../../i18n';
import { Icon } from '../../../../ui';
import { useDesk } from '../../model/desk';
import { useForecast } from '../context';
import { instantOf } from '../model/clock';
import style from './crowd.module.css';

/** Opens the crowd panel: what is assumed, all figures, alternates and estimators. */
export function OpenCrowd(): ReactNode {
  const t = useT();
  const { plan, select, selected } = useDesk();
  return (
    <Button
      size="compact-sm"
      variant="light"
      leftSection={<Icon name="people" size={14} />}
      aria-pressed={selected?.kind === CROWD_PLAN.kind}
      onClick={() => select({ kind: CROWD_PLAN.kind, id: plan.eventId })}
    >
      {t('forecast.open')}
    </Button>
  );
}

/** What the crowd will do, in three lines. */
export function CrowdBrief(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { found, planned } = useForecast();
  if (!found || !planned) return <p className={style.quiet}>{t('forecast.empty.step')}</p>;
  const clock = (seconds: number): string =>
    Number.isFinite(seconds) ? format.time(instantOf(planned.stepOffAt, seconds)) : t('forecast.never');
  const queued = found.pinches.filter((pinch) => pinch.queueLengthM.likely > 0).length;
  return (
    <>
      <dl className={style.brief}>
        <dt>{t('forecast.stepOff')}</dt>
        <dd>{format.time(planned.stepOffAt)}</dd>
        <dt>{t('forecast.figure.head')}</dt>
        <dd>{clock(found.finish.headS.likely)}</dd>
        <dt>{t('forecast.figure.tail')}</dt>
        <dd>{clock(found.finish.tailS.likely)}</dd>
      </dl>
      {queued > 0 && <p className={style.quiet}>{t('forecast.finding.queues', { count: queued })}</p>}
    </>
  );
}
