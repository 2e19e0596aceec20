import {
  asksForCheckIns,
  CHECK_IN,
  CHECK_IN_EVERY_MS,
  countsAsCover,
  EVENT,
  onDuty,
  PERSON,
  POST,
  rosterOf,
  SECTOR,
  SHIFT,
  staffedWindow,
  USUAL_POST_PRIORITY,
  type EventRecord,
  type Instant,
  type OnDuty,
  type PersonData,
  type PostData,
  type PostPriority,
  type Records,
} from '../event/index.js';
import type { Id } from '../kernel/index.js';

/** A post with fewer people on it than it needs. */
export interface ShortPost {
  postId: Id;
  priority: PostPriority;
  need: number;
  there: number;
  missing: number;
  /** They have a shift here now, and have not joined the event. */
  awaited: Id[];
}

/** Somebody on duty whose "all safe" is overdue. */
export interface SilentPerson {
  personId: Id;
  postId?: Id;
  /** Their last "all safe"; absent when they gave none. */
  lastAt?: Instant;
  /** How long nothing was heard of them, milliseconds. */
  silentMs: number;
}

export interface Coverage {
  /** There is a roster to hold the street against; without one nobody is missing from a post. */
  rostered: boolean;
  /** Posts have to be staffed at this moment. */
  staffed: boolean;
  /** People that all posts need together, and those of them who are there; more than needed at one post fills no other. */
  needed: number;
  there: number;
  onDuty: number;
  /** The most important first, then whoever lacks most. */
  short: ShortPost[];
  /** The longest silence first. */
  silent: SilentPerson[];
  /** Sectors without a lead. */
  leaderless: Id[];
}

/** How well the street is covered at a moment: what is planned for it, held against who is on duty and heard of. */
export function coverageAt(records: Records, eventId: Id, at: Instant): Coverage {
  const event = records.get(EVENT, eventId)?.data;
  const duty = onDuty(rosterOf(records), at);
  const rostered = records.all(SHIFT).length > 0;
  const now = Date.parse(at);
  const hours = event && staffedWindow(event);
  const staffed = hours !== undefined && hours.from <= now && now < hours.to;
  const posts = rostered && staffed ? records.all(POST).map((post) => postNow(records, post, duty, at)) : [];
  return {
    rostered,
    staffed,
    needed: posts.reduce((sum, { need }) => sum + need, 0),
    there: posts.reduce((sum, { need, there }) => sum + Math.min(need, there), 0),
    onDuty: duty.length,
    short: posts
      .filter(({ missing }) => missing > 0)
      .sort((a, b) => a.priority - b.priority || b.missing - a.missing),
    silent: event && asksForCheckIns(event, at) ? silentAt(records, duty, now, event.wentLiveAt) : [],
    leaderless: staffed ? leaderlessAt(records, duty) : [],
  };
}

function postNow(
  records: Records,
  { id, data }: EventRecord<PostData>,
  duty: readonly OnDuty[],
  at: Instant,
): ShortPost {
  const here = new Set(duty.filter(({ shift }) => shift?.data.postId === id).map(({ person }) => person.id));
  const awaited = records
    .all(SHIFT)
    .filter(({ data: shift }) => shift.postId === id && shift.from <= at && at < shift.to)
    .filter(({ data: shift }) => countsAsCover(shift) && !here.has(shift.personId))
    .map(({ data: shift }) => shift.personId)
    .filter((personId) => records.get(PERSON, personId)?.data.access !== 'joined');
  const need = data.needs.count;
  return {
    postId: id,
    priority: data.priority ?? USUAL_POST_PRIORITY,
    need,
    there: here.size,
    missing: Math.max(0, need - here.size),
    awaited: [...new Set(awaited)],
  };
}

function silentAt(
  records: Records,
  duty: readonly OnDuty[],
  now: number,
  wentLiveAt: Instant | undefined,
): SilentPerson[] {
  return duty
    .map(({ person, shift }): SilentPerson => {
      const lastAt = records.get(CHECK_IN, person.id)?.data.happenedAt;
      // Nobody is silent in the first quarter of an hour in which they could have said something.
      const since = Math.max(
        ...[lastAt, shift?.data.from, person.data.joinedAt, wentLiveAt].map((time) =>
          time ? Date.parse(time) : 0,
        ),
      );
      return {
        personId: person.id,
        ...(shift ? { postId: shift.data.postId } : {}),
        ...(lastAt ? { lastAt } : {}),
        silentMs: now - since,
      };
    })
    .filter(({ silentMs }) => silentMs > CHECK_IN_EVERY_MS)
    .sort((a, b) => b.silentMs - a.silentMs);
}

/** A lead without any shift goes where they are needed; one who has shifts leads while they are on one. */
function leaderlessAt(records: Records, duty: readonly OnDuty[]): Id[] {
  const there = new Set(duty.map(({ person }) => person.id));
  const rostered = new Set(records.all(SHIFT).map(({ data }) => data.personId));
  const leads = records
    .all(PERSON)
    .filter(({ id, data }) => isLead(data) && (there.has(id) || !rostered.has(id)));
  return records
    .all(SECTOR)
    .filter(({ id }) => !leads.some(({ data }) => data.sectorIds?.includes(id)))
    .map(({ id }) => id);
}

const isLead = ({ role, access }: PersonData): boolean => role === 'lead_marshal' && access === 'joined';
