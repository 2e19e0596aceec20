import {
  countsAsCover,
  onDuty,
  staffedWindow,
  type EventRecord,
  type PersonData,
  type PostData,
  type ShiftData,
} from '../../event/index.js';
import { distance, type Position } from '../../geo/index.js';
import type { Id } from '../../kernel/index.js';
import { problemOf, type Problem } from '../problem.js';
import { emptyAssignment, type Assignment } from '../score.js';
import { USUAL_SETTINGS } from '../settings.js';
import { WEIGHTS } from '../weights.js';
import type { MoveQuestion } from './question.js';

/** What is decided now has to hold for the next hour; after that it is asked again. */
const HORIZON_MS = 3_600_000;

/** The street at a moment as a problem of planning. */
export interface Street {
  readonly problem: Problem;
  /** The slot in which each worker stands; -1 for who is off duty, or may not move. */
  readonly standing: readonly number[];
  /** The shift that each is on. */
  readonly shiftOf: ReadonlyMap<Id, EventRecord<ShiftData>>;
  readonly placeOf: ReadonlyMap<Id, Position>;
  /** The end of the staffed time, milliseconds since 1970. */
  readonly endMs: number;
}

/**
 * The same problem as in planning, of one block that begins now. The gap is the only need that is not met: every other
 * post needs those who are there. So what a move is worth is what planning would say that it is worth.
 */
export function streetOf(question: MoveQuestion): Street {
  const { event, people, posts, shifts, at } = question;
  const now = Date.parse(at);
  const endMs = Math.max(staffedWindow(event).to, now + HORIZON_MS);
  const block = { from: at, to: new Date(now + HORIZON_MS).toISOString() };
  const onShift = onDuty({ people, shifts }, at).flatMap(({ shift }) => shift ?? []);
  const shiftOf = new Map(onShift.map((shift) => [shift.data.personId, shift]));
  const placeOf = placesOf(question, shiftOf);
  const problem = problemOf(
    {
      event: { opensAt: block.from, closesAt: block.to, phases: [] },
      people: people
        .filter((person) => shiftOf.has(person.id) || isFree(person, question.busy))
        .map((person) => (shiftOf.has(person.id) ? atWork(person) : person)),
      posts: posts.map((post) => (post.id === question.postId ? post : asItIs(post, question, onShift))),
      shifts: [
        ...onShift.map((shift) => ({
          ...shift,
          data: { ...shift.data, ...block, fixed: !mayMove(shift, question.busy) },
        })),
        // What they do before and after says how long they have been and will be on their feet.
        ...shifts
          .filter(({ data }) => countsAsCover(data) && !shiftOf.has(data.personId))
          .map((shift) => ({ ...shift, data: { ...shift.data, fixed: true } })),
      ],
    },
    { ...USUAL_SETTINGS, shiftMs: HORIZON_MS, keepAccepted: false },
  );
  const walked = withWays(problem, posts, placeOf, shiftOf);
  const standing = standingIn(walked, shiftOf);
  // Those who stand apart already are not brought together while a post is empty.
  const pairs = walked.pairs.filter(([a, b]) => standing[a] === standing[b]);
  return { problem: { ...walked, pairs }, standing, shiftOf, placeOf, endMs };
}

/** A fixed shift was set by hand, and whoever was sent to something is not free. */
const mayMove = ({ data }: EventRecord<ShiftData>, busy: readonly Id[]): boolean =>
  !data.fixed && !busy.includes(data.personId);

/** On duty now, whatever they once said of their hours. */
function atWork({ data, ...rest }: EventRecord<PersonData>): EventRecord<PersonData> {
  const { availability: _availability, ...person } = data;
  return { ...rest, data: person };
}

/** Whoever leads a sector without a post of their own is leading it: they are not free. */
const isFree = ({ id, data }: EventRecord<PersonData>, busy: readonly Id[]): boolean =>
  data.access === 'joined' && data.role === 'marshal' && !busy.includes(id);

/** A post that needs what it has: people, skills and languages that are lacking elsewhere are not asked for here. */
function asItIs(
  post: EventRecord<PostData>,
  { people }: MoveQuestion,
  onShift: readonly EventRecord<ShiftData>[],
): EventRecord<PostData> {
  const { needs } = post.data;
  const there = new Set(
    onShift.filter(({ data }) => data.postId === post.id).map(({ data }) => data.personId),
  );
  const crew = people.filter(({ id }) => there.has(id)).map(({ data }) => data);
  const has = (skill: NonNullable<PersonData['skills']>[number]): boolean =>
    crew.some(({ skills }) => skills?.includes(skill));
  const speaks = (tag: string): boolean =>
    crew.some(({ languages, language }) => language === tag || languages?.includes(tag));
  return {
    ...post,
    data: {
      ...post.data,
      needs: {
        count: Math.min(needs.count, there.size),
        skills: needs.skills?.filter(has) ?? [],
        languages: needs.languages?.filter(speaks) ?? [],
      },
    },
  };
}

function placesOf(
  { posts, positions }: MoveQuestion,
  shiftOf: ReadonlyMap<Id, EventRecord<ShiftData>>,
): Map<Id, Position> {
  const postAt = new Map(posts.map(({ id, data }) => [id, data.at]));
  const places = new Map<Id, Position>();
  for (const [personId, { data }] of shiftOf) {
    const at = postAt.get(data.postId);
    if (at) places.set(personId, at);
  }
  for (const [personId, at] of Object.entries(positions)) places.set(personId, at);
  return places;
}

/**
 * A way costs what a way costs in planning; where somebody is off duty nobody knows, and it costs nothing. Staying costs
 * nothing at all, however far from their post somebody shows that they are: nobody is exchanged for comfort.
 */
function withWays(
  problem: Problem,
  posts: readonly EventRecord<PostData>[],
  placeOf: ReadonlyMap<Id, Position>,
  shiftOf: ReadonlyMap<Id, EventRecord<ShiftData>>,
): Problem {
  const workers = problem.workers.map((worker) => {
    const from = placeOf.get(worker.id);
    const own = shiftOf.get(worker.id)?.data.postId;
    const wayTo = (post: EventRecord<PostData>): number =>
      from ? (distance(from, post.data.at) / 1000) * WEIGHTS.kilometre : 0;
    const costs = worker.costs.map((cost, at) => (posts[at]!.id === own ? 0 : cost + wayTo(posts[at]!)));
    return { ...worker, costs };
  });
  return { ...problem, workers };
}

function standingIn(problem: Problem, shiftOf: ReadonlyMap<Id, EventRecord<ShiftData>>): number[] {
  return problem.workers.map(({ id, kept }) => {
    const shift = shiftOf.get(id);
    const post = problem.posts.findIndex((one) => one.id === shift?.data.postId);
    // Those who may not move are part of the problem's ground, not of the question.
    return post >= 0 && kept.length === 0 ? problem.slotAt[post]! : -1;
  });
}

/**
 * Where everybody stands, as the solver writes it. It counts no more people at a post than it needs: whoever is there
 * beside them, those first who bring nothing that it asks for, is to spare.
 * @param gone workers to leave out, as if they had gone
 */
export function presentIn(
  { problem, standing }: Pick<Street, 'problem' | 'standing'>,
  gone: readonly number[] = [],
): Assignment {
  const present = emptyAssignment(problem);
  problem.slots.forEach(({ need, skills, languages }, slot) => {
    const asked = (worker: number): number => {
      const { skills: has, languages: speaks } = problem.workers[worker]!;
      return skills.filter((one) => has.has(one)).length + languages.filter((tag) => speaks.has(tag)).length;
    };
    standing
      .flatMap((at, worker) => (at === slot && !gone.includes(worker) ? [worker] : []))
      .sort((a, b) => asked(b) - asked(a))
      .slice(0, need)
      .forEach((worker) => (present[worker] = slot));
  });
  return present;
}
