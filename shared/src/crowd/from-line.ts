import { cumulative, project, type Position } from '../geo/index.js';
import type { CheckpointInput, PinchInput, RouteInput, SegmentInput } from './route-model.js';

export interface DrawnPinch {
  readonly id: string;
  readonly at: Position;
  readonly lengthM: number;
  readonly widthM: number;
}

export interface DrawnCheckpoint {
  readonly id: string;
  readonly at: Position;
  readonly crossing?: boolean | undefined;
}

/** A route as it is drawn on the map. */
export interface DrawnRoute {
  readonly points: readonly Position[];
  /** Usable width of the segment after each vertex, metres; missing ones get `defaultWidthM`. */
  readonly widths: readonly number[];
  readonly defaultWidthM: number;
  readonly pinches?: readonly DrawnPinch[];
  readonly checkpoints?: readonly DrawnCheckpoint[];
}

/** The route of a forecast from what was drawn: vertices become distances, places are projected onto the line. */
export function routeFromLine(drawn: DrawnRoute): RouteInput {
  const along = cumulative(drawn.points);
  const lengthM = along[along.length - 1] ?? 0;
  const at = (position: Position): number => project(drawn.points, position)?.alongM ?? 0;
  const pinches = (drawn.pinches ?? []).map((pinch): PinchInput => {
    const fromM = at(pinch.at);
    return { id: pinch.id, fromM, toM: Math.min(lengthM, fromM + pinch.lengthM), widthM: pinch.widthM };
  });
  const checkpoints = (drawn.checkpoints ?? []).map((checkpoint): CheckpointInput => ({
    id: checkpoint.id,
    atM: at(checkpoint.at),
    crossing: checkpoint.crossing === true,
  }));
  return { lengthM, segments: segmentsOf(along, drawn), pinches, checkpoints };
}

/** One segment for each change of width: a recorded walk has thousands of vertices and few widths. */
function segmentsOf(along: readonly number[], drawn: DrawnRoute): SegmentInput[] {
  const segments: SegmentInput[] = [];
  for (let i = 0; i < along.length - 1; i++) {
    const widthM = drawn.widths[i] ?? drawn.defaultWidthM;
    if (segments.at(-1)?.widthM !== widthM) segments.push({ fromM: along[i]!, widthM });
  }
  return segments;
}
