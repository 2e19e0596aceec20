import type { Id } from '../kernel/index.js';
import { estimateOf, predict, type Estimate, type Track } from './track.js';

/** What a captain marks: the first rank, the last, or a place inside the column. */
export type CaptainDuty = 'head' | 'tail' | 'column';

export interface Captain {
  readonly personId: Id;
  readonly duty: CaptainDuty;
  readonly track: Track;
  /** The last fix that was believed. */
  readonly heardAtS: number;
  /** When they were last seen to walk; absent until then. */
  readonly walkedAtS?: number;
  /** Since when they have not moved on; absent while walking. */
  readonly stoodSinceS?: number;
}

/**
 * Nothing heard for so long, seconds: the captain no longer says where the march is. A phone sends once a minute and
 * every third packet may be lost, so at 60 s the head would come and go with the network; two minutes is two fixes in a
 * row that were lost. By then a walker's place is uncertain by some 40 m, which the mark says of itself.
 */
export const FRESH_S = 120;

export const isHeard = (captain: Captain, nowS: number): boolean => nowS - captain.heardAtS <= FRESH_S;

export const estimateAt = ({ track }: Captain, nowS: number): Estimate => estimateOf(predict(track, nowS));
