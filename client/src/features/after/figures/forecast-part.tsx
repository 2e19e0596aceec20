import type { ReactNode } from 'react';
import { ENDS, type ForecastFigures, type Passing } from '@waypost/shared/after';
import { useFormat, useT } from '../../../i18n';
import style from '../after.module.css';

/** When the march was forecast at each checkpoint, and when it was there. */
export function ForecastPart({ forecast }: { forecast: ForecastFigures }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { checkpoints, n, leftOut, medianErrorMs, inBand, planAt, none } = forecast;
  return (
    <section aria-label={t('after.forecast')}>
      <h2>{t('after.forecast')}</h2>
      {none && <p className={style.means}>{t(`after.forecast.${none}`)}</p>}
      {!none && (
        <>
          {medianErrorMs !== undefined && (
            <p>{t('after.forecast.error', { error: format.duration(medianErrorMs), inBand, count: n })}</p>
          )}
          <table className={style.table}>
            <caption>
              {planAt
                ? t('after.forecast.plan', { time: format.dateTime(planAt) })
                : t('after.forecast.plan_now')}
            </caption>
            <thead>
              <tr>
                <td />
                <th scope="col">{t('after.col.forecast')}</th>
                <th scope="col">{t('after.col.actual')}</th>
                <th scope="col">{t('after.col.difference')}</th>
              </tr>
            </thead>
            <tbody>
              {checkpoints.flatMap(({ checkpointId, code, passings }) =>
                ENDS.flatMap((end) => {
                  const passing = passings.find((one) => one.end === end);
                  return passing
                    ? [<Row key={`${checkpointId} ${end}`} code={code} passing={passing} />]
                    : [];
                }),
              )}
            </tbody>
          </table>
          <p className={style.means}>{t('after.forecast.rests_on', { count: n, leftOut })}</p>
        </>
      )}
    </section>
  );
}

function Row({ code, passing }: { code: string; passing: Passing }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { end, forecast, actual, errorMs, inBand } = passing;
  const band = t('after.band', {
    likely: format.time(forecast.likely),
    low: format.time(forecast.low),
    high: format.time(forecast.high),
  });
  const difference =
    errorMs === undefined
      ? '–'
      : t(errorMs >= 0 ? 'after.later' : 'after.earlier', { time: format.duration(errorMs) });
  return (
    <tr>
      <th scope="row">
        {code} <span className={style.quiet}>{t(`after.end.${end}`)}</span>
      </th>
      <td>{band}</td>
      <td>{actual ? format.time(actual) : t('after.not_seen')}</td>
      <td>
        {difference} {inBand && <span title={t('after.in_band')}>✓</span>}
      </td>
    </tr>
  );
}
