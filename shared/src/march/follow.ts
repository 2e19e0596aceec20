import type { ProgressData } from '../event/index.js';
import type { Id } from '../kernel/index.js';
import type { Captain, CaptainDuty } from './captain.js';
import { measure, type CaptainFix, type RouteLine } from './measure.js';
import { estimateOf, predict, startTrack, update } from './track.js';

/** More likely than not they stand. */
const STANDS = 0.5;
/** Surely walking: the halt that follows began after this. */
const SURELY_WALKS = 0.2;

/** Takes one fix of a captain into what is known of them; a fix that is not on the route, or is not news, changes nothing. */
export function follow(
  line: RouteLine,
  captain: Captain | undefined,
  person: { personId: Id; duty: CaptainDuty },
  fix: CaptainFix,
): Captain | undefined {
  if (captain && fix.atS <= captain.track.atS) return captain;
  const expected = captain && estimateOf(predict(captain.track, fix.atS)).alongM;
  const measured = measure(line, fix, expected);
  if (!measured) return captain;
  const track = captain ? update(captain.track, measured) : startTrack(measured);
  const believed = track.rejected === 0;
  const { standing } = estimateOf(track);
  // One fix cannot tell whether somebody stands: until they were seen to walk nothing is said about halts.
  const walkedAtS = captain && believed && standing < SURELY_WALKS ? fix.atS : captain?.walkedAtS;
  const stands = standing > STANDS && walkedAtS !== undefined;
  return {
    ...person,
    track,
    heardAtS: believed ? fix.atS : (captain?.heardAtS ?? fix.atS),
    ...(walkedAtS === undefined ? {} : { walkedAtS }),
    ...(stands ? { stoodSinceS: captain?.stoodSinceS ?? walkedAtS } : {}),
  };
}

/** As far as two captains of one halted section may stand from where the record has it, metres. */
const SAME_SECTION_M = 50;

/** A captain heard for the first time who is where the march was said to stand still: the halt goes on. */
export function resumed(captain: Captain, progress: Pick<ProgressData, 'stopped'> | undefined): Captain {
  const { alongM } = estimateOf(captain.track);
  const section = progress?.stopped?.find(
    ({ fromM, toM }) => alongM >= fromM - SAME_SECTION_M && alongM <= toM + SAME_SECTION_M,
  );
  if (!section) return captain;
  const sinceS = Date.parse(section.since) / 1_000;
  return { ...captain, walkedAtS: sinceS, stoodSinceS: sinceS };
}
