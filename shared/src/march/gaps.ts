import type { Id } from '../kernel/index.js';
import { estimateAt, isHeard, type Captain } from './captain.js';

/** How far apart two neighbours usually walk, metres; the one behind first. */
export interface Spacing {
  readonly behindId: Id;
  readonly aheadId: Id;
  readonly usualM: number;
  readonly sinceS: number;
  readonly atS: number;
}

export interface Gap {
  readonly fromM: number;
  readonly toM: number;
  /** How far apart the two usually walk. */
  readonly usualM: number;
}

/** With fewer there is no telling a gap from captains who stand far apart. */
export const CAPTAINS_FOR_GAPS = 4;
/** What is usual is learnt over this long, seconds, and nothing is called a gap before it was looked at for a third of it. */
const LEARN_S = 360;
/** A gap is so many times the usual, and at least this much more, metres; our defaults. */
const GAP = { factor: 2, moreM: 60 };

interface Stretch {
  behind: Captain;
  ahead: Captain;
  fromM: number;
  toM: number;
  sigmaM: number;
}

/** Neighbours along the route; nothing when there are too few captains to say. */
function stretchesOf(captains: readonly Captain[], nowS: number): Stretch[] | undefined {
  const heard = captains
    .filter((captain) => isHeard(captain, nowS))
    .map((captain) => ({ captain, ...estimateAt(captain, nowS) }))
    .toSorted((a, b) => a.alongM - b.alongM);
  if (heard.length < CAPTAINS_FOR_GAPS) return undefined;
  return heard.slice(1).map((ahead, i) => {
    const behind = heard[i]!;
    return {
      behind: behind.captain,
      ahead: ahead.captain,
      fromM: behind.alongM,
      toM: ahead.alongM,
      sigmaM: Math.hypot(ahead.sigmaM, behind.sigmaM),
    };
  });
}

const knownOf = (spacings: readonly Spacing[], { behind, ahead }: Stretch): Spacing | undefined =>
  spacings.find(({ behindId, aheadId }) => behindId === behind.personId && aheadId === ahead.personId);

const isGap = (known: Spacing | undefined, { fromM, toM, sigmaM }: Stretch, nowS: number): boolean =>
  known !== undefined &&
  nowS - known.sinceS >= LEARN_S / 3 &&
  toM - fromM - sigmaM > Math.max(known.usualM * GAP.factor, known.usualM + GAP.moreM);

/** Learns how far apart neighbours walk. Captains are not spread evenly, so each pair is its own measure. */
export function learnSpacing(
  before: readonly Spacing[],
  captains: readonly Captain[],
  nowS: number,
): readonly Spacing[] {
  const stretches = stretchesOf(captains, nowS);
  if (!stretches) return before;
  return stretches.map((stretch) => {
    const known = knownOf(before, stretch);
    const pair = { behindId: stretch.behind.personId, aheadId: stretch.ahead.personId };
    const length = stretch.toM - stretch.fromM;
    if (!known) return { ...pair, usualM: length, sinceS: nowS, atS: nowS };
    // A gap must not become what is usual.
    if (isGap(known, stretch, nowS)) return { ...known, atS: nowS };
    const weight = 1 - Math.exp(-(nowS - known.atS) / LEARN_S);
    return { ...known, usualM: known.usualM + weight * (length - known.usualM), atS: nowS };
  });
}

/** Where the column has torn; nothing when there are too few captains to say. */
export function gapsOf(
  spacings: readonly Spacing[],
  captains: readonly Captain[],
  nowS: number,
): readonly Gap[] | undefined {
  return stretchesOf(captains, nowS)?.flatMap((stretch) => {
    const known = knownOf(spacings, stretch);
    return known && isGap(known, stretch, nowS)
      ? [{ fromM: stretch.fromM, toM: stretch.toM, usualM: known.usualM }]
      : [];
  });
}
