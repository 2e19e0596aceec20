import type { EventRecord, PostData } from '@waypost/shared/event';
import type { Proposal, ProposedShift, Unmet } from '@waypost/shared/staffing';

/** Everyone on a post for the same hours. */
export interface Crew {
  from: string;
  to: string;
  shifts: ProposedShift[];
}

/** One post of a proposal: who would stand there, and what it would still lack. */
export interface ProposalRow {
  post: EventRecord<PostData>;
  crews: Crew[];
  unmet: Unmet[];
  /** Somebody comes or goes, or something stays unmet: what a reader looks for. */
  matters: boolean;
}

/** The posts in the order in which people count them: A2 before A12. */
export function proposalRows(
  { shifts, unmet, removed }: Pick<Proposal, 'shifts' | 'unmet' | 'removed'>,
  posts: readonly EventRecord<PostData>[],
): ProposalRow[] {
  const byPost = groups(shifts, ({ postId }) => postId);
  const lacking = groups(unmet, ({ postId }) => postId);
  const left = new Set(removed.map(({ data }) => data.postId));
  return posts
    .toSorted((a, b) => a.data.code.localeCompare(b.data.code, undefined, { numeric: true }))
    .map((post) => {
      const here = byPost.get(post.id) ?? [];
      const lacks = lacking.get(post.id) ?? [];
      const changes = here.some(({ change }) => change === 'new' || change === 'moved');
      return {
        post,
        crews: crewsOf(here),
        unmet: lacks,
        matters: changes || lacks.length > 0 || left.has(post.id),
      };
    });
}

function crewsOf(shifts: readonly ProposedShift[]): Crew[] {
  return [...groups(shifts, ({ from, to }) => `${from} ${to}`).values()]
    .map((together) => ({ from: together[0]!.from, to: together[0]!.to, shifts: together }))
    .sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1));
}

/** How many are missing at the worst moment, and whether a skill or a language is. */
export const shortOf = (unmet: readonly Unmet[]): { short: number; lacks: boolean } => ({
  short: Math.max(0, ...unmet.filter(({ what }) => what === 'people').map(({ missing }) => missing)),
  lacks: unmet.some(({ what }) => what !== 'people'),
});

function groups<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const group = found.get(key(item));
    if (group) group.push(item);
    else found.set(key(item), [item]);
  }
  return found;
}
