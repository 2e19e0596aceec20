import type { EventData } from '../event/event.schema.js';
import type { Id } from '../../kernel/index.js';
import type { PersonData } from '../person/person.schema.js';
import type { PostData } from '../post/post.schema.js';
import type { ShiftData } from './shift.schema.js';
import { countsAsCover } from './shift.states.js';

interface Of<Data> {
  id: Id;
  data: Data;
}

/** Milliseconds since 1970; `to` is not in it. */
export interface Span {
  from: number;
  to: number;
}

export interface Gap extends Span {
  /** How many more people are needed during it. */
  missing: number;
}

export interface PostCoverage {
  postId: Id;
  /** Stretches of the staffed time with too few people, in order; neighbours that lack the same number are one. */
  gaps: Gap[];
  /** The worst of the gaps: 0 when there are always enough. */
  short: number;
  /** Needed skills and languages that nobody on the post's shifts has. */
  missingSkills: NonNullable<PostData['needs']['skills']>;
  missingLanguages: string[];
}

/** Two shifts of one person that overlap, on different posts or the same. */
export interface Clash extends Span {
  personId: Id;
  shiftIds: [Id, Id];
  postIds: [Id, Id];
}

/**
 * When posts have to be staffed: from the first phase after the preparations to the end of the last, else for as long
 * as the event is open.
 */
export function staffedWindow(event: Pick<EventData, 'opensAt' | 'closesAt' | 'phases'>): Span {
  const phases = event.phases.filter(({ phase }) => phase !== 'pre_event');
  const starts = phases.map(({ startsAt }) => Date.parse(startsAt));
  const ends = phases.map(({ endsAt }) => Date.parse(endsAt));
  return {
    from: starts.length ? Math.min(...starts) : Date.parse(event.opensAt),
    to: ends.length ? Math.max(...ends) : Date.parse(event.closesAt),
  };
}

/**
 * For every post, when how many of those it needs are missing. The same person twice at a time counts once, and whoever
 * declined not at all.
 */
export function coverage(
  posts: readonly Of<PostData>[],
  shifts: readonly Of<ShiftData>[],
  people: readonly Of<Pick<PersonData, 'skills' | 'languages' | 'language'>>[],
  staffed: Span,
): Map<Id, PostCoverage> {
  const byPost = groupBy(
    shifts.filter(({ data }) => countsAsCover(data)),
    ({ data }) => data.postId,
  );
  const byId = new Map(people.map((person) => [person.id, person.data]));
  return new Map(posts.map((post) => [post.id, coverPost(post, byPost.get(post.id) ?? [], byId, staffed)]));
}

function coverPost(
  { id, data }: Of<PostData>,
  shifts: readonly Of<ShiftData>[],
  people: ReadonlyMap<Id, Pick<PersonData, 'skills' | 'languages' | 'language'>>,
  staffed: Span,
): PostCoverage {
  const gaps = gapsOf(data.needs.count, shifts, staffed);
  const there = [...new Set(shifts.map((shift) => shift.data.personId))].map((personId) =>
    people.get(personId),
  );
  const skills = new Set(there.flatMap((person) => person?.skills ?? []));
  const languages = new Set(
    there.flatMap((person) => [...(person?.languages ?? []), ...(person?.language ? [person.language] : [])]),
  );
  return {
    postId: id,
    gaps,
    short: Math.max(0, ...gaps.map((gap) => gap.missing)),
    missingSkills: (data.needs.skills ?? []).filter((skill) => !skills.has(skill)),
    missingLanguages: (data.needs.languages ?? []).filter((language) => !languages.has(language)),
  };
}

function gapsOf(count: number, shifts: readonly Of<ShiftData>[], staffed: Span): Gap[] {
  const spans = shifts.map(({ data }) => ({
    personId: data.personId,
    from: Date.parse(data.from),
    to: Date.parse(data.to),
  }));
  const inside = (time: number): boolean => time > staffed.from && time < staffed.to;
  const edges = [staffed.from, ...spans.flatMap(({ from, to }) => [from, to]).filter(inside), staffed.to];
  const times = [...new Set(edges)].sort((a, b) => a - b);
  const gaps: Gap[] = [];
  for (let i = 1; i < times.length; i++) {
    const from = times[i - 1]!;
    const there = new Set(
      spans.filter((span) => span.from <= from && span.to > from).map((span) => span.personId),
    ).size;
    const missing = count - there;
    const last = gaps.at(-1);
    if (missing <= 0) continue;
    if (last?.to === from && last.missing === missing) last.to = times[i]!;
    else gaps.push({ from, to: times[i]!, missing });
  }
  return gaps;
}

/** Every pair of one person's shifts that overlap; shifts that only touch do not, nor those that were declined. */
export function clashes(shifts: readonly Of<ShiftData>[]): Clash[] {
  const found: Clash[] = [];
  for (const [personId, theirs] of groupBy(
    shifts.filter(({ data }) => countsAsCover(data)),
    ({ data }) => data.personId,
  )) {
    const sorted = [...theirs].sort((a, b) => (a.data.from < b.data.from ? -1 : 1));
    for (let i = 0; i < sorted.length; i++) {
      const first = sorted[i]!;
      for (let j = i + 1; j < sorted.length && sorted[j]!.data.from < first.data.to; j++) {
        const second = sorted[j]!;
        found.push({
          personId,
          shiftIds: [first.id, second.id],
          postIds: [first.data.postId, second.data.postId],
          from: Date.parse(second.data.from),
          to: Math.min(Date.parse(first.data.to), Date.parse(second.data.to)),
        });
      }
    }
  }
  return found;
}

function groupBy<T>(items: readonly T[], key: (item: T) => Id): Map<Id, T[]> {
  const groups = new Map<Id, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
