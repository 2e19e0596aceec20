/** Date and time as the clocks in some zone show them, such as `2027-04-24` and `14:07`. */
export interface Wall {
  date: string;
  time: string;
}

/** What the clocks in a zone show at an instant. */
export function toWall(instant: string | number | Date, timeZone: string): Wall {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/**
 * The instant at which the clocks in a zone show this; `undefined` when the text is no date and time. In the hour that
 * is skipped in spring the clocks never show it, and the instant is the one an hour later; in the hour that comes
 * twice in autumn it is the first.
 */
export function fromWall({ date, time }: Wall, timeZone: string): string | undefined {
  const asUtc = Date.parse(`${date}T${time}:00.000Z`);
  if (Number.isNaN(asUtc)) return undefined;
  // The zone's offset a day before and a day after are the only two that this wall time can have.
  const candidates = [asUtc - 86_400_000, asUtc + 86_400_000]
    .map((near) => asUtc - offsetMs(near, timeZone))
    .sort((a, b) => a - b);
  const shown = candidates.find((at) => sameWall(toWall(at, timeZone), { date, time }));
  return new Date(shown ?? candidates[1]!).toISOString();
}

const sameWall = (a: Wall, b: Wall): boolean => a.date === b.date && a.time === b.time;

function offsetMs(at: number, timeZone: string): number {
  const { date, time } = toWall(at, timeZone);
  return Date.parse(`${date}T${time}:00.000Z`) - Math.floor(at / 60_000) * 60_000;
}
