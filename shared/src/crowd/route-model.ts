import { effectiveWidth } from './closed-forms/column.js';

/** People coming the other way on the same street take some of its width; shares left, our defaults. */
export const COUNTER_FLOW_LEAVES = { none: 1, mild: 0.85, strong: 0.5 } as const;
export type CounterFlow = keyof typeof COUNTER_FLOW_LEAVES;

/** From `fromM` to the next segment (or the end), metres from the start. Widths are usable widths, metres. */
export interface SegmentInput {
  readonly fromM: number;
  readonly widthM: number;
  /** Kept free on each side; the route's own when absent. */
  readonly shyM?: number;
  readonly obstaclesM?: readonly number[];
  readonly counterFlow?: CounterFlow;
}

export interface PinchInput {
  readonly id: string;
  readonly fromM: number;
  readonly toM: number;
  readonly widthM: number;
  readonly shyM?: number;
}

export interface CheckpointInput {
  readonly id: string;
  readonly atM: number;
  /** Traffic crosses here: the forecast says from when to when it must be closed. */
  readonly crossing?: boolean;
}

export interface RouteInput {
  /** More than 0. */
  readonly lengthM: number;
  /** At least one, in order along the route; the first covers the start whatever its `fromM`. */
  readonly segments: readonly SegmentInput[];
  readonly pinches?: readonly PinchInput[];
  readonly checkpoints?: readonly CheckpointInput[];
  /** Kept free on each side, metres. Default 0.5, as beside parked cars and barriers. */
  readonly shyM?: number;
}

export const DEFAULT_SHY_M = 0.5;
/** Whatever the shy distances, one person passes. */
const LEAST_WIDTH_M = 0.5;

/** A stretch of one effective width. */
export interface Stretch {
  readonly fromM: number;
  readonly toM: number;
  readonly widthM: number;
}

type Narrowed = Pick<SegmentInput, 'widthM' | 'shyM' | 'obstaclesM' | 'counterFlow'>;

/** Usable less shy distance, obstacles and counter-flow; never less than one person needs. */
export function usableWidth(part: Narrowed, routeShyM: number | undefined): number {
  const free = effectiveWidth(part.widthM, part.shyM ?? routeShyM ?? DEFAULT_SHY_M, part.obstaclesM);
  return Math.max(LEAST_WIDTH_M, free * COUNTER_FLOW_LEAVES[part.counterFlow ?? 'none']);
}

/** The route as stretches: at every place the narrowest of its segment and the pinches there. */
export function stretches(route: RouteInput): Stretch[] {
  const parts = [...segmentStretches(route), ...pinchStretches(route)];
  const cuts = [...new Set([0, route.lengthM, ...parts.flatMap((part) => [part.fromM, part.toM])])]
    .filter((at) => at >= 0 && at <= route.lengthM)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((toM, i) => {
    const fromM = cuts[i]!;
    const here = parts.filter((part) => part.fromM < toM && part.toM > fromM);
    return { fromM, toM, widthM: Math.min(...here.map((part) => part.widthM)) };
  });
}

export function segmentStretches(route: RouteInput): Stretch[] {
  const { segments } = route;
  return segments.map((segment, i) => ({
    fromM: i === 0 ? 0 : segment.fromM,
    toM: segments[i + 1]?.fromM ?? route.lengthM,
    widthM: usableWidth(segment, route.shyM),
  }));
}

const pinchStretches = (route: RouteInput): Stretch[] =>
  (route.pinches ?? []).map((pinch) => ({
    fromM: pinch.fromM,
    toM: Math.max(pinch.toM, pinch.fromM + 1e-3),
    widthM: usableWidth(pinch, route.shyM),
  }));

/** The route cut into equal cells. */
export interface Cells {
  readonly count: number;
  readonly cellM: number;
  /** Room for people in each cell, m²: where they can stand. */
  readonly areaM2: Float64Array;
  /**
   * Narrowest effective width in each cell, metres: what can get through. Kept apart from the area so that a pinch
   * shorter than a cell still holds up the whole column.
   */
  readonly narrowestM: Float64Array;
}

/** A cell of this length or a little less; 25 m is a bus and a half, and a minute's walk holds two. */
const CELL_MOST_M = 25;
const CELL_LEAST_M = 5;
const CELLS_WANTED = 400;

/** Cell length when none is asked for: some 400 cells, each between 5 and 25 m. */
export const defaultCellM = (lengthM: number): number =>
  Math.min(CELL_MOST_M, Math.max(CELL_LEAST_M, lengthM / CELLS_WANTED));

export function cellsOf(route: RouteInput, wantedM = defaultCellM(route.lengthM)): Cells {
  const count = Math.max(1, Math.ceil(route.lengthM / wantedM - 1e-9));
  const cellM = route.lengthM / count;
  const areaM2 = new Float64Array(count);
  const narrowestM = new Float64Array(count).fill(Infinity);
  for (const stretch of stretches(route)) {
    const first = Math.floor(stretch.fromM / cellM);
    for (let i = first; i < count && i * cellM < stretch.toM; i++) {
      const overlap = Math.min(stretch.toM, (i + 1) * cellM) - Math.max(stretch.fromM, i * cellM);
      if (overlap <= 1e-9 * cellM) continue;
      areaM2[i]! += overlap * stretch.widthM;
      narrowestM[i] = Math.min(narrowestM[i]!, stretch.widthM);
    }
  }
  return { count, cellM, areaM2, narrowestM };
}

/** The cell that holds a distance, clamped to the route. */
export const cellAt = (cells: { count: number; cellM: number }, atM: number): number =>
  Math.max(0, Math.min(cells.count - 1, Math.floor(atM / cells.cellM)));
