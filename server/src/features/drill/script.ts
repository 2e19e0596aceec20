import { seededRandom } from '@waypost/shared/kernel';
import { HAPPENINGS, type Happening } from './happenings.js';
import { lapS, marchAt, type MarchShape } from './march.js';

export interface ScriptedIncident extends Happening {
  /** Seconds of drill time after the march was to set off. */
  atS: number;
  alongM: number;
  /** Metres to the right of the middle of the street. */
  sideM: number;
  /** Control leaves it open for a while, so that whoever looks in finds a queue with something in it. */
  lingers: boolean;
}

/**
 * One march's incidents: the same for the same seed, so that two people can talk about the same exercise. They are
 * spread over the whole lap, shuffled, and each happens where the march is at that moment.
 */
export function scriptFor(seed: number, shape: MarchShape, count: number): ScriptedIncident[] {
  const random = seededRandom(seed);
  const everyS = lapS(shape) / Math.max(1, count);
  const order = shuffled(HAPPENINGS, random);
  return Array.from({ length: count }, (_, i) => {
    const happening = order[i % order.length]!;
    const atS = everyS * (i + 0.15 + 0.7 * random.next());
    return {
      ...happening,
      atS,
      alongM: alongOf(happening, shape, atS),
      sideM: random.next() * 16 - 8,
      lingers: random.next() < 0.2,
    };
  });
}

function alongOf({ at }: Happening, shape: MarchShape, atS: number): number {
  if ('route' in at) return at.route * shape.routeM;
  const { headM, tailM } = marchAt(shape, atS);
  return tailM + at.column * (headM - tailM);
}

function shuffled<T>(list: readonly T[], random: { int(below: number): number }): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = random.int(i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}
