import { useMemo, type ReactNode } from 'react';
import { MOVING_LIMITS, type RouteField } from '@waypost/shared/crowd';
import { FRESH_S, markAt, type Arrivals } from '@waypost/shared/march';
import type { ProgressMark } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import style from './march.module.css';
import type { March } from './use-march';

/** The drawing's own units; it is scaled to the column's width. */
const BOX = { width: 340, height: 148, left: 24, right: 10, top: 26, base: 108, street: 120 };
/** Top of the density's scale, persons/m²: one and a half times where red begins. */
const DENSITY_TOP = 3;
/** What is foretold for the next half hour is drawn; later is guesswork. */
const AHEAD_S = 30 * 60;

/** Distance along the route on x: where the march is, how dense, and what is foretold on its way. */
export function MarchProfile({ march }: { march: March }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { progress, run, lengthM, rows, now } = march;
  const x = (alongM: number): number =>
    BOX.left + (Math.min(lengthM, Math.max(0, alongM)) / lengthM) * (BOX.width - BOX.left - BOX.right);
  const y = (density: number): number =>
    BOX.base - (Math.min(DENSITY_TOP, density) / DENSITY_TOP) * (BOX.base - BOX.top);
  const worst = useMemo(() => run && foretold(run), [run]);
  const column = run?.column;
  const heard = (mark: ProgressMark | undefined): mark is ProgressMark =>
    mark !== undefined && now - Date.parse(mark.at) <= FRESH_S * 1_000;
  const words = t('march.profile', {
    head: progress?.head ? format.distance(progress.head.alongM) : '–',
    tail: progress?.tail ? format.distance(progress.tail.alongM) : '–',
    length: format.distance(lengthM),
  });
  return (
    <figure className={style.figure}>
      <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={words} className={style.profile}>
        {[1, 2, 3].map((density) => (
          <g key={density} className={style.grid} data-limit={density === MOVING_LIMITS.red || undefined}>
            <path d={`M${BOX.left} ${y(density)}H${BOX.width - BOX.right}`} />
            <text x={BOX.left - 5} y={y(density) + 3} textAnchor="end">
              {format.number(density)}
            </text>
          </g>
        ))}
        {worst && run && <path d={area(run.field, worst, x, y)} className={style.foretold} />}
        {column && column.people > 0 && (
          <path
            className={style.seen}
            d={`M${x(column.fromM)} ${BOX.base}V${y(column.densityPerM2)}H${x(column.toM)}V${BOX.base}Z`}
          />
        )}
        <path className={style.street} d={`M${BOX.left} ${BOX.street}H${BOX.width - BOX.right}`} />
        {progress && (
          <>
            {progress.head && progress.tail && heard(progress.head) && heard(progress.tail) && (
              <path
                className={style.column}
                d={`M${x(progress.tail.alongM)} ${BOX.street}H${x(progress.head.alongM)}`}
              />
            )}
            {progress.gaps?.map(({ fromM, toM }) => (
              <path key={fromM} className={style.gap} d={`M${x(fromM)} ${BOX.street}H${x(toM)}`} />
            ))}
            {progress.stopped?.map(({ fromM, toM }) => (
              <path
                key={fromM}
                className={style.stopped}
                d={`M${x(fromM) - 2} ${BOX.street}H${x(toM) + 2}`}
              />
            ))}
            <End name="tail" mark={progress.tail} march={march} x={x} />
            <End name="head" mark={progress.head} march={march} x={x} />
          </>
        )}
        {rows.map(({ id, atM, checkpoint }, i) =>
          checkpoint ? (
            <g key={id} className={style.place} data-crossing={checkpoint.crossing || undefined}>
              <path d={`M${x(atM)} ${BOX.top - 6}V${BOX.street + 5}`} />
              <text x={x(atM)} y={i % 2 === 0 ? 9 : 18} textAnchor="middle">
                {checkpoint.code}
              </text>
            </g>
          ) : null,
        )}
        <g className={style.grid}>
          <text x={BOX.left} y={BOX.height - 4}>
            {format.distance(0)}
          </text>
          <text x={BOX.width - BOX.right} y={BOX.height - 4} textAnchor="end">
            {format.distance(lengthM)}
          </text>
        </g>
      </svg>
      {run && (
        <figcaption className={style.legend}>
          <span data-of="seen">{t('march.legend.seen')}</span>
          <span data-of="foretold">{t('march.legend.foretold')}</span>
          <span data-of="limit">{t('march.legend.limit')}</span>
        </figcaption>
      )}
    </figure>
  );
}

interface EndProps {
  name: 'head' | 'tail';
  mark: ProgressMark | undefined;
  march: March;
  x(alongM: number): number;
}

/** A triangle leads, a square closes, as on the map; the line through it is how far off it may be. */
function End({ name, mark, march: { now, lengthM }, x }: EndProps): ReactNode {
  if (!mark) return null;
  const fresh = now - Date.parse(mark.at) <= FRESH_S * 1_000;
  const { value, sigma } = fresh ? markAt(mark, now, lengthM) : { value: mark.alongM, sigma: 0 };
  const at = x(value);
  const shape =
    name === 'head'
      ? `M${at - 5} ${BOX.street - 6}L${at + 6} ${BOX.street}L${at - 5} ${BOX.street + 6}Z`
      : `M${at - 4} ${BOX.street - 4}h8v8h-8Z`;
  return (
    <g className={style.end} data-stale={!fresh || undefined}>
      {mark.sigmaM !== undefined && (
        <path className={style.doubt} d={`M${x(value - 2 * sigma)} ${BOX.street}H${x(value + 2 * sigma)}`} />
      )}
      <path d={shape} />
    </g>
  );
}

/** The densest that each cell becomes, from now until half an hour ahead. */
function foretold({ field, atS }: Arrivals): Float32Array {
  const worst = new Float32Array(field.cells);
  for (let frame = 0; frame < field.timesS.length && field.timesS[frame]! <= atS + AHEAD_S; frame++) {
    for (let cell = 0; cell < field.cells; cell++)
      worst[cell] = Math.max(worst[cell]!, field.density[frame * field.cells + cell]!);
  }
  return worst;
}

function area(
  field: RouteField,
  worst: Float32Array,
  x: (alongM: number) => number,
  y: (density: number) => number,
): string {
  const steps = Array.from(worst, (density, cell) => {
    const [from, to] = [x(cell * field.cellM), x((cell + 1) * field.cellM)];
    return `L${from.toFixed(1)} ${y(density).toFixed(1)}H${to.toFixed(1)}`;
  });
  return `M${x(0)} ${BOX.base}${steps.join('')}V${BOX.base}Z`;
}
