import type { Block, PrintedSection } from '../../../pack/index.js';
import type { CheckpointPassings, Passing } from '../../figures/against-forecast.js';
import type { Report } from '../report.js';

export function againstForecastPage(report: Report): PrintedSection[] {
  const { t, figures } = report;
  const { checkpoints, n, inBand, leftOut, none } = figures.forecast;
  const blocks: Block[] = none
    ? [{ type: 'text', text: t(`forecast_${none}`) }]
    : [
        { type: 'text', text: t('forecast_means', { n, inBand, leftOut }) },
        {
          type: 'table',
          table: {
            columns: [
              { title: t('checkpoint'), share: 1 },
              { title: t('end'), share: 0.8 },
              { title: t('forecasted'), share: 2 },
              { title: t('actual'), share: 1 },
              { title: t('difference'), share: 1.4 },
            ],
            rows: checkpoints.flatMap((one) => one.passings.map((passing) => row(report, one, passing))),
            empty: t('none'),
          },
        },
      ];
  return [{ part: 'forecast', title: t('forecast'), entry: t('forecast'), blocks }];
}

function row(
  { t, clock, duration }: Report,
  { code }: CheckpointPassings,
  { end, forecast, actual, errorMs }: Passing,
): string[] {
  const difference =
    errorMs === undefined ? '–' : t(errorMs >= 0 ? 'later' : 'earlier', { time: duration(errorMs) });
  return [
    code,
    t(end),
    `${clock.time(forecast.likely)} (${clock.time(forecast.low)}–${clock.time(forecast.high)})`,
    actual ? clock.time(actual) : t('not_seen'),
    difference,
  ];
}
