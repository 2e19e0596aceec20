import type { Language } from '../contract/languages.js';
import {
  BRIEFING,
  EVENT,
  PERSON,
  POST,
  SHIFT,
  type BriefingData,
  type EventData,
  type EventRecord,
  type Instant,
  type PersonData,
  type PostData,
  type Records,
  type ShiftData,
} from '../event/index.js';
import type { Id } from '../kernel/index.js';
import type { Edition, Paper, Part } from './composed.js';
import { wallclockOf, type Wallclock } from './times.js';
import { domainWord, say, type WordKey } from './words/index.js';

export interface PackOptions {
  eventId: Id;
  edition: Edition;
  language: Language;
  /** What to include; everything of the edition unless said otherwise. */
  parts?: readonly Part[];
  paper?: Paper;
  /** When it is made: the only time on the pages that the records do not hold. */
  at: Instant;
  /** The log's last entry when the records were read. */
  seq: number;
  hash: string;
}

/** What every page is composed from: the records as they may be read, and the words of one language. */
export interface Pack extends PackOptions {
  records: Records;
  event: EventData;
  briefing: BriefingData;
  clock: Wallclock;
  t(key: WordKey, values?: Readonly<Record<string, string | number>>): string;
  /** `d('place', 'water')` */
  d(list: string, value: string): string;
  /** The text of the reader's language, else of the first one that there is. */
  translated(text: Partial<Record<Language, string>>): string;
}

export function packOf(records: Records, options: PackOptions): Pack | undefined {
  const event = records.get(EVENT, options.eventId)?.data;
  if (!event) return undefined;
  const { language } = options;
  return {
    ...options,
    records,
    event,
    briefing: records.get(BRIEFING, options.eventId)?.data ?? { objectives: [] },
    clock: wallclockOf(event.timeZone),
    t: (key, values) => say(language, key, values),
    d: (list, value) => domainWord(language, `${list}.${value}`),
    translated: (text) =>
      text[language] ?? text[event.languages[0] ?? 'en'] ?? Object.values(text).find(Boolean) ?? '',
  };
}

/** Records in a fixed order, whatever order they were written in: by a text, then by id. */
export const sorted = <Data>(
  records: readonly EventRecord<Data>[],
  by: (data: Data) => string,
): EventRecord<Data>[] =>
  records
    .map((record) => ({ record, key: sortKey(by(record.data)) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.record.id, b.record.id))
    .map(({ record }) => record);

/** `A-2` before `A-10`. */
const sortKey = (text: string): string => text.replace(/\d+/g, (number) => number.padStart(8, '0'));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const postsOf = (pack: Pack): EventRecord<PostData>[] =>
  sorted(pack.records.all(POST), ({ code }) => code);
export const peopleOf = (pack: Pack): EventRecord<PersonData>[] =>
  sorted(
    pack.records.all(PERSON).filter(({ data }) => data.access !== 'ended'),
    ({ callSign }) => callSign,
  );

export interface OnDuty {
  person: PersonData;
  shift: ShiftData;
}

/** Who stands at a post, in order of time; empty where the reader sees no shifts. */
export const onDutyAt = (pack: Pack, postId: Id): OnDuty[] =>
  sorted(
    pack.records.all(SHIFT).filter(({ data }) => data.postId === postId),
    ({ from, to }) => `${from}${to}`,
  ).flatMap(({ data }) => {
    const person = pack.records.get(PERSON, data.personId)?.data;
    return person ? [{ person, shift: data }] : [];
  });

/** "M. Example (A-1)": first initial and last name as ICS 203 asks, with the name by which they are called. */
export function called({ name, callSign }: PersonData): string {
  const short = name ? initialed(name) : undefined;
  return short ? `${short} (${callSign})` : callSign;
}

function initialed(name: string): string {
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.length < 2 || /\p{Script=Han}/u.test(name)) return name;
  return `${Array.from(words[0] ?? '')[0] ?? ''}. ${last}`;
}

/** How somebody is reached, as far as the reader may know. */
export const reachedBy = ({ contact }: PersonData): string =>
  [contact?.phone, contact?.radio, contact?.email].filter(Boolean).join(' · ');
