import type { ReactNode } from 'react';
import type { Band } from '@waypost/shared/crowd';
import { useFormat, useT } from '../../../../i18n';
import { useForecast } from '../context';
import { instantOf } from '../model/clock';
import style from './dock.module.css';

/** The figures that decide, with their bands: what to look at while a vertex is dragged. */
export function Figures({ brief = false }: { brief?: boolean }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { found, planned, settled } = useForecast();
  if (!found || !planned) return null;
  const clock = (seconds: number): string =>
    Number.isFinite(seconds) ? format.time(instantOf(planned.stepOffAt, seconds)) : t('forecast.never');
  const range = (band: Band, write: (value: number) => string): string | undefined =>
    settled && write(band.low) !== write(band.high)
      ? t('forecast.range', { low: write(band.low), high: write(band.high) })
      : undefined;
  const worst = found.pinches.toSorted((a, b) => b.queueLengthM.likely - a.queueLengthM.likely)[0];
  const whole = (value: number): string => format.number(Math.round(value));
  const figures: [label: string, value: string, range: string | undefined, alarming?: boolean][] = [
    [t('forecast.figure.people'), whole(found.people.likely), range(found.people, whole)],
    [t('forecast.figure.head'), clock(found.finish.headS.likely), range(found.finish.headS, clock)],
    [
      t('forecast.figure.tail'),
      clock(found.finish.tailS.likely),
      range(found.finish.tailS, clock),
      !found.complete,
    ],
    [
      t('forecast.figure.column'),
      format.distance(found.columnM.likely),
      range(found.columnM, format.distance),
    ],
    [
      t('forecast.figure.queue'),
      worst && worst.queueLengthM.likely > 0
        ? format.distance(worst.queueLengthM.likely)
        : t('forecast.none'),
      worst && range(worst.queueLengthM, format.distance),
      (worst?.queueLengthM.likely ?? 0) > 0,
    ],
    [
      t('forecast.figure.release'),
      t('forecast.perSecond', { people: format.number(found.advice.perS, 1) }),
      undefined,
    ],
    [t('forecast.figure.clear'), clock(found.clearS.likely), range(found.clearS, clock)],
  ];
  return (
    <dl
      className={style.figures}
      data-brief={brief || undefined}
      data-settling={!settled || undefined}
      data-testid="forecast-figures"
    >
      {figures.map(([label, value, between, alarming]) => (
        <div key={label} data-alarming={alarming || undefined}>
          <dt>{label}</dt>
          <dd className="wp-mono">
            {value} {!brief && <small>{between ?? ' '}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
