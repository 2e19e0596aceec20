import type { Span } from '../event/index.js';

/** What an organiser chooses before everyone is assigned at once. */
export interface StaffingSettings {
  /** How long one shift is to be; the staffed time is cut into equal blocks near it. */
  readonly shiftMs: number;
  /** The longest anyone stays on duty without a rest. */
  readonly longestMs: number;
  /** The shortest break that counts as a rest. */
  readonly restMs: number;
  /** Leave shifts that somebody accepted where they are. */
  readonly keepAccepted: boolean;
}

const HOUR_MS = 3_600_000;

/** Six hours on the feet and an hour's rest: our default. Labour law may ask for more, volunteers for less. */
export const USUAL_SETTINGS: StaffingSettings = {
  shiftMs: 3 * HOUR_MS,
  longestMs: 6 * HOUR_MS,
  restMs: HOUR_MS,
  keepAccepted: true,
};

/** A person's working patterns are counted out one by one, and double with each block. */
export const MOST_BLOCKS = 8;

const GRID_MS = 5 * 60_000;

/** The staffed time in equal blocks as long as a shift, their edges on five minutes so that a person can say them. */
export function blocksOf(staffed: Span, { shiftMs }: Pick<StaffingSettings, 'shiftMs'>): Span[] {
  const whole = staffed.to - staffed.from;
  if (whole <= 0) return [];
  const count = Math.min(MOST_BLOCKS, Math.max(1, Math.round(whole / shiftMs)));
  const edge = (i: number): number =>
    i === 0
      ? staffed.from
      : i === count
        ? staffed.to
        : Math.round((staffed.from + (whole * i) / count) / GRID_MS) * GRID_MS;
  return Array.from({ length: count }, (_, i) => ({ from: edge(i), to: edge(i + 1) })).filter(
    ({ from, to }) => from < to,
  );
}
