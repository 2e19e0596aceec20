import { crossesItself, ringArea, type Position } from '../../geo/index.js';
import type { Refusal } from '../../kernel/index.js';

/** An outline encloses something and does not cross itself; `field` is where it stands in the data. */
export function checkRing(ring: readonly Position[], field: string): Refusal | undefined {
  if (ringArea(ring) < 1 || crossesItself(ring)) return { code: 'bad-geometry', fields: [field] };
  return undefined;
}
