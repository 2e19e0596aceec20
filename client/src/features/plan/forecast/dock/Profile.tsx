import { useMemo, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { frameAt, readCell, readAt, type Forecast } from '@waypost/shared/crowd';
import { useFormat, useT, useUnits } from '../../../../i18n';
import { useForecast } from '../context';
import { endsAt, levelRuns } from '../model/moment';
import { curve, flowAt, flowMost, streetByLevel, streetOutline, ticks } from '../model/shapes';
import style from './dock.module.css';
import { Marks } from './Marks';
import { useSize } from './use-size';

/** Room of the drawing, pixels: labels of checkpoints above, distances below, scales at the left. */
const INSET = { left: 46, right: 18, top: 20, bottom: 18 } as const;
/** The densest a person should plan for is a fifth of it: the top of the density's scale, persons/m². */
const DENSITY_TOP = 3;
const METRES_PER_MILE = 1609.344;
/** A wide square must not push the curves out. */
const STREET_MOST_PX = 46;

/** Distance along the route on x: the street from above with the crowd in it, and over it density and flow. */
export function Profile(): ReactNode {
  const { found } = useForecast();
  const [ref, { width, height }] = useSize<HTMLDivElement>();
  return (
    <div ref={ref} className={style.canvas}>
      {found && width > 0 && <Drawing found={found} width={width} height={Math.max(110, height)} />}
    </div>
  );
}

interface Box {
  found: Forecast;
  width: number;
  height: number;
}

function Drawing({ found, width, height }: Box): ReactNode {
  const t = useT();
  const format = useFormat();
  const { units } = useUnits();
  const { timeS, placeM, setPlaceM } = useForecast();
  const { field, finish } = found;
  const lengthM = finish.atM;
  const perM = (width - INSET.left - INSET.right) / lengthM;
  const scale = useMemo(() => ({ x: (alongM: number) => INSET.left + alongM * perM }), [perM]);
  const frame = frameAt(field, timeS);
  const widest = field.widthM.reduce((most, each) => Math.max(most, each), 1);
  const streetPx = Math.min(STREET_MOST_PX, (height - INSET.top - INSET.bottom) * 0.4);
  const pxPerM = streetPx / widest;
  const middle = height - INSET.bottom - streetPx / 2 - 6;
  const base = middle - streetPx / 2 - 9;
  const tall = base - INSET.top;
  const street = useMemo(() => streetOutline(field, scale, middle, pxPerM), [field, scale, middle, pxPerM]);
  const top = useMemo(() => Math.max(1, flowMost(field)), [field]);
  const runs = useMemo(() => levelRuns(field, frame), [field, frame]);
  const density = curve(
    field,
    scale,
    base,
    tall,
    (cell) => readCell(field, frame, cell).density / DENSITY_TOP,
  );
  const flow = curve(field, scale, base, tall, (cell) => flowAt(field, frame, cell) / top);
  const ends = endsAt(field, frame);
  const pick = (event: PointerEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const alongM = (event.clientX - box.left - INSET.left) / perM;
    setPlaceM(alongM < 0 || alongM > lengthM ? undefined : alongM);
  };
  const reading = placeM === undefined ? undefined : readAt(field, placeM, timeS);
  const words =
    placeM === undefined || !reading
      ? t('forecast.place.none')
      : t('forecast.place.reading', {
          at: format.distance(placeM),
          density: format.number(reading.density, 2),
          level: reading.level,
          flow: format.number(reading.flowPerS * 60),
          speed: format.number(reading.speedMps, 2),
          width: format.width(field.widthM[Math.min(field.cells - 1, Math.floor(placeM / field.cellM))]!),
        });
  return (
    <>
      <svg
        className={style.drawing}
        width={width}
        height={height}
        role="slider"
        tabIndex={0}
        aria-label={t('forecast.place.label')}
        aria-valuemin={0}
        aria-valuemax={Math.round(lengthM)}
        aria-valuenow={Math.round(placeM ?? 0)}
        aria-valuetext={words}
        onPointerMove={pick}
        onPointerDown={pick}
        onPointerLeave={() => setPlaceM(undefined)}
        onKeyDown={(event) => stepPlace(event, placeM, lengthM, setPlaceM)}
      >
        <defs>
          <pattern
            id="wp-queue"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V6" className={style.hatch} />
          </pattern>
        </defs>
        <g className={style.grid}>
          <Scales base={base} tall={tall} width={width} flowTop={top} />
        </g>
        <path d={density.area} className={style.densityArea} />
        <path d={density.line} className={style.density} />
        <path d={flow.line} className={style.flow} />
        <path d={street} className={style.street} />
        {streetByLevel(field, runs, scale, middle, pxPerM).map(({ level, path }) => (
          <path key={level} d={path} data-level={level} className={style.band} />
        ))}
        {runs
          .filter((run) => (run.toM - run.fromM) * perM > 16)
          .map((run) => (
            <text
              key={run.fromM}
              x={scale.x((run.fromM + run.toM) / 2)}
              y={middle + 4}
              className={style.letter}
              data-level={run.level}
            >
              {run.level}
            </text>
          ))}
        <Marks
          found={found}
          x={scale.x}
          top={INSET.top}
          base={base}
          middle={middle}
          half={streetPx / 2}
          width={width}
        />
        {ends && (
          <g className={style.ends}>
            <path d={`M${scale.x(ends.headM) - 4} ${middle - 6}l8 6-8 6z`} />
            <path d={`M${scale.x(ends.tailM) - 3} ${middle - 4}h7v8h-7z`} />
          </g>
        )}
        <g className={style.axis}>
          {ticks(lengthM, width / 110, units === 'feet' ? METRES_PER_MILE : 1).map((at) => (
            <text key={at} x={scale.x(at)} y={height - 4}>
              {format.distance(at)}
            </text>
          ))}
        </g>
        {placeM !== undefined && (
          <path className={style.place} d={`M${scale.x(placeM)} ${INSET.top - 4}V${height - INSET.bottom}`} />
        )}
      </svg>
      <p className={style.reading} data-none={placeM === undefined || undefined}>
        {reading && <i data-level={reading.level}>{reading.level}</i>}
        {words}
      </p>
    </>
  );
}

/** Two scales: density in people on a square metre, flow in people a minute. */
function Scales({
  base,
  tall,
  width,
  flowTop,
}: {
  base: number;
  tall: number;
  width: number;
  flowTop: number;
}): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <>
      {[0, 1, 2, 3].map((density) => {
        const y = base - (density / DENSITY_TOP) * tall;
        return (
          <g key={density}>
            <path d={`M${INSET.left} ${y}H${width - INSET.right}`} />
            <text x={INSET.left - 6} y={y + 3.5} textAnchor="end">
              {format.number(density)}
            </text>
          </g>
        );
      })}
      <text x={4} y={INSET.top - 8} textAnchor="start">
        {t('forecast.scale.density')}
      </text>
      <text x={width - INSET.right} y={INSET.top - 8} textAnchor="end" className={style.flowScale}>
        {t('forecast.scale.flow', { most: format.number(flowTop * 60) })}
      </text>
    </>
  );
}

const STEP_M = 25;

/** Arrows walk along the route, with Shift ten times as far; Home and End go to its ends. */
function stepPlace(
  event: KeyboardEvent,
  placeM: number | undefined,
  lengthM: number,
  setPlaceM: (placeM: number | undefined) => void,
): void {
  const by = (event.shiftKey ? 10 : 1) * STEP_M;
  const at = placeM ?? 0;
  const next: Record<string, number> = {
    ArrowRight: at + by,
    ArrowUp: at + by,
    ArrowLeft: at - by,
    ArrowDown: at - by,
    Home: 0,
    End: lengthM,
  };
  const to = next[event.key];
  if (to === undefined) return;
  event.preventDefault();
  setPlaceM(Math.max(0, Math.min(lengthM, to)));
}
