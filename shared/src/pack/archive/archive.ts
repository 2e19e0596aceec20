import { strToU8, zipSync } from 'fflate';
import { eventTitle, exercisePrefix, PERSON, SECTOR, type Instant } from '../../event/index.js';
import { writeGeoJson, writeGpx, writeKml, writePeopleCsv } from '../../formats/index.js';
import { peopleOf, type Pack } from '../pack.js';
import { shiftCalendar } from './calendar.js';
import { forecastCsv, placesCsv, postsCsv, shiftsCsv } from './tables.js';

/** The plan for other programs: maps, tables, calendar. Lists of people are in the control edition only. */
export function archiveFiles(pack: Pack): Record<string, string> {
  const meta = { name: eventTitle(pack.event), at: pack.at };
  const times = forecastCsv(pack);
  return named(pack, {
    'README.txt': readme(pack),
    'plan.gpx': writeGpx(pack.records, meta),
    'plan.kml': writeKml(pack.records, meta),
    'plan.geojson': writeGeoJson(pack.records, meta),
    'posts.csv': postsCsv(pack),
    'places.csv': placesCsv(pack),
    ...(times ? { 'forecast.csv': times } : {}),
    ...(pack.edition === 'control' ? ofPeople(pack) : {}),
  });
}

/** A table has no place for a title: in an exercise each file says so by its name. */
const named = ({ event }: Pack, files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${exercisePrefix(event)}${name}`, text]));

function ofPeople(pack: Pack): Record<string, string> {
  const sectors = pack.records.all(SECTOR).map(({ id, data }) => ({ id, code: data.code }));
  const contact = pack.records.all(PERSON).some(({ data }) => data.contact);
  return {
    'people.csv': writePeopleCsv(
      peopleOf(pack).map(({ data }) => data),
      { contact, sectors },
    ),
    'shifts.csv': shiftsCsv(pack),
    'shifts.ics': shiftCalendar(pack),
  };
}

const readme = (pack: Pack): string =>
  [
    eventTitle(pack.event),
    pack.t(`edition_${pack.edition}`),
    pack.t(`edition_${pack.edition}_means`),
    '',
    `${pack.t('plan_seq')}: ${pack.seq}`,
    `${pack.t('plan_hash')}: ${pack.hash}`,
    `${pack.t('prepared_at')}: ${pack.at}`,
    pack.t('compare'),
    ...(pack.event.exercise ? ['', pack.t('exercise')] : []),
    '',
  ].join('\r\n');

export const archiveOf = (pack: Pack): Uint8Array => zipOf(archiveFiles(pack), pack.at);

/** Files as a ZIP. The time in it is the one that is given, in UTC, so that the same files give the same bytes. */
export function zipOf(files: Readonly<Record<string, string>>, made: Instant): Uint8Array {
  const at = new Date(made);
  // ZIP has no time zone and fflate reads the local clock's fields: shift so that they say UTC on any machine.
  const mtime = new Date(at.getTime() + at.getTimezoneOffset() * 60_000);
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(bytes, { level: 6, mtime });
}
