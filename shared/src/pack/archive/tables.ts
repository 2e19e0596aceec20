import Papa from 'papaparse';
import { PERSON, POST, SECTOR, SHIFT } from '../../event/index.js';
import { placePoint } from '../geography.js';
import { postsOf, sorted, type Pack } from '../pack.js';
import { PLACE } from '../../event/index.js';
import { instantAt, timesOf } from '../plan-forecast.js';
import type { Band } from '../../crowd/index.js';

/** CSV that a spreadsheet opens as UTF-8 and runs no formula of, as the list of people is written. */
export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: true },
  )}\r\n`;

const lonLat = ([lon, lat]: readonly [number, number]): [string, string] => [lon.toFixed(6), lat.toFixed(6)];

export function postsCsv(pack: Pack): string {
  const control = pack.edition === 'control';
  const head = [
    'code',
    'name',
    'assignment',
    'sector',
    'lon',
    'lat',
    ...(control ? ['needs', 'skills', 'orders'] : []),
  ];
  const rows = postsOf(pack).map(({ data }) => [
    data.code,
    data.name,
    data.assignment,
    (data.sectorId && pack.records.get(SECTOR, data.sectorId)?.data.code) || '',
    ...lonLat(data.at),
    ...(control ? [data.needs.count, (data.needs.skills ?? []).join(', '), data.orders ?? ''] : []),
  ]);
  return csv([head, ...rows]);
}

export const placesCsv = (pack: Pack): string =>
  csv([
    ['type', 'name', 'lon', 'lat', 'capacity', 'accessible'],
    ...sorted(pack.records.all(PLACE), ({ type, name }) => type + name).map(({ data }) => [
      data.type,
      data.name,
      ...lonLat(placePoint(data)),
      data.capacity ?? '',
      data.accessible === undefined ? '' : String(data.accessible),
    ]),
  ]);

export const shiftsCsv = (pack: Pack): string =>
  csv([
    ['post', 'callSign', 'from', 'to', 'state'],
    ...sorted(pack.records.all(SHIFT), ({ from, to }) => from + to).map(({ data }) => [
      pack.records.get(POST, data.postId)?.data.code ?? '',
      pack.records.get(PERSON, data.personId)?.data.callSign ?? '',
      data.from,
      data.to,
      data.state ?? 'offered',
    ]),
  ]);

/** Nothing when there is no forecast. */
export function forecastCsv(pack: Pack): string | undefined {
  const times = timesOf(pack);
  if (!times) return undefined;
  const at = (seconds: number): string =>
    Number.isFinite(seconds) ? instantAt(times.stepOffAt, seconds) : '';
  const band = ({ low, likely, high }: Band): string[] => [at(low), at(likely), at(high)];
  return csv([
    ['checkpoint', 'metres', 'headLow', 'headLikely', 'headHigh', 'tailLow', 'tailLikely', 'tailHigh'],
    ...times.stops.map(({ stop, label }) => [
      label,
      Math.round(stop.atM),
      ...band(stop.headS),
      ...band(stop.tailS),
    ]),
  ]);
}
