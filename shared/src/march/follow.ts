import type { Id } from '../kernel/index.js';
import { measure, type CaptainFix, type RouteLine } from './measure.js';
import { STANDING_MPS, type Captain, type CaptainDuty } from './march-state.js';
import { predict, startTrack, update, type Track } from './track.js';

/** Takes one fix of a captain into what is known of them; a fix that is not on the route changes nothing. */
export function follow(
  line: RouteLine,
  captain: Captain | undefined,
  person: { personId: Id; duty: CaptainDuty },
  fix: CaptainFix,
): Captain | undefined {
  const expected = captain && predict(captain.track, fix.atS).alongM;
  const measured = measure(line, fix, expected);
  if (!measured) return captain;
  const track = captain ? update(captain.track, measured) : startTrack(measured);
  const stoodSinceS = standing(captain, track);
  return { ...person, track, ...(stoodSinceS === undefined ? {} : { stoodSinceS }) };
}

/** Since when: walking resets it, standing keeps the moment at which it began. */
function standing(before: Captain | undefined, track: Track): number | undefined {
  if (track.speedMps >= STANDING_MPS) return undefined;
  return before?.stoodSinceS ?? track.atS;
}
