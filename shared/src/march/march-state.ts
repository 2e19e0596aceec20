import type { Id } from '../kernel/index.js';
import { predict, sigmaOf, speedSigmaOf, type Track } from './track.js';

/** What a captain marks: the first rank, the last, or a place inside the column. */
export type CaptainDuty = 'head' | 'tail' | 'column';

export interface Captain {
  readonly personId: Id;
  readonly duty: CaptainDuty;
  readonly track: Track;
  /** Since when this captain has not moved on, seconds; absent while walking. */
  readonly stoodSinceS?: number;
}

/** A figure with its doubt: two standard deviations either way hold it 19 times of 20. */
export interface Estimated {
  readonly value: number;
  readonly sigma: number;
}

export interface Mark {
  readonly alongM: Estimated;
  readonly speedMps: Estimated;
  /** Seconds since the last fix that was believed. */
  readonly ageS: number;
}

export interface MarchState {
  readonly head?: Mark;
  readonly tail?: Mark;
  readonly lengthM?: Estimated;
  /** Mean pace of all captains, metres per second. */
  readonly paceMps?: Estimated;
  /** Stretches between neighbouring captains that grew far longer than the others: the column has torn there. */
  readonly gaps: readonly { fromM: number; toM: number }[];
  /** Where captains have stood still, and for how many seconds. */
  readonly stopped: readonly { alongM: number; forS: number; head: boolean }[];
}

/** Slower than this a captain stands: the noise of the filter after a minute of fixes. */
export const STANDING_MPS = 0.15;
/** The head of a march that stands this long is held (domain.md 4.4, SC-06). */
export const HELD_AFTER_S = 60;
/** Nothing heard for this long: the captain no longer says where the march is. */
const LOST_AFTER_S = 120;
/** A gap is a stretch this many times the median of the others, and at least this long, metres (our default). */
const GAP = { factor: 2.5, leastM: 60 };

/** The march as its captains show it now. */
export function marchState(captains: readonly Captain[], nowS: number): MarchState {
  const heard = captains.filter(({ track }) => nowS - track.atS <= LOST_AFTER_S);
  const head = foremost(
    heard.filter(({ duty }) => duty === 'head'),
    nowS,
  );
  const tail = hindmost(
    heard.filter(({ duty }) => duty === 'tail'),
    nowS,
  );
  const pace = paceOf(heard);
  return {
    ...(head ? { head: markOf(head, nowS) } : {}),
    ...(tail ? { tail: markOf(tail, nowS) } : {}),
    ...(head && tail ? { lengthM: lengthOf(head, tail, nowS) } : {}),
    ...(pace ? { paceMps: pace } : {}),
    gaps: gapsOf(heard, nowS),
    stopped: stoppedOf(heard, nowS),
  };
}

const along = (captain: Captain, nowS: number): number => predict(captain.track, nowS).alongM;

const foremost = (captains: readonly Captain[], nowS: number): Captain | undefined =>
  captains.toSorted((a, b) => along(b, nowS) - along(a, nowS))[0];
const hindmost = (captains: readonly Captain[], nowS: number): Captain | undefined =>
  captains.toSorted((a, b) => along(a, nowS) - along(b, nowS))[0];

function markOf({ track }: Captain, nowS: number): Mark {
  const now = predict(track, nowS);
  return {
    alongM: { value: now.alongM, sigma: sigmaOf(now) },
    speedMps: { value: now.speedMps, sigma: speedSigmaOf(now) },
    ageS: nowS - track.atS,
  };
}

function lengthOf(head: Captain, tail: Captain, nowS: number): Estimated {
  const [front, rear] = [predict(head.track, nowS), predict(tail.track, nowS)];
  return {
    value: Math.max(0, front.alongM - rear.alongM),
    sigma: Math.hypot(sigmaOf(front), sigmaOf(rear)),
  };
}

/** Weighted by how well each speed is known. */
function paceOf(captains: readonly Captain[]): Estimated | undefined {
  if (captains.length === 0) return undefined;
  const weights = captains.map(({ track }) => 1 / Math.max(1e-4, track.p[2]));
  const sum = weights.reduce((a, b) => a + b, 0);
  const value = captains.reduce((total, { track }, i) => total + track.speedMps * weights[i]!, 0) / sum;
  return { value, sigma: Math.sqrt(1 / sum) };
}

function gapsOf(captains: readonly Captain[], nowS: number): { fromM: number; toM: number }[] {
  const places = captains.map((captain) => along(captain, nowS)).toSorted((a, b) => a - b);
  const stretches = places.slice(1).map((toM, i) => ({ fromM: places[i]!, toM }));
  if (stretches.length < 3) return [];
  const lengths = stretches.map(({ fromM, toM }) => toM - fromM).toSorted((a, b) => a - b);
  const usual = lengths[lengths.length >> 1]!;
  return stretches.filter(({ fromM, toM }) => toM - fromM > Math.max(GAP.leastM, usual * GAP.factor));
}

function stoppedOf(captains: readonly Captain[], nowS: number): MarchState['stopped'] {
  return captains
    .filter(({ stoodSinceS }) => stoodSinceS !== undefined && nowS - stoodSinceS >= HELD_AFTER_S)
    .map((captain) => ({
      alongM: along(captain, nowS),
      forS: nowS - captain.stoodSinceS!,
      head: captain.duty === 'head',
    }))
    .toSorted((a, b) => b.alongM - a.alongM);
}
