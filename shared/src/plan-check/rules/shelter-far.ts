import { lightningOrderDistance } from '../../crowd/index.js';
import { longestOutOfReach } from '../context/reach.js';
import type { Rule } from '../types.js';

/** Deciding and telling everybody. */
const TELLING_S = 10 * 60;
/** From the decision until the last is inside. A storm of 30 mph (13.4 m/s) comes 24 km nearer in this time. */
const LEAD_S = 30 * 60;
const STORM_MPS = 13.4;
const PACE_MPS = 0.9;
/** Streets are longer than the crow's way. */
const DETOUR = 1.3;

export const shelterFar: Rule = {
  id: 'shelter-far',
  group: 'contingencies',
  severity: 'warn',
  source: {
    cite: 'US National Weather Service: 8 miles, and a larger radius for the time that a crowd needs',
  },
  check(context) {
    const shelters = context.placesOf('shelter').map(({ point }) => point);
    if (!context.main || !shelters.length) return [];
    const { line } = context.main;
    const far = longestOutOfReach(line, shelters, ((LEAD_S - TELLING_S) * PACE_MPS) / DETOUR);
    if (!far) return [];
    const walkM = far.farM * DETOUR;
    const shelterS = TELLING_S + walkM / PACE_MPS;
    return [
      {
        where: { line: line.part(far.fromM, far.toM) },
        numbers: { walkM, shelterS, leadS: LEAD_S, orderM: lightningOrderDistance(STORM_MPS, shelterS) },
      },
    ];
  },
};
