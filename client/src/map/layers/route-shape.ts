import type { Position } from '@waypost/shared/geo';

/** A run of neighbouring segments of the same width: one stroke on the map instead of many. */
export interface WidthRun {
  widthM: number;
  points: Position[];
}

export function widthRuns(points: readonly Position[], widths: readonly number[], usual: number): WidthRun[] {
  const runs: WidthRun[] = [];
  for (let i = 1; i < points.length; i++) {
    const widthM = widths[i - 1] ?? usual;
    const last = runs.at(-1);
    if (last && last.widthM === widthM) last.points.push(points[i]!);
    else runs.push({ widthM, points: [points[i - 1]!, points[i]!] });
  }
  return runs;
}

export interface Flat {
  x: number;
  y: number;
}

/**
 * Chevrons along a line, every `gap` pixels, each three points with its tip in the direction of the line. The first
 * stands half a gap in, so that short routes have one and none sits on the start.
 */
export function chevrons(line: readonly Flat[], gap: number, size: number): [Flat, Flat, Flat][] {
  const out: [Flat, Flat, Flat][] = [];
  let next = gap / 2;
  let walked = 0;
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1]!;
    const b = line[i]!;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const ux = (b.x - a.x) / (length || 1);
    const uy = (b.y - a.y) / (length || 1);
    for (; next <= walked + length; next += gap) {
      const x = a.x + ux * (next - walked);
      const y = a.y + uy * (next - walked);
      const tip = { x: x + ux * size * 0.6, y: y + uy * size * 0.6 };
      const back = { x: x - ux * size * 0.4, y: y - uy * size * 0.4 };
      out.push([
        { x: back.x - uy * size * 0.7, y: back.y + ux * size * 0.7 },
        tip,
        { x: back.x + uy * size * 0.7, y: back.y - ux * size * 0.7 },
      ]);
    }
    walked += length;
  }
  return out;
}
