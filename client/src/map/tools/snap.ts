import { project, type Position } from '@waypost/shared/geo';
import type { Snap, SnapLine } from './tool';

/** The nearest point on any of the lines, however far: a checkpoint that is not on a route has no meaning. */
export function snapTo(lines: readonly SnapLine[], at: Position): { at: Position; snap: Snap } | undefined {
  let best: { at: Position; snap: Snap; awayM: number } | undefined;
  for (const line of lines) {
    const hit = project(line.points, at);
    if (hit && (!best || hit.awayM < best.awayM)) {
      best = { at: hit.at, snap: { lineId: line.id, alongM: hit.alongM }, awayM: hit.awayM };
    }
  }
  return best && { at: best.at, snap: best.snap };
}
