const DAY_MINUTES = 24 * 60;

/**
 * The latest moment, not after now, at which the clock on the event's wall showed this time. On the two days a year
 * when that clock jumps, a time from before the jump is an hour off.
 * @param nowMs milliseconds since 1970
 * @param timeZone IANA name; the reader's own when absent
 */
export function lastTimeOf(
  hours: number,
  minutes: number,
  nowMs: number,
  timeZone: string | undefined,
): string {
  const [nowHours, nowMinutes] = timeIn(nowMs, timeZone);
  const ago = (nowHours * 60 + nowMinutes - hours * 60 - minutes + DAY_MINUTES) % DAY_MINUTES;
  const minuteStart = nowMs - (nowMs % 60_000);
  return new Date(minuteStart - ago * 60_000).toISOString();
}

function timeIn(ms: number, timeZone: string | undefined): [hours: number, minutes: number] {
  const format = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone ? { timeZone } : {}),
  });
  const [hours = '0', minutes = '0'] = format.format(ms).split(':');
  return [Number(hours), Number(minutes)];
}
