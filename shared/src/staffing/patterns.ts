import type { Span } from '../event/index.js';
import type { StaffingSettings } from './settings.js';

/** Which of the blocks somebody works, as bits. */
export type Mask = number;

export const works = (mask: Mask, block: number): boolean => ((mask >> block) & 1) === 1;

/**
 * Every combination of blocks that somebody may work beside the shifts they already have: no overlap, no stretch longer
 * than the longest, and a full rest between two stretches. The empty one comes first.
 */
export function patternsOf(
  open: readonly boolean[],
  blocks: readonly Span[],
  kept: readonly Span[],
  settings: StaffingSettings,
): Mask[] {
  const free = blocks.flatMap((block, i) =>
    open[i] && !kept.some((span) => overlap(span, block)) ? [i] : [],
  );
  const all: Mask[] = [];
  for (let bits = 0; bits < 1 << free.length; bits++) {
    const mask = free.reduce((sum, block, i) => sum | (((bits >> i) & 1) << block), 0);
    const chosen = blocks.filter((_, i) => works(mask, i));
    if (bits === 0 || keepsRest([...kept, ...chosen], chosen, settings)) all.push(mask);
  }
  return all;
}

export const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** Only what the new shifts have a part in is judged: a rule that somebody broke by hand is theirs to mend. */
function keepsRest(
  spans: readonly Span[],
  added: readonly Span[],
  { longestMs, restMs }: StaffingSettings,
): boolean {
  const stretches = joined(spans);
  const isNew = (stretch: Span): boolean => added.some((span) => overlap(span, stretch));
  return stretches.every((stretch, i) => {
    const before = stretches[i - 1];
    if (isNew(stretch) && stretch.to - stretch.from > Math.max(longestMs, longestOf(added))) return false;
    if (!before || !(isNew(stretch) || isNew(before))) return true;
    return stretch.from - before.to >= restMs;
  });
}

/** A single block that is longer than the rule allows is the organiser's choice of shift, not a breach. */
const longestOf = (spans: readonly Span[]): number => Math.max(0, ...spans.map(({ from, to }) => to - from));

/** Spans that touch or overlap as one, in order. */
export function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else out.push({ ...span });
  }
  return out;
}
