import { insideRing, type Position } from '@waypost/shared/geo';
import type { EventRecord } from '@waypost/shared/event';
import type { CheckpointData } from '@waypost/shared/event/checkpoint';
import type { IncidentData } from '@waypost/shared/event/incident';
import type { PostData } from '@waypost/shared/event/post';
import type { SectorData } from '@waypost/shared/event/sector';
import type { OwnFix } from '../position/own-fix';

/** Where a report says it is, and how the phone knows. */
export type PlaceGuess =
  | { from: 'gps'; fix: OwnFix }
  | { from: 'checkpoint'; checkpoint: EventRecord<CheckpointData> }
  | { from: 'post'; post: PostData }
  | { from: 'nothing' };

/** A marshal walks 150 m in this time: an older position would send help to the wrong corner. */
export const FIX_FRESH_MS = 2 * 60_000;
/** A checkpoint that was chosen this long ago says little about now. */
export const CHECKPOINT_FRESH_MS = 60 * 60_000;

interface Known {
  fix: OwnFix | undefined;
  checkpoint: EventRecord<CheckpointData> | undefined;
  /** When the checkpoint was chosen, milliseconds since 1970. */
  chosenAt: number | undefined;
  post: PostData | undefined;
}

/** GPS if it is fresh, else the checkpoint chosen last, else the post this person stands on. */
export function guessPlace({ fix, checkpoint, chosenAt, post }: Known, nowMs: number): PlaceGuess {
  if (fix && nowMs - fix.takenAtMs < FIX_FRESH_MS) return { from: 'gps', fix };
  if (checkpoint && chosenAt !== undefined && nowMs - chosenAt < CHECKPOINT_FRESH_MS)
    return { from: 'checkpoint', checkpoint };
  return post?.at ? { from: 'post', post } : { from: 'nothing' };
}

/** The guess as a command carries it, with the sector it lies in: lead marshals are told of their own. */
export function placeOf(
  guess: PlaceGuess,
  sectors: readonly EventRecord<SectorData>[],
): IncidentData['place'] {
  switch (guess.from) {
    case 'gps':
      return { ...at(guess.fix.at, sectors), accuracyM: guess.fix.accuracyM };
    case 'checkpoint':
      return { ...at(guess.checkpoint.data.at, sectors), checkpointId: guess.checkpoint.id };
    case 'post':
      return {
        ...at(guess.post.at, sectors),
        ...(guess.post.sectorId ? { sectorId: guess.post.sectorId } : {}),
      };
    case 'nothing':
      return {};
  }
}

function at(point: Position, sectors: readonly EventRecord<SectorData>[]): IncidentData['place'] {
  const sector = sectors.find(({ data }) => insideRing(data.area, point));
  return { point: [point[0], point[1]], ...(sector ? { sectorId: sector.id } : {}) };
}
