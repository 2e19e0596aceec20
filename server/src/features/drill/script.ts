import type { DrillFile, Happening } from '@waypost/shared/drill';
import type { Position } from '@waypost/shared/geo';
import { seededRandom } from '@waypost/shared/kernel';
import type { Course } from './course.js';
import { lapS, marchAt, type MarchAt, type MarchShape } from './march.js';
import { beside } from './walk.js';

export interface ScriptedIncident extends Happening {
  /** Seconds of drill time after the march was to set off. */
  atS: number;
  /** Metres to the right of the middle of the street. */
  sideM: number;
  /** Control leaves it open for a while, so that whoever looks in finds a queue with something in it. */
  lingers: boolean;
}

type Background = NonNullable<DrillFile['background']>;

/**
 * One march's ordinary incidents: the same for the same seed, so that two people can talk about the same exercise. They
 * are spread over the whole lap, shuffled, and each happens where the march is at that moment.
 */
export function scriptFor(
  seed: number,
  shape: MarchShape,
  { reports }: Pick<Background, 'reports'>,
  count: number,
): ScriptedIncident[] {
  const random = seededRandom(seed);
  const everyS = lapS(shape) / Math.max(1, count);
  const order = shuffled(reports, random);
  return Array.from({ length: reports.length ? count : 0 }, (_, i) => ({
    ...order[i % order.length]!,
    atS: everyS * (i + 0.15 + 0.7 * random.next()),
    sideM: random.next() * 16 - 8,
    lingers: random.next() < 0.2,
  }));
}

/** Where it happens while the march is there. */
export function placeFor({ where }: Happening, sideM: number, course: Course, march: MarchAt): Position {
  const at = where.checkpoint && course.checkpointAt(where.checkpoint);
  return at ? at : beside(course.line, alongOf(where, course.lengthM, march), sideM);
}

export function alongOf(where: Happening['where'], routeM: number, { headM, tailM }: MarchAt): number {
  if (where.along !== undefined) return Math.min(where.along, routeM);
  if (where.route !== undefined) return where.route * routeM;
  return tailM + (where.column ?? 0.5) * (headM - tailM);
}

/** The place of a happening at its own time, along the route. */
export const scriptedAlongM = (incident: ScriptedIncident, shape: MarchShape): number =>
  alongOf(incident.where, shape.routeM, marchAt(shape, incident.atS));

function shuffled<T>(list: readonly T[], random: { int(below: number): number }): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = random.int(i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}
