import type { ProgressData } from '../event/index.js';
import { project, type Position } from '../geo/index.js';
import { FRESH_S } from './captain.js';
import { markAt } from './observed.js';

/** How the march stands to one place beside its route: minutes to come are told as a span, seconds. */
export type Reach =
  | { readonly is: 'coming'; readonly span: readonly [number, number, number] }
  /** It is coming, and stands: so far away. */
  | { readonly is: 'held'; readonly awayM: number }
  | { readonly is: 'passing'; readonly span?: readonly [number, number, number] }
  | { readonly is: 'passed' };

/** Whoever stands further from the route than this is not passed by the march, metres. */
const BESIDE_M = 120;
/** As the forecast's bands: both off at once by so much. */
const DEVIATIONS = 1.5;
const PACE = { mps: 0.8, sigmaMps: 0.2 };

/**
 * When head and tail reach a place, from the marks alone: a phone has no solver in its first screen. The head walks free,
 * so this is what the forecast says of it as well; of the tail it knows no pinch.
 */
export function reachOf(
  progress: ProgressData | undefined,
  points: readonly Position[],
  at: Position,
  nowMs: number,
): Reach | undefined {
  const hit = project(points, at);
  if (!progress || !hit || hit.awayM > BESIDE_M) return undefined;
  const { head, tail, pace = PACE, stopped } = progress;
  const end = (mark: typeof head) =>
    mark && nowMs - Date.parse(mark.at) <= FRESH_S * 1_000 ? markAt(mark, nowMs) : undefined;
  const [front, rear] = [end(head), end(tail)];
  const span = (mark: NonNullable<typeof front>): readonly [number, number, number] => {
    const time = (off: number): number =>
      Math.max(
        0,
        (hit.alongM - mark.value - off * mark.sigma) / Math.max(0.2, pace.mps + off * pace.sigmaMps),
      );
    return [time(DEVIATIONS), time(0), time(-DEVIATIONS)];
  };
  if (rear && rear.value > hit.alongM) return { is: 'passed' };
  if (front && front.value < hit.alongM) {
    const held = stopped?.some((section) => section.head);
    return held ? { is: 'held', awayM: hit.alongM - front.value } : { is: 'coming', span: span(front) };
  }
  if (front) return { is: 'passing', ...(rear ? { span: span(rear) } : {}) };
  return undefined;
}
