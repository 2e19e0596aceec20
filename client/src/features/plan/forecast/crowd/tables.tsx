import type { ReactNode } from 'react';
import type { Band, Forecast } from '@waypost/shared/crowd';
import type { PlannedForecast } from '@waypost/shared/event';
import { useFormat, useT } from '../../../../i18n';
import type { Plan } from '../../model/plan';
import { checkpointName, pinchName } from '../model/along';
import { instantOf } from '../model/clock';
import style from './crowd.module.css';

interface Props {
  plan: Plan;
  planned: PlannedForecast;
  found: Forecast;
}

/** The figures as tables that a person can read, print and check. The same on screen and on paper. */
export function ForecastTables({ plan, planned, found }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const words = useWords(planned);
  const { clock, whole, band } = words;
  const places = [
    ...found.checkpoints.map((each) => ({ ...each, name: checkpointName(plan, each.id) })),
    { ...found.finish, name: t('forecast.place.finish') },
  ];
  const crossings = places.filter((each) => each.closure);
  return (
    <>
      <Table
        title={t('forecast.table.times')}
        head={[t('forecast.column.where'), t('forecast.column.head'), t('forecast.column.tail')]}
        rows={places.map(({ id, name, headS, tailS }) => [id, name, band(headS, clock), band(tailS, clock)])}
      />
      {crossings.length > 0 && (
        <Table
          title={t('forecast.table.closures')}
          head={[t('forecast.column.where'), t('forecast.column.closed'), t('forecast.column.reopens')]}
          rows={crossings.map(({ id, name, closure }) => [
            id,
            name,
            // From the earliest head to the latest tail: a road is closed for the whole band.
            band(closure!.fromS, clock),
            band(closure!.toS, clock),
          ])}
        />
      )}
      {found.pinches.length > 0 && (
        <Table
          title={t('forecast.table.pinches')}
          head={[
            t('forecast.column.where'),
            t('forecast.column.load'),
            t('forecast.column.queue'),
            t('forecast.column.spills'),
          ]}
          rows={found.pinches.map((pinch) => [
            pinch.id,
            pinchName(plan, pinch.id, (key) => t(key)),
            `${t('forecast.load', {
              comes: whole(pinch.flowPerS * 60),
              takes: whole(pinch.capacityPerS * 60),
            })} · ${t(`forecast.state.${pinch.state}`)}`,
            pinch.queueLengthM.likely > 0
              ? `${band(pinch.queueLengthM, format.distance)} · ${t('forecast.queue.until', { time: clock(pinch.queue.toS) })}`
              : t('forecast.none'),
            spillWords(pinch.spillsOver, pinch.reachesStart),
          ])}
        />
      )}
      <p className={style.advice}>
        {t('forecast.advice', {
          rate: format.number(found.advice.perS, 1),
          people: whole(found.advice.block.people),
          seconds: whole(found.advice.block.everyS),
        })}{' '}
        {found.advice.limitedBy &&
          t('forecast.advice.because', { place: pinchName(plan, found.advice.limitedBy, (key) => t(key)) })}
      </p>
      <Table
        title={t('forecast.table.places')}
        head={[t('forecast.column.what'), t('forecast.column.figure')]}
        rows={[
          ['assembly', t('forecast.row.assembly'), occupancyWords(found.assembly, found.assemblyPeak)],
          ['released', t('forecast.row.released'), band(found.releasedS, clock)],
          ...found.feeders.map((feeder) => [
            feeder.id,
            t('forecast.row.feeder', {
              name: plan.routes.find(({ id }) => id === feeder.id)?.data.name ?? '',
            }),
            t('forecast.feeder.figure', { waiting: whole(feeder.waitingMost), time: clock(feeder.allInS) }),
          ]),
          ['rally', t('forecast.row.rally'), occupancyWords(found.dispersal.rally, found.rallyPeak)],
          ['egress', t('forecast.row.egress'), band(found.egressS, words.lasts)],
          ['lost', t('forecast.row.lost'), band(found.egressLargestLostS, words.lasts)],
          ...(found.dispersal.waysHomeS > 0
            ? [['home', t('forecast.row.home'), words.lasts(found.dispersal.waysHomeS)]]
            : []),
          ['clear', t('forecast.row.clear'), band(found.clearS, clock)],
        ]}
      />
    </>
  );

  function spillWords(ids: readonly string[], reachesStart: boolean): string {
    const over = ids.map((id) => checkpointName(plan, id)).filter(Boolean);
    const all = reachesStart ? [t('forecast.place.start'), ...over] : over;
    return all.length ? format.list(all) : t('forecast.none');
  }

  function occupancyWords(area: Forecast['assembly'], peak: Band): string {
    const most = band(peak, whole);
    if (area.capacity === undefined) return t('forecast.occupancy.unknown', { most });
    const over = Number.isFinite(area.overFromS)
      ? ` ${t('forecast.occupancy.over', { time: clock(area.overFromS) })}`
      : '';
    return `${t('forecast.occupancy', { most, capacity: whole(area.capacity) })}${over}`;
  }
}

/** Ways of writing the forecast's numbers in the event's time and the reader's units. */
export function useWords(planned: PlannedForecast) {
  const t = useT();
  const format = useFormat();
  const clock = (seconds: number): string =>
    Number.isFinite(seconds) ? format.time(instantOf(planned.stepOffAt, seconds)) : t('forecast.never');
  const whole = (value: number): string => format.number(Math.round(value));
  const lasts = (seconds: number): string =>
    Number.isFinite(seconds) ? format.duration(seconds * 1000) : t('forecast.never');
  const band = ({ low, likely, high }: Band, write: (value: number) => string): string => {
    const [from, middle, to] = [write(low), write(likely), write(high)];
    return from === to ? middle : t('forecast.band', { likely: middle, low: from, high: to });
  };
  return { clock, whole, lasts, band };
}

export function Table({
  title,
  head,
  rows,
}: {
  title: string;
  head: readonly string[];
  /** The first of each is its key. */
  rows: readonly (readonly string[])[];
}): ReactNode {
  return (
    <table className={style.figures}>
      <caption>{title}</caption>
      <thead>
        <tr>
          {head.map((each) => (
            <th key={each} scope="col">
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, name, ...cells]) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              <td key={i}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
