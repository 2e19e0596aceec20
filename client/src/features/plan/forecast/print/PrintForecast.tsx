import { useMemo, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { forecast } from '@waypost/shared/crowd';
import { CROWD_PLAN, forecastInputOf } from '@waypost/shared/event';
import { useFormat, useT } from '../../../../i18n';
import { useRecord } from '../../../../sync/hooks';
import type { Plan } from '../../model/plan';
import printStyle from '../../print/print.module.css';
import { Assumptions } from '../crowd/Assumptions';
import { ForecastTables } from '../crowd/tables';
import { recordsOf } from '../model/records';

/** `/e/<event>/plan/forecast`: the tables on paper, with what they rest on. */
export function PrintForecast({ plan }: { plan: Plan }): ReactNode {
  const t = useT();
  const format = useFormat();
  const crowd = useRecord(CROWD_PLAN, plan.eventId);
  const planned = useMemo(() => forecastInputOf(recordsOf(plan, crowd), plan.eventId), [plan, crowd]);
  const found = useMemo(() => planned && forecast(planned.input), [planned]);
  return (
    <div className={printStyle.pages}>
      <header className={printStyle.head}>
        <h1>{t('forecast.print.title')}</h1>
        <Button onClick={() => print()} disabled={!found}>
          {t('plan.print.print')}
        </Button>
      </header>
      <article className={printStyle.page}>
        <header>
          <p>
            {plan.event.name} · {format.date(plan.event.opensAt)}
            {plan.event.exercise && <b> · {t('plan.print.exercise')}</b>}
          </p>
          <h2>{t('forecast.print.title')}</h2>
        </header>
        {planned && found ? (
          <>
            <p>{t('forecast.results.lead', { route: planned.routeName })}</p>
            <ForecastTables plan={plan} planned={planned} found={found} />
            <Assumptions plan={plan} planned={planned} found={found} />
          </>
        ) : (
          <p>{t('forecast.empty.step')}</p>
        )}
      </article>
    </div>
  );
}
