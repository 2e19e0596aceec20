import type { EventRecord } from '../kind.js';
import type { AnnouncementData } from './announcement.schema.js';

/** What may be left unsaid, in the order in which one asks for it. */
export const ANNOUNCEMENT_GAPS = [
  'authority',
  'lawCited',
  'minutesAllowed',
  'exits',
  'arrestWarned',
  'audibleAtRear',
] as const;
export type AnnouncementGap = (typeof ANNOUNCEMENT_GAPS)[number];

/** Of each type, what has to be asked for when it was not stated. A word of information owes nobody an exit. */
const ASKED: Record<AnnouncementData['type'], readonly AnnouncementGap[]> = {
  dispersal_order: ANNOUNCEMENT_GAPS,
  arrest_warning: ['authority', 'lawCited', 'arrestWarned', 'audibleAtRear'],
  warning: ['authority', 'audibleAtRear'],
  information: [],
};

/**
 * What was not stated, or nobody knows yet: to ask the officer for, and to have on paper afterwards. Which of it the law
 * of the place demands is not for a program to say (domain.md 1.9 has the District of Columbia's list).
 */
export const gapsOf = (data: AnnouncementData): AnnouncementGap[] =>
  ASKED[data.type].filter((gap) => {
    const said = data[gap];
    return said === undefined || said === 'unknown' || (Array.isArray(said) && said.length === 0);
  });

export interface Repetition {
  /** 1 for the first of its type. */
  nth: number;
  /** Milliseconds since the one before. */
  afterMs?: number;
}

/** Which one of its type this is and how long after the last: the minutes between orders count. */
export function repetitionOf(
  { id, data }: EventRecord<AnnouncementData>,
  all: readonly EventRecord<AnnouncementData>[],
): Repetition {
  const before = all.filter(
    (other) => other.id !== id && other.data.type === data.type && other.data.happenedAt < data.happenedAt,
  );
  const last = before.reduce<string | undefined>(
    (latest, one) => (latest === undefined || one.data.happenedAt > latest ? one.data.happenedAt : latest),
    undefined,
  );
  return {
    nth: before.length + 1,
    ...(last ? { afterMs: Date.parse(data.happenedAt) - Date.parse(last) } : {}),
  };
}

/** When the time that was given ends, in milliseconds since 1970; nothing where none was given. */
export const allowedUntil = ({ happenedAt, minutesAllowed }: AnnouncementData): number | undefined =>
  minutesAllowed === undefined ? undefined : Date.parse(happenedAt) + minutesAllowed * 60_000;

/** As long as this after it was said, one that gave no time is still what people go by. */
const WITHOUT_TIME_MS = 30 * 60_000;

/** What a newcomer to the screen has to know about now. */
export const isInForce = (data: AnnouncementData, nowMs: number): boolean =>
  nowMs < (allowedUntil(data) ?? Date.parse(data.happenedAt) + WITHOUT_TIME_MS);
