import { CHECKPOINT, ROUTE } from '../../event/index.js';
import { lineLength, project } from '../../geo/index.js';
import type { Block, Section, Table } from '../composed.js';
import { metres } from '../geography.js';
import type { Pack } from '../pack.js';
import { bandText, timesOf, type PlannedTimes } from '../plan-forecast.js';

/** When the head and the tail pass each checkpoint, with the band of the forecast; only distances when there is none. */
export function timetable(pack: Pack): Section[] {
  const times = timesOf(pack);
  const blocks = times ? forecastBlocks(pack, times) : distanceBlocks(pack);
  return [{ part: 'timetable', title: pack.t('timetable'), entry: pack.t('timetable'), blocks }];
}

function forecastBlocks(pack: Pack, times: PlannedTimes): Block[] {
  const { t, clock } = pack;
  const band = (value: Parameters<typeof bandText>[2]): string => bandText(pack, times.stepOffAt, value);
  const table: Table = {
    columns: [
      { title: t('checkpoint'), share: 2.4 },
      { title: t('distance'), share: 1 },
      { title: t('head'), share: 2 },
      { title: t('tail'), share: 2 },
      { title: t('road_closed'), share: 1.6 },
    ],
    rows: times.stops.map(({ stop, label }) => [
      label,
      `${metres(stop.atM)} m`,
      band(stop.headS),
      band(stop.tailS),
      stop.closure ? closed(pack, times, stop.closure) : '',
    ]),
  };
  return [
    { type: 'text', text: t('band_note', { time: clock.time(times.stepOffAt) }) },
    { type: 'table', table },
    { type: 'heading', level: 2, text: t('assumptions') },
    { type: 'list', items: assumed(pack, times) },
  ];
}

/** From the earliest head to the latest tail: the road has to be shut for all that may come. */
const closed = (
  pack: Pack,
  { stepOffAt }: PlannedTimes,
  { fromS, toS }: NonNullable<PlannedTimes['stops'][number]['stop']['closure']>,
): string => {
  const at = (seconds: number): string =>
    Number.isFinite(seconds)
      ? pack.clock.time(new Date(Date.parse(stepOffAt) + seconds * 1000).toISOString())
      : pack.t('beyond');
  return `${at(fromS.low)}–${at(toS.high)}`;
};

function assumed(pack: Pack, { forecast, stepOffAt }: PlannedTimes): string[] {
  const { t } = pack;
  const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
  const { low, likely, high } = forecast.people;
  return [
    t('assume_people', { likely: whole(likely), low: whole(low), high: whole(high) }),
    t('assume_column', { metres: whole(forecast.columnM.likely) }),
    t('assume_clear', { time: bandText(pack, stepOffAt, forecast.clearS) }),
  ];
}

function distanceBlocks(pack: Pack): Block[] {
  const { t } = pack;
  const route = pack.records.all(ROUTE).find(({ data }) => data.role === 'main');
  const note: Block = { type: 'text', text: t('no_forecast'), tone: 'notice' };
  if (!route) return [note];
  const stops = pack.records
    .all(CHECKPOINT)
    .filter(({ data }) => data.routeId === route.id)
    .map(({ data }) => ({ data, alongM: project(route.data.points, data.at)?.alongM ?? 0 }))
    .sort((a, b) => a.alongM - b.alongM);
  return [
    note,
    {
      type: 'table',
      table: {
        columns: [
          { title: t('checkpoint'), share: 3 },
          { title: t('distance'), share: 1 },
        ],
        rows: [
          ...stops.map(({ data, alongM }) => [
            [data.code, data.name].filter(Boolean).join(' '),
            `${metres(alongM)} m`,
          ]),
          [t('finish'), `${metres(lineLength(route.data.points))} m`],
        ],
      },
    },
  ];
}
