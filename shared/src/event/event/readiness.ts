import { sameJson, type Id } from '../../kernel/index.js';
import { AGREEMENT, DEFAULT_AGREEMENT } from '../agreement/index.js';
import type { Instant, Records } from '../kind.js';
import { PERSON } from '../person/index.js';
import { PLACE, type PlaceType } from '../place/index.js';
import { POST } from '../post/index.js';
import { ROUTE } from '../route/index.js';
import { SHIFT } from '../shift/index.js';
import { EVENT, type EventData } from './event.schema.js';

/** Every gap the list can name. None of them forbids going live: an organiser may, knowing what is missing. */
export const READINESS_CODES = [
  'no-main-route',
  'no-posts',
  'posts-short',
  'no-control',
  'no-marshal',
  'no-first-aid',
  'no-water',
  'no-toilets',
  'no-parking',
  'no-phases',
  'ends-in-past',
  'not-yet-open',
  'agreement-not-reviewed',
  'agreement-ends-early',
] as const;
export type ReadinessCode = (typeof READINESS_CODES)[number];

export interface ReadinessGap {
  code: ReadinessCode;
  /** `serious`: the day cannot be run well without it; `advised`: it can, but think about it. */
  weight: 'serious' | 'advised';
  /** How many things it concerns, where that is a number. */
  count?: number;
}

/** Layers of the map that may not be empty (domain.md 1.1: the CRS planning guide's parking, medical, toilets, water). */
const PLACES_NEEDED: readonly [ReadinessCode, readonly PlaceType[]][] = [
  ['no-first-aid', ['first_aid']],
  ['no-water', ['water']],
  ['no-toilets', ['toilets']],
  ['no-parking', ['parking', 'transit']],
];

/**
 * What is missing before an event is taken live, the serious first.
 * @param now ISO instant at which somebody is about to press the switch
 */
export function readiness(records: Records, eventId: Id, now: Instant): ReadinessGap[] {
  const event = records.get(EVENT, eventId)?.data;
  if (!event) return [];
  const gaps = [
    ...planGaps(records),
    ...staffGaps(records, event),
    ...placeGaps(records),
    ...timeGaps(event, now),
    ...shareGaps(records, event),
  ];
  return [
    ...gaps.filter((gap) => gap.weight === 'serious'),
    ...gaps.filter((gap) => gap.weight === 'advised'),
  ];
}

function planGaps(records: Records): ReadinessGap[] {
  const main = records.all(ROUTE).some((route) => route.data.role === 'main');
  return [
    ...(main ? [] : [serious('no-main-route')]),
    ...(records.all(POST).length ? [] : [serious('no-posts')]),
  ];
}

function staffGaps(records: Records, event: EventData): ReadinessGap[] {
  const joined = records.all(PERSON).filter((person) => person.data.access === 'joined');
  const control = joined.some((person) => ['control', 'owner', 'organiser'].includes(person.data.role));
  const field = joined.some((person) => ['marshal', 'lead_marshal'].includes(person.data.role));
  const short = postsShort(records, event);
  return [
    ...(control ? [] : [serious('no-control')]),
    ...(field ? [] : [serious('no-marshal')]),
    ...(short ? [{ ...serious('posts-short'), count: short }] : []),
  ];
}

/** Posts that have fewer people than they need when the first phase with people in the street begins. */
function postsShort(records: Records, event: EventData): number {
  const from = event.phases.find((phase) => phase.phase !== 'pre_event')?.startsAt ?? event.opensAt;
  const shifts = records
    .all(SHIFT)
    .filter(({ data }) => data.state !== 'declined' && data.from <= from && data.to > from);
  return records.all(POST).filter((post) => {
    const people = new Set(
      shifts.filter((shift) => shift.data.postId === post.id).map((shift) => shift.data.personId),
    );
    return people.size < post.data.needs.count;
  }).length;
}

function placeGaps(records: Records): ReadinessGap[] {
  const there = new Set(records.all(PLACE).map((place) => place.data.type));
  return PLACES_NEEDED.filter(([, types]) => !types.some((type) => there.has(type))).map(([code]) =>
    advised(code),
  );
}

/** More than this before it opens, going live is most likely a slip of the hand: marshals' phones would start at once. */
const EARLY_MS = 12 * 3_600_000;

function timeGaps(event: EventData, now: Instant): ReadinessGap[] {
  const early = Date.parse(event.opensAt) - Date.parse(now) > EARLY_MS;
  return [
    ...(event.closesAt <= now ? [serious('ends-in-past')] : []),
    ...(early ? [advised('not-yet-open')] : []),
    ...(event.phases.length ? [] : [advised('no-phases')]),
  ];
}

function shareGaps(records: Records, event: EventData): ReadinessGap[] {
  const agreement = records.all(AGREEMENT)[0]?.data;
  if (!agreement || sameJson(agreement, DEFAULT_AGREEMENT)) return [advised('agreement-not-reviewed')];
  return agreement.until !== undefined && agreement.until < event.closesAt
    ? [advised('agreement-ends-early')]
    : [];
}

const serious = (code: ReadinessCode): ReadinessGap => ({ code, weight: 'serious' });
const advised = (code: ReadinessCode): ReadinessGap => ({ code, weight: 'advised' });
