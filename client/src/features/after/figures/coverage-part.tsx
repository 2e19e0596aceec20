import type { ReactNode } from 'react';
import type { CoverageFigures, CoveragePoint } from '@waypost/shared/after';
import { useFormat, useT } from '../../../i18n';
import style from '../after.module.css';

/** How the street was covered through the day. */
export function CoveragePart({ coverage }: { coverage: CoverageFigures }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { points, share, n, everyMs, none } = coverage;
  return (
    <section aria-label={t('after.coverage')}>
      <h2>{t('after.coverage')}</h2>
      {none && <p className={style.means}>{t(`after.coverage.${none}`)}</p>}
      {!none && points.length === 0 && <p className={style.means}>{t('after.coverage.outside')}</p>}
      {points.length > 0 && (
        <>
          <p>
            {share === undefined
              ? t('after.coverage.no_need')
              : t('after.coverage.share', { share: format.percent(share) })}
          </p>
          <Course points={points} />
          <p className={style.means}>
            {t('after.coverage.rests_on', { count: n, every: format.duration(everyMs) })}
          </p>
          <Worst points={points} />
        </>
      )}
    </section>
  );
}

const WIDTH = 340;
const HEIGHT = 64;

/** People needed as a line, those who were there as the area under it. */
function Course({ points }: { points: readonly CoveragePoint[] }): ReactNode {
  const t = useT();
  const format = useFormat();
  const most = Math.max(1, ...points.map(({ needed }) => needed));
  const x = (index: number): number => (index / Math.max(1, points.length - 1)) * WIDTH;
  const y = (count: number): number => HEIGHT - (count / most) * HEIGHT;
  const line = (of: (point: CoveragePoint) => number): string =>
    points.map((point, index) => `${x(index).toFixed(1)},${y(of(point)).toFixed(1)}`).join(' ');
  const lowest = points.toSorted((a, b) => lacking(b) - lacking(a))[0]!;
  return (
    <svg
      className={style.course}
      viewBox={`0 -2 ${WIDTH} ${HEIGHT + 20}`}
      role="img"
      aria-label={t('after.coverage.chart', {
        time: format.time(lowest.at),
        there: lowest.there,
        needed: lowest.needed,
      })}
    >
      <polygon points={`0,${HEIGHT} ${line(({ there }) => there)} ${WIDTH},${HEIGHT}`} />
      <polyline points={line(({ needed }) => needed)} />
      <text x="0" y={HEIGHT + 14}>
        {format.time(points[0]!.at)}
      </text>
      <text x={WIDTH} y={HEIGHT + 14} textAnchor="end">
        {format.time(points.at(-1)!.at)}
      </text>
    </svg>
  );
}

const lacking = ({ needed, there }: CoveragePoint): number => needed - there;
/** Enough to see when it was worst, and short enough to be read. */
const WORST_SHOWN = 5;

function Worst({ points }: { points: readonly CoveragePoint[] }): ReactNode {
  const t = useT();
  const format = useFormat();
  const worst = points
    .filter((point) => lacking(point) > 0 || point.silent > 0 || point.leaderless > 0)
    .toSorted((a, b) => lacking(b) - lacking(a) || b.silent - a.silent || (a.at < b.at ? -1 : 1))
    .slice(0, WORST_SHOWN);
  if (worst.length === 0) return <p>{t('after.coverage.full')}</p>;
  return (
    <table className={style.table}>
      <caption>{t('after.coverage.worst')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('after.coverage.there')}</th>
          <th scope="col">{t('after.coverage.short')}</th>
          <th scope="col">{t('after.coverage.silent')}</th>
          <th scope="col">{t('after.coverage.leaderless')}</th>
        </tr>
      </thead>
      <tbody>
        {worst.map((point) => (
          <tr key={point.at}>
            <th scope="row">{format.time(point.at)}</th>
            <td>{t('after.of', { n: point.there, of: point.needed })}</td>
            <td>{format.number(point.shortPosts)}</td>
            <td>{format.number(point.silent)}</td>
            <td>{format.number(point.leaderless)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
