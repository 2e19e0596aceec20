import type { LevelOfService, RouteField } from '@waypost/shared/crowd';
import { LEVELS_OF_SERVICE, readCell } from '@waypost/shared/crowd';
import type { LevelRun } from './moment';

/** SVG paths of the profile. x is distance, one unit a pixel; the caller gives the scale. */

export interface Scale {
  /** Pixels of a distance in metres. */
  x(alongM: number): number;
}

/** The street from above: its width mirrored about a middle line, as a closed outline from one distance to another. */
export function streetOutline(
  field: RouteField,
  { x }: Scale,
  middle: number,
  pxPerM: number,
  span: { fromM: number; toM: number } = { fromM: 0, toM: field.cells * field.cellM },
): string {
  const first = Math.max(0, Math.floor(span.fromM / field.cellM + 1e-9));
  const last = Math.min(field.cells, Math.ceil(span.toM / field.cellM - 1e-9));
  const upper: string[] = [];
  const lower: string[] = [];
  let before = -1;
  for (let cell = first; cell < last; cell++) {
    const half = (field.widthM[cell]! * pxPerM) / 2;
    // Runs of one width are two points, not four hundred.
    const same = Math.abs(half - before) < 0.05;
    if (!same) {
      upper.push(point(x(cell * field.cellM), middle - half));
      lower.push(point(x(cell * field.cellM), middle + half));
    }
    if (cell === last - 1 || Math.abs((field.widthM[cell + 1]! * pxPerM) / 2 - half) >= 0.05) {
      upper.push(point(x((cell + 1) * field.cellM), middle - half));
      lower.push(point(x((cell + 1) * field.cellM), middle + half));
    }
    before = half;
  }
  return upper.length ? `M${upper.join('L')}L${lower.reverse().join('L')}Z` : '';
}

const point = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The parts of the street that are at each level, each level one path. */
export function streetByLevel(
  field: RouteField,
  runs: readonly LevelRun[],
  scale: Scale,
  middle: number,
  pxPerM: number,
): { level: LevelOfService; path: string }[] {
  return LEVELS_OF_SERVICE.map((level) => ({
    level,
    path: runs
      .filter((run) => run.level === level)
      .map((run) => streetOutline(field, scale, middle, pxPerM, run))
      .join(''),
  })).filter(({ path }) => path !== '');
}

/** A curve over distance, stepped cell by cell, from the base up; `value` 0 to 1 of the height. */
export function curve(
  field: RouteField,
  { x }: Scale,
  base: number,
  height: number,
  value: (cell: number) => number,
): { line: string; area: string } {
  const points: string[] = [];
  for (let cell = 0; cell < field.cells; cell++) {
    const y = base - Math.min(1, Math.max(0, value(cell))) * height;
    points.push(point(x((cell + 0.5) * field.cellM), y));
  }
  const line = `M${points.join('L')}`;
  return {
    line,
    area: `M${point(x(0), base)}L${points.join('L')}L${point(x(field.cells * field.cellM), base)}Z`,
  };
}

export const flowAt = (field: RouteField, frame: number, cell: number): number =>
  readCell(field, frame, cell).flowPerS;

/** The most people past any place at any time, persons/s: the top of the flow's scale. */
export function flowMost(field: RouteField): number {
  let most = 0;
  for (let frame = 0; frame < field.timesS.length; frame++)
    for (let cell = 0; cell < field.cells; cell++) {
      const at = frame * field.cells + cell;
      most = Math.max(most, field.density[at]! * field.speed[at]! * field.widthM[cell]!);
    }
  return most;
}

/** Round distances for the axis in a unit of so many metres, about `wanted` of them; in metres. */
export function ticks(lengthM: number, wanted: number, unitM = 1): number[] {
  const rough = lengthM / unitM / Math.max(1, wanted);
  const power = 10 ** Math.floor(Math.log10(Math.max(1e-6, rough)));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? 10 * power;
  return Array.from({ length: Math.floor(lengthM / unitM / step) + 1 }, (_, i) => i * step * unitM);
}
