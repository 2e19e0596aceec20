import { fromPlane, lineLength, pointAlong, type Position } from '../geo/index.js';
import { seededRandom } from '../kernel/index.js';

/** A street of two bends, as long as a march's. */
export const SIMULATED_ROUTE: readonly Position[] = [
  [-77.0316, 38.8956],
  [-77.0219, 38.8931],
  [-77.0134, 38.8911],
  [-77.0117, 38.8899],
];

export interface SimulatedFix {
  readonly at: Position;
  readonly accuracyM: number;
  readonly atS: number;
  /** Where the captain truly was, metres along the route. */
  readonly truthM: number;
  /** For how long the captain has truly stood still, seconds. */
  readonly heldS: number;
}

/** Wrong by so much between tall buildings, metres; the error wanders, because the reflections change as one walks. */
const CANYON = { driftM: 12, keeps: 0.9, whiteM: 6, outliers: 0.04, outlierM: 70 };
const EVERY_S = 10;

/**
 * A captain who walks the route with halts, and the fixes of their phone: the truth beside each. The same seed gives
 * the same walk.
 */
export function simulatedCaptain(seed: number, paceMps = 0.9, everyS = EVERY_S): SimulatedFix[] {
  const random = seededRandom(seed);
  const gauss = (): number =>
    Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  const length = lineLength(SIMULATED_ROUTE);
  const haltAtM = 300 + 600 * random.next();
  const haltS = 120 + 240 * random.next();
  const fixes: SimulatedFix[] = [];
  let [alongM, heldS] = [0, 0];
  let drift: [number, number] = [0, 0];
  // The reflections change with the streets, not with how often a phone looks.
  const keeps = CANYON.keeps ** (everyS / EVERY_S);
  for (let atS = 0; alongM < length; atS += everyS) {
    const held = alongM >= haltAtM && heldS < haltS;
    if (held) heldS += everyS;
    else alongM += everyS * paceMps * (0.85 + 0.3 * random.next());
    const { driftM } = CANYON;
    const shake = Math.sqrt(1 - keeps * keeps) * driftM;
    drift = [drift[0] * keeps + gauss() * shake, drift[1] * keeps + gauss() * shake];
    const spread = random.next() < CANYON.outliers ? CANYON.outlierM : CANYON.whiteM;
    const truth = pointAlong(SIMULATED_ROUTE, alongM);
    const at = fromPlane(truth, [drift[0] + gauss() * spread, drift[1] + gauss() * spread]);
    const accuracyM = 5 + 5 * random.next();
    fixes.push({ at, accuracyM, atS, truthM: Math.min(alongM, length), heldS: held ? heldS : 0 });
  }
  return fixes;
}
