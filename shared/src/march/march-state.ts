import { estimateAt, isHeard, type Captain } from './captain.js';
import { gapsOf, type Gap, type Spacing } from './gaps.js';
import { estimateOf, type Estimate } from './track.js';

/** A figure with its doubt: two standard deviations either way hold it 19 times of 20. */
export interface Estimated {
  readonly value: number;
  readonly sigma: number;
}

/** An end as it was when it was last heard. */
export interface Mark {
  readonly alongM: Estimated;
  readonly speedMps: Estimated;
  readonly atS: number;
}

/** Captains next to one another who all stand; one alone is a section without length. */
export interface Stopped {
  readonly fromM: number;
  readonly toM: number;
  readonly sinceS: number;
  /** The head is among them: the march is held. */
  readonly head: boolean;
}

export interface MarchState {
  readonly head?: Mark;
  readonly tail?: Mark;
  readonly lengthM?: Estimated;
  /** Mean pace of the captains who walk, metres per second. */
  readonly paceMps?: Estimated;
  /** Stretches between neighbouring captains that grew far longer than they were; absent when too few captains are heard to say. */
  readonly gaps?: readonly Gap[];
  readonly stopped: readonly Stopped[];
  /** How many captains are heard. */
  readonly captains: number;
}

/** A march that stands this long is held (domain.md 4.4, SC-06). */
export const HELD_AFTER_S = 60;

interface Seen {
  captain: Captain;
  now: Estimate;
}

/** The march as its captains show it now. */
export function marchState(
  captains: readonly Captain[],
  nowS: number,
  spacings: readonly Spacing[] = [],
): MarchState {
  const seen = captains
    .filter((captain) => isHeard(captain, nowS))
    .map((captain): Seen => ({ captain, now: estimateAt(captain, nowS) }))
    .toSorted((a, b) => b.now.alongM - a.now.alongM);
  const head = seen.find(({ captain }) => captain.duty === 'head');
  const tail = seen.findLast(({ captain }) => captain.duty === 'tail');
  const pace = paceOf(seen);
  const gaps = gapsOf(spacings, captains, nowS);
  return {
    ...(head ? { head: markOf(head) } : {}),
    ...(tail ? { tail: markOf(tail) } : {}),
    ...(head && tail ? { lengthM: lengthOf(head, tail) } : {}),
    ...(pace ? { paceMps: pace } : {}),
    ...(gaps ? { gaps } : {}),
    stopped: stoppedOf(seen, nowS),
    captains: seen.length,
  };
}

function markOf({ captain: { track } }: Seen): Mark {
  const then = estimateOf(track);
  return {
    alongM: { value: then.alongM, sigma: then.sigmaM },
    speedMps: { value: then.speedMps, sigma: then.speedSigmaMps },
    atS: track.atS,
  };
}

const lengthOf = ({ now: front }: Seen, { now: rear }: Seen): Estimated => ({
  value: Math.max(0, front.alongM - rear.alongM),
  sigma: Math.hypot(front.sigmaM, rear.sigmaM),
});

/** Weighted by how well each speed is known; whoever stands says nothing about the pace. */
function paceOf(seen: readonly Seen[]): Estimated | undefined {
  const walking = seen.filter(({ now }) => now.standing < 0.5).map(({ captain }) => captain.track.walks);
  if (walking.length === 0) return undefined;
  const weights = walking.map(({ p }) => 1 / Math.max(1e-4, p[2]));
  const sum = weights.reduce((a, b) => a + b, 0);
  const value = walking.reduce((total, { speedMps }, i) => total + speedMps * weights[i]!, 0) / sum;
  return { value, sigma: Math.sqrt(1 / sum) };
}

/** Neighbours in the column who stand belong to one section; from front to rear. */
function stoppedOf(seen: readonly Seen[], nowS: number): Stopped[] {
  const sections: Stopped[] = [];
  let open = false;
  for (const { captain, now } of seen) {
    const { stoodSinceS, duty } = captain;
    const stands = stoodSinceS !== undefined && nowS - stoodSinceS >= HELD_AFTER_S;
    if (stands && open) {
      const last = sections.pop()!;
      sections.push({
        fromM: now.alongM,
        toM: last.toM,
        sinceS: Math.min(last.sinceS, stoodSinceS),
        head: last.head || duty === 'head',
      });
    } else if (stands)
      sections.push({ fromM: now.alongM, toM: now.alongM, sinceS: stoodSinceS, head: duty === 'head' });
    open = stands;
  }
  return sections;
}
