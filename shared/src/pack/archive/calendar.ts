import { eventTitle, EXERCISE_WORD, PERSON, POST, SHIFT, type Instant } from '../../event/index.js';
import { sorted, type Pack } from '../pack.js';

/** Shifts as an iCalendar file (RFC 5545): one VEVENT for each, in UTC, so that no time zone has to be described. */
export function shiftCalendar(pack: Pack): string {
  const shifts = sorted(pack.records.all(SHIFT), ({ from, to }) => from + to);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waypost//Pack//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(eventTitle(pack.event))}`,
    ...shifts.flatMap(({ id, seq, data }) => {
      const post = pack.records.get(POST, data.postId)?.data;
      const person = pack.records.get(PERSON, data.personId)?.data;
      if (!post || !person) return [];
      return [
        'BEGIN:VEVENT',
        `UID:${id}@waypost`,
        `SEQUENCE:${seq}`,
        `DTSTAMP:${stamp(pack.at)}`,
        `DTSTART:${stamp(data.from)}`,
        `DTEND:${stamp(data.to)}`,
        `SUMMARY:${escaped(`${pack.event.exercise ? `${EXERCISE_WORD} – ` : ''}${person.callSign}: ${post.code} ${post.name}`)}`,
        `LOCATION:${escaped(`${post.name}, ${pack.event.place}`)}`,
        `GEO:${post.at[1].toFixed(6)};${post.at[0].toFixed(6)}`,
        ...(post.orders ? [`DESCRIPTION:${escaped(post.orders)}`] : []),
        'END:VEVENT',
      ];
    }),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('\r\n') + '\r\n';
}

const stamp = (at: Instant): string => at.replace(/[-:]|\.\d{3}/g, '');

export const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n');

const octets = (letter: string): number => {
  const code = letter.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** At most 75 octets a line, never inside a letter; a continuation begins with a space, which counts. */
export function folded(line: string): string {
  let out = '';
  let used = 0;
  for (const letter of line) {
    if (used + octets(letter) > 75) {
      out += '\r\n ';
      used = 1;
    }
    out += letter;
    used += octets(letter);
  }
  return out;
}
