import type { ReactNode } from 'react';
import { useT } from '../../../../i18n';
import { Link } from '../../../../platform/router';
import { useDesk } from '../../model/desk';
import { useForecast } from '../context';
import { Assumptions } from './Assumptions';
import style from './crowd.module.css';
import { ForecastTables } from './tables';

export function Results(): ReactNode {
  const t = useT();
  const { plan } = useDesk();
  const { found, planned, settled } = useForecast();
  if (!found || !planned) return <p className={style.lead}>{t('forecast.empty.step')}</p>;
  return (
    <div className={style.results} aria-busy={!settled}>
      <p className={style.lead}>
        {t('forecast.results.lead', { route: planned.routeName })}{' '}
        <Link href={`/e/${plan.eventId}/plan/forecast`}>{t('forecast.print')}</Link>
      </p>
      <ForecastTables plan={plan} planned={planned} found={found} />
      <Assumptions plan={plan} planned={planned} found={found} />
    </div>
  );
}
