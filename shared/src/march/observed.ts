import type { MarchFigures } from '../event/index.js';
import { HELD_AFTER_S, type Estimated } from './march-state.js';

/** The march at a moment, on a forecast's clock: seconds from step-off, metres along the route. */
export interface Observed {
  readonly atS: number;
  readonly head?: Estimated;
  readonly tail?: Estimated;
  readonly paceMps?: Estimated;
  /** For how long the head has been held up to now. */
  readonly heldS?: number;
}

/** An end of the march as a record has it. */
type End = NonNullable<MarchFigures['head']>;

/** How fast doubt about a speed grows, m²/s³: the filter's own figure. */
const ACCELERATION = 0.0002;
/** Of a mark that somebody set by eye nothing more is known. */
const BY_EYE = { sigmaM: 30, speedSigmaMps: 0.3 };

/**
 * Where an end is by now: it goes on at its speed, and is known less and less well. The doubts of place and speed are
 * added as if they went the same way, because a record does not say whether they do: never too narrow.
 */
export function markAt(mark: End, nowMs: number, mostM = Infinity): Estimated {
  const dt = Math.max(0, (nowMs - Date.parse(mark.at)) / 1_000);
  const { sigmaM = BY_EYE.sigmaM, speedMps = 0, speedSigmaMps = BY_EYE.speedSigmaMps } = mark;
  return {
    value: Math.min(mostM, Math.max(0, mark.alongM + speedMps * dt)),
    sigma: Math.sqrt((sigmaM + speedSigmaMps * dt) ** 2 + (ACCELERATION * dt ** 3) / 3),
  };
}

/**
 * What a record says of the march now. An end that was not heard for longer than `freshMs` says nothing any more: the
 * march may have done anything since.
 */
export function observedOf(
  progress: Pick<MarchFigures, 'head' | 'tail' | 'pace' | 'stopped'> | undefined,
  {
    stepOffMs,
    nowMs,
    routeM,
    freshMs,
  }: { stepOffMs: number; nowMs: number; routeM: number; freshMs: number },
): Observed {
  const fresh = (mark: End | undefined): Estimated | undefined =>
    mark && nowMs - Date.parse(mark.at) <= freshMs ? markAt(mark, nowMs, routeM) : undefined;
  const head = fresh(progress?.head);
  const tail = fresh(progress?.tail);
  const held = progress?.stopped?.find((section) => section.head);
  const heldS = held && (nowMs - Date.parse(held.since)) / 1_000;
  return {
    atS: (nowMs - stepOffMs) / 1_000,
    ...(head ? { head } : {}),
    ...(tail ? { tail } : {}),
    ...(progress?.pace ? { paceMps: { value: progress.pace.mps, sigma: progress.pace.sigmaMps } } : {}),
    ...(head && heldS !== undefined && heldS >= HELD_AFTER_S ? { heldS } : {}),
  };
}
