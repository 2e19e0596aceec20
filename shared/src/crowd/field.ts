import { danger, walkwayLevel, type Danger, type LevelOfService } from './level-of-service.js';
import type { Cells } from './route-model.js';
import type { Frames } from './trace.js';

/** The whole route over time: the profile that is drawn, and the march that is played. */
export interface RouteField extends Frames {
  readonly cellM: number;
  /** Mean effective width of each cell, metres. */
  readonly widthM: Float32Array;
}

export const fieldOf = (frames: Frames, cells: Cells): RouteField => ({
  ...frames,
  cellM: cells.cellM,
  widthM: Float32Array.from(cells.areaM2, (area) => area / cells.cellM),
});

export interface Reading {
  /** Persons/m². */
  readonly density: number;
  readonly speedMps: number;
  /** Persons/s over the whole width. */
  readonly flowPerS: number;
  readonly level: LevelOfService;
  readonly danger: Danger;
}

/** The last frame at or before a time. */
export function frameAt(field: RouteField, timeS: number): number {
  let [low, high] = [0, field.timesS.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (field.timesS[middle]! <= timeS) low = middle;
    else high = middle;
  }
  return low;
}

/** A rise smaller than this between two frames is rounding, persons/m². */
const RISE = 0.01;

/** Everything about one cell in one frame. Classes come from density, never from flow. */
export function readCell(field: RouteField, frame: number, cell: number): Reading {
  const at = frame * field.cells + cell;
  const density = field.density[at]!;
  const speedMps = field.speed[at]!;
  const rising = frame > 0 && density > field.density[at - field.cells]! + RISE;
  return {
    density,
    speedMps,
    flowPerS: density * speedMps * field.widthM[cell]!,
    level: walkwayLevel(density),
    danger: danger({ density, speedMps, rising }),
  };
}

/** At a distance along the route (metres) and a time (seconds). */
export function readAt(field: RouteField, atM: number, timeS: number): Reading {
  const cell = Math.max(0, Math.min(field.cells - 1, Math.floor(atM / field.cellM)));
  return readCell(field, frameAt(field, timeS), cell);
}

/** The worst of each cell over the whole march: what colours the route on the map. */
export function worstAlong(field: RouteField): { density: Float32Array; danger: Danger[] } {
  const density = new Float32Array(field.cells);
  const worst = Array.from({ length: field.cells }, (): Danger => 'green');
  for (let frame = 0; frame < field.timesS.length; frame++) {
    for (let cell = 0; cell < field.cells; cell++) {
      const here = field.density[frame * field.cells + cell]!;
      if (here === 0) continue;
      density[cell] = Math.max(density[cell]!, here);
      worst[cell] = worse(worst[cell]!, readCell(field, frame, cell).danger);
    }
  }
  return { density, danger: worst };
}

const ORDER: Record<Danger, number> = { green: 0, amber: 1, red: 2, emergency: 3 };
const worse = (a: Danger, b: Danger): Danger => (ORDER[a] >= ORDER[b] ? a : b);
