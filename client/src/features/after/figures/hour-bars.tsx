import type { ReactNode } from 'react';
import type { Group, Measure } from '@waypost/shared/after';
import { useFormat, useT } from '../../../i18n';
import style from '../after.module.css';

interface Props {
  hours: readonly Group<string>[];
  what: Measure;
}

const HEIGHT = 54;
const STEP = 26;

/** Reports by hour, and how many of them have the step. The table below says the same in numbers. */
export function HourBars({ hours, what }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const most = Math.max(1, ...hours.map(({ count }) => count));
  if (hours.length < 2) return null;
  const high = (count: number): number => (count / most) * HEIGHT;
  return (
    <figure className={style.figure}>
      <figcaption>{t('after.hours')}</figcaption>
      <svg
        width={hours.length * STEP}
        height={HEIGHT + 34}
        role="img"
        aria-label={hours
          .map(({ key, count }) => t('after.hours.one', { time: format.time(key), count }))
          .join(' ')}
      >
        {hours.map(({ key, count, stats }, index) => (
          <g key={key} transform={`translate(${index * STEP} 14)`}>
            <rect x="3" y={HEIGHT - high(count)} width="20" height={high(count)} className={style.bars} />
            <rect
              x="3"
              y={HEIGHT - high(stats[what].n)}
              width="20"
              height={high(stats[what].n)}
              className={style.barsDone}
            />
            <text x="13" y={HEIGHT - high(count) - 3} textAnchor="middle">
              {format.number(count)}
            </text>
            <text x="13" y={HEIGHT + 14} textAnchor="middle">
              {format.time(key).slice(0, 2)}
            </text>
          </g>
        ))}
      </svg>
      <p className={style.means}>{t('after.hours.means')}</p>
    </figure>
  );
}
