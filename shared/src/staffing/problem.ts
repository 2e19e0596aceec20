import {
  countsAsCover,
  FIELD,
  staffedWindow,
  USUAL_POST_PRIORITY,
  type EventData,
  type EventRecord,
  type PersonData,
  type PostData,
  type PostPriority,
  type ShiftData,
  type Span,
} from '../event/index.js';
import type { Id } from '../kernel/index.js';
import { project2d } from './plane.js';
import { overlap, patternsOf, type Mask } from './patterns.js';
import { blocksOf, type StaffingSettings } from './settings.js';
import { WEIGHTS } from './weights.js';

export interface StaffingRecords {
  readonly event: Pick<EventData, 'opensAt' | 'closesAt' | 'phases'>;
  readonly people: readonly EventRecord<PersonData>[];
  readonly posts: readonly EventRecord<PostData>[];
  readonly shifts: readonly EventRecord<ShiftData>[];
  /** Blocks that have begun are not planned again; milliseconds since 1970. */
  readonly notBefore?: number;
}

/** Somebody who can be given shifts. */
export interface Worker {
  readonly id: Id;
  readonly skills: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
  /** Available for the whole of each block. */
  readonly open: readonly boolean[];
  readonly patterns: readonly Mask[];
  /** Blocks' worth of work that stays as it is. */
  readonly keptBlocks: number;
  readonly kept: readonly KeptSpan[];
  /** What standing at each post costs them, by the post's index. */
  readonly costs: readonly number[];
  /** The post each block was offered at before; -1 for none. */
  readonly before: readonly number[];
}

export interface KeptSpan extends Span {
  readonly postIndex: number;
}

export interface Post {
  readonly id: Id;
  readonly priority: PostPriority;
  readonly x: number;
  readonly y: number;
}

/** A post during one block, as far as it still needs people. */
export interface Slot {
  readonly post: number;
  readonly block: number;
  readonly need: number;
  /** Nobody is there yet. */
  readonly empty: boolean;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly weight: number;
}

export interface Problem {
  readonly blocks: readonly Span[];
  readonly workers: readonly Worker[];
  readonly posts: readonly Post[];
  readonly slots: readonly Slot[];
  /** Index of the slot by `post * blocks + block`; -1 where nothing is needed. */
  readonly slotAt: readonly number[];
  readonly pairs: readonly (readonly [number, number])[];
  readonly kept: readonly EventRecord<ShiftData>[];
  readonly replaced: readonly EventRecord<ShiftData>[];
  readonly settings: StaffingSettings;
}

const spanOf = ({ from, to }: { from: string; to: string }): Span => ({
  from: Date.parse(from),
  to: Date.parse(to),
});

/** The records as a question: which worker stands in which slot. */
export function problemOf(records: StaffingRecords, settings: StaffingSettings): Problem {
  const notBefore = records.notBefore ?? -Infinity;
  const blocks = blocksOf(staffedWindow(records.event), settings).filter(({ from }) => from >= notBefore);
  const posts = records.posts.map(({ id, data }) => ({
    id,
    priority: data.priority ?? USUAL_POST_PRIORITY,
    ...project2d(data.at, records.posts[0]!.data.at),
  }));
  const stays = ({ data }: EventRecord<ShiftData>): boolean =>
    data.fixed === true ||
    (settings.keepAccepted && data.state === 'accepted') ||
    Date.parse(data.from) < notBefore;
  const covering = records.shifts.filter(({ data }) => countsAsCover(data));
  const kept = covering.filter(stays);
  const replaced = covering.filter((shift) => !stays(shift));
  const postIndex = new Map(records.posts.map(({ id }, i) => [id, i]));
  const workers = records.people
    .filter(({ data }) => FIELD.includes(data.role) && data.access !== 'ended')
    .map((person) => workerOf(person, records, { blocks, kept, replaced, postIndex, settings }));
  const slots = slotsOf(records, blocks, kept);
  const slotAt = Array.from({ length: posts.length * blocks.length }, () => -1);
  slots.forEach((slot, i) => (slotAt[slot.post * blocks.length + slot.block] = i));
  return {
    blocks,
    workers,
    posts,
    slots,
    slotAt,
    pairs: pairsOf(records, workers),
    kept,
    replaced,
    settings,
  };
}

interface Ground {
  blocks: readonly Span[];
  kept: readonly EventRecord<ShiftData>[];
  replaced: readonly EventRecord<ShiftData>[];
  postIndex: ReadonlyMap<Id, number>;
  settings: StaffingSettings;
}

function workerOf({ id, data }: EventRecord<PersonData>, records: StaffingRecords, ground: Ground): Worker {
  const { blocks, settings, postIndex } = ground;
  const mine = (shifts: readonly EventRecord<ShiftData>[]) =>
    shifts.filter((shift) => shift.data.personId === id);
  const kept = mine(ground.kept).map((shift) => ({
    ...spanOf(shift.data),
    postIndex: postIndex.get(shift.data.postId) ?? -1,
  }));
  // Whoever declined cannot come then: asking again for the same hours would be nagging.
  const declined = mine(records.shifts)
    .filter(({ data: { state } }) => state === 'declined')
    .map((s) => spanOf(s.data));
  const open = blocks.map(
    (block) =>
      (data.availability?.some(
        (span) => Date.parse(span.from) <= block.from && Date.parse(span.to) >= block.to,
      ) ??
        true) &&
      !declined.some((span) => overlap(span, block)),
  );
  const offered = mine(ground.replaced);
  const before = blocks.map((block) => {
    const shift = offered.find((one) => overlap(spanOf(one.data), block));
    return shift ? (postIndex.get(shift.data.postId) ?? -1) : -1;
  });
  const swapping = new Set(
    offered.filter(({ data: { state } }) => state === 'swap_asked').map((shift) => shift.data.postId),
  );
  const blockMs = blocks[0] ? blocks[0].to - blocks[0].from : settings.shiftMs;
  return {
    id,
    skills: new Set(data.skills ?? []),
    languages: new Set([...(data.languages ?? []), ...(data.language ? [data.language] : [])]),
    open,
    patterns: patternsOf(open, blocks, kept, settings),
    keptBlocks: kept.reduce((sum, { from, to }) => sum + (to - from), 0) / blockMs,
    kept,
    costs: records.posts.map(
      (post) => (swapping.has(post.id) ? WEIGHTS.avoided : 0) + comfortCost(data, post),
    ),
    before,
  };
}

/** How far a post is from what somebody wished for. */
function comfortCost(person: PersonData, { id, data }: EventRecord<PostData>): number {
  const meant = (person.preferences ?? []).filter((wish) =>
    'postId' in wish
      ? wish.postId === id
      : 'sectorId' in wish
        ? wish.sectorId === data.sectorId
        : wish.assignment === data.assignment,
  );
  const avoided = meant.some(({ wanted }) => !wanted);
  const wishes = person.preferences?.some(({ wanted }) => wanted) ?? false;
  const wished = meant.some(({ wanted }) => wanted);
  const strange =
    person.sectorIds?.length && data.sectorId ? !person.sectorIds.includes(data.sectorId) : false;
  return (
    (avoided ? WEIGHTS.avoided : 0) +
    (wishes && !wished ? WEIGHTS.notWished : 0) +
    (strange ? WEIGHTS.strangeSector : 0)
  );
}

function slotsOf(
  records: StaffingRecords,
  blocks: readonly Span[],
  kept: readonly EventRecord<ShiftData>[],
): Slot[] {
  const people = new Map(records.people.map(({ id, data }) => [id, data]));
  return records.posts.flatMap(({ id, data }, post) => {
    const here = kept.filter((shift) => shift.data.postId === id);
    return blocks.flatMap((block, index): Slot[] => {
      const need = leastThere(here, block, data.needs.count);
      if (need <= 0) return [];
      const throughout = here.filter(({ data: shift }) => covers(spanOf(shift), block));
      const there = throughout.map((shift) => people.get(shift.data.personId));
      const skills = new Set<string>(there.flatMap((person) => person?.skills ?? []));
      const languages = new Set(
        there.flatMap((person) => [
          ...(person?.languages ?? []),
          ...(person?.language ? [person.language] : []),
        ]),
      );
      return [
        {
          post,
          block: index,
          need,
          empty: need === data.needs.count,
          skills: (data.needs.skills ?? []).filter((skill) => !skills.has(skill)),
          languages: (data.needs.languages ?? []).filter((language) => !languages.has(language)),
          weight: WEIGHTS.missing[data.priority ?? USUAL_POST_PRIORITY],
        },
      ];
    });
  });
}

const covers = (span: Span, block: Span): boolean => span.from <= block.from && span.to >= block.to;

/** How many are missing at the worst moment of the block. */
function leastThere(shifts: readonly EventRecord<ShiftData>[], block: Span, count: number): number {
  const spans = shifts.map(({ data }) => ({ ...spanOf(data), personId: data.personId }));
  const moments = [block.from, ...spans.flatMap(({ from, to }) => [from, to])].filter(
    (time) => time >= block.from && time < block.to,
  );
  const there = moments.map(
    (time) =>
      new Set(spans.filter(({ from, to }) => from <= time && time < to).map((span) => span.personId)).size,
  );
  return count - Math.min(count, ...there);
}

/** Either of the two may have named the other. */
function pairsOf({ people }: StaffingRecords, workers: readonly Worker[]): [number, number][] {
  const index = new Map(workers.map(({ id }, i) => [id, i]));
  const pairs = new Map<string, [number, number]>();
  for (const { id, data } of people) {
    for (const other of data.pairWith ?? []) {
      const [a, b] = [index.get(id), index.get(other)];
      if (a === undefined || b === undefined || a === b) continue;
      pairs.set([a, b].sort((one, two) => one - two).join(' '), a < b ? [a, b] : [b, a]);
    }
  }
  return [...pairs.values()];
}
