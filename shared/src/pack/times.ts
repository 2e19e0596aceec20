import type { Instant } from '../event/index.js';

/** The parts of an instant on the wall of a time zone. Composed by hand: the same bytes from every version of ICU. */
interface Wall {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}

function wall(at: Instant, timeZone: string): Wall {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  );
  return {
    year: parts['year'] ?? '',
    month: parts['month'] ?? '',
    day: parts['day'] ?? '',
    hour: parts['hour'] ?? '',
    minute: parts['minute'] ?? '',
  };
}

/** The wall clock of one event: unambiguous dates for people, the forms' own order on forms. */
export interface Wallclock {
  date(at: Instant): string;
  time(at: Instant): string;
  dateTime(at: Instant): string;
  /** Month/day/year, as the forms print it. */
  formDate(at: Instant): string;
  formDateTime(at: Instant): string;
  /** `11:00–15:00`, with the date where it changes, and the second one only when it is more than a day later. */
  span(from: Instant, to: Instant): string;
  /** `05/01 19:15–01:15`: short enough for a column of a form. */
  formSpan(from: Instant, to: Instant): string;
}

export function wallclockOf(timeZone: string): Wallclock {
  const zone = known(timeZone) ? timeZone : 'UTC';
  const date = (at: Instant): string => {
    const { year, month, day } = wall(at, zone);
    return `${year}-${month}-${day}`;
  };
  const time = (at: Instant): string => {
    const { hour, minute } = wall(at, zone);
    return `${hour}:${minute}`;
  };
  const formDate = (at: Instant): string => {
    const { year, month, day } = wall(at, zone);
    return `${month}/${day}/${year}`;
  };
  const monthDay = (at: Instant): string => formDate(at).slice(0, 5);
  const withinADay = (from: Instant, to: Instant): boolean => Date.parse(to) - Date.parse(from) < 86_400_000;
  return {
    date,
    time,
    formDate,
    dateTime: (at) => `${date(at)} ${time(at)}`,
    formDateTime: (at) => `${formDate(at)} ${time(at)}`,
    span: (from, to) =>
      date(from) === date(to)
        ? `${time(from)}–${time(to)}`
        : withinADay(from, to)
          ? `${date(from)} ${time(from)}–${time(to)}`
          : `${date(from)} ${time(from)} – ${date(to)} ${time(to)}`,
    formSpan: (from, to) =>
      `${monthDay(from)} ${time(from)}–${withinADay(from, to) ? '' : `${monthDay(to)} `}${time(to)}`,
  };
}

function known(timeZone: string): boolean {
  try {
    formatOf(timeZone);
    return true;
  } catch {
    return false;
  }
}
