/** Length units a person may choose; the model is metric throughout. */
export const UNITS = ['metric', 'feet'] as const;
export type Units = (typeof UNITS)[number];

export type When = string | number | Date;

export interface FormatOptions {
  locale: string;
  /** IANA zone of the event; the browser's own outside one. */
  timeZone?: string;
  units: Units;
}

export interface Format {
  /** 14:07 */
  time(when: When): string;
  /** 14:07:09 */
  timeExact(when: When): string;
  /** 24 Apr 2027 */
  date(when: When): string;
  /** Sat 24 Apr, 14:07 */
  dateTime(when: When): string;
  /** 14:00–17:30, with dates where they differ. */
  span(from: When, to: When): string;
  number(value: number, digits?: number): string;
  percent(share: number): string;
  /** Metres in, a length to read out: 840 m, 2.4 km, 1,200 ft, 1.5 mi. */
  distance(metres: number): string;
  /** Metres in; for widths and radii, where a tenth matters. */
  width(metres: number): string;
  /** 3 min ago; seconds count up to a minute. */
  age(when: When, nowMs: number): string;
  /** Milliseconds in: 1 h 05 min. */
  duration(ms: number): string;
  list(words: readonly string[]): string;
  /** Name of a language by its BCP 47 tag. */
  language(tag: string): string;
}

const FEET_PER_METRE = 3.280839895;
const FEET_PER_MILE = 5280;

/** Dates, times, lengths and numbers in one reader's way of writing, and in the event's time. */
export function createFormat({ locale, timeZone, units }: FormatOptions): Format {
  const zone = timeZone ? { timeZone } : {};
  // 24 hours in every language: on the radio "two thirty" has sent people to the wrong half of the day.
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone } as const;
  const time = new Intl.DateTimeFormat(locale, clock);
  const timeExact = new Intl.DateTimeFormat(locale, { ...clock, second: '2-digit' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...zone });
  const dateTime = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...clock,
  });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const unit = (value: number, name: string, digits: number): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, maximumFractionDigits: digits }).format(value);
  const number = (value: number, digits = 0): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);

  return {
    time: (when) => time.format(toDate(when)),
    timeExact: (when) => timeExact.format(toDate(when)),
    date: (when) => date.format(toDate(when)),
    dateTime: (when) => dateTime.format(toDate(when)),
    span: (from, to) => spanOf(date, time, dateTime, toDate(from), toDate(to)),
    number,
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent' }).format(share),
    distance: (metres) => (units === 'feet' ? feet(metres, unit) : metric(metres, unit)),
    width: (metres) =>
      units === 'feet' ? unit(metres * FEET_PER_METRE, 'foot', 0) : unit(metres, 'meter', 1),
    age: (when, nowMs) => ageOf(locale, nowMs - toDate(when).getTime()),
    duration: (ms) => durationOf(ms, unit),
    list: (words) => lists.format(words),
    language: (tag) => languages.of(tag) ?? tag,
  };
}

type Unit = (value: number, name: string, digits: number) => string;

const toDate = (when: When): Date => (when instanceof Date ? when : new Date(when));

const metric = (metres: number, unit: Unit): string =>
  Math.abs(metres) < 1000
    ? unit(Math.round(metres), 'meter', 0)
    : unit(metres / 1000, 'kilometer', metres < 10_000 ? 2 : 1);

function feet(metres: number, unit: Unit): string {
  const value = metres * FEET_PER_METRE;
  return Math.abs(value) < FEET_PER_MILE / 4
    ? unit(Math.round(value), 'foot', 0)
    : unit(value / FEET_PER_MILE, 'mile', 2);
}

function spanOf(
  date: Intl.DateTimeFormat,
  time: Intl.DateTimeFormat,
  both: Intl.DateTimeFormat,
  from: Date,
  to: Date,
): string {
  return date.format(from) === date.format(to)
    ? `${both.format(from)}–${time.format(to)}`
    : `${both.format(from)} – ${both.format(to)}`;
}

function ageOf(locale: string, ms: number): string {
  const relative = new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'auto' });
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 60) return relative.format(-seconds, 'second');
  if (seconds < 3600) return relative.format(-Math.floor(seconds / 60), 'minute');
  if (seconds < 86_400) return relative.format(-Math.floor(seconds / 3600), 'hour');
  return relative.format(-Math.floor(seconds / 86_400), 'day');
}

function durationOf(ms: number, unit: Unit): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  if (seconds < 60) return unit(seconds, 'second', 0);
  const minutes = Math.round(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const rest = unit(minutes % 60, 'minute', 0);
  if (hours === 0) return rest;
  return minutes % 60 === 0 ? unit(hours, 'hour', 0) : `${unit(hours, 'hour', 0)} ${rest}`;
}
