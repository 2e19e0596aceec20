import type { PostPriority } from '../event/index.js';

/**
 * What each thing that is not as it should be costs. The tiers are far enough apart that nothing below can ever pay for
 * something above: a person has at most a few dozen points of comfort in a block, a skill is worth more than that, and
 * a person missing is worth more than all the skills a post can ask for together.
 */
export const WEIGHTS = {
  /** One person too few at a post for one block, by the post's priority. */
  missing: { 1: 40_000, 2: 15_000, 3: 6_000 } satisfies Record<PostPriority, number>,
  /** On top, when nobody at all is there: two posts with one person each are better than one with two. */
  empty: 0.5,
  /** A needed skill nobody there has, as a share of `missing`: eight skills and a language stay below one person. */
  skill: 0.06,
  language: 0.04,
  /** Standing where one would rather not, or where one asked to swap. */
  avoided: 30,
  /** Standing somewhere else than any place one wished for. */
  notWished: 8,
  /** Outside the sectors one knows. */
  strangeSector: 6,
  /** A pair not together for a block in which one of them works. */
  split: 20,
  /** For the second block of one person; the third costs twice that, and so on, so that hours spread evenly. */
  hours: 10,
  /** A kilometre between one block and the next without a rest between them. */
  kilometre: 8,
  /** Somewhere else than was offered before: people have made their plans. */
  moved: 4,
} as const;
