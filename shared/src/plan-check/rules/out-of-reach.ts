import type { PlaceType } from '../../event/index.js';
import type { CheckContext } from '../context/check-context.js';
import { longestOutOfReach } from '../context/reach.js';
import type { Remark } from '../types.js';

/** Three minutes at the walk of somebody in a hurry. */
const REACH_S = 180;
const HURRY_MPS = 1.34;
const REACH_M = REACH_S * HURRY_MPS;

/** The longest stretch of the route from which the nearest place of a type is more than a three-minute walk away. */
export function outOfReach(context: CheckContext, ...types: PlaceType[]): Remark[] {
  const { main } = context;
  const places = context.placesOf(...types).map(({ point }) => point);
  // With none at all there is nothing to be far from: that is another rule's.
  if (!main || !places.length) return [];
  const far = longestOutOfReach(main.line, places, REACH_M);
  if (!far) return [];
  return [
    {
      where: { line: main.line.part(far.fromM, far.toM) },
      numbers: {
        stretchM: far.toM - far.fromM,
        farM: far.farM,
        walkS: far.farM / HURRY_MPS,
        reachS: REACH_S,
      },
    },
  ];
}
