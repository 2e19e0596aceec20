import type { Sink } from './closed-forms/areas.js';
import type { Formation, HaltInput } from './model.js';
import type { Profile, RateStep } from './profile.js';
import type { RouteInput } from './route-model.js';
import type { RelationSpec } from './speed-density.js';

/**
 * Everything a forecast needs, as plain data that can be posted to a worker. Distances in metres along the route from
 * its start, times in seconds on one clock of the caller's (0 is usually step-off), widths in metres of usable street.
 */
export interface ForecastInput {
  readonly route: RouteInput;
  /** In the order of the column. */
  readonly groups: readonly GroupInput[];
  readonly formation?: Formation;
  readonly feeders?: readonly FeederInput[];
  readonly halts?: readonly HaltInput[];
  readonly release?: ReleaseInput;
  readonly assembly?: AreaInput;
  readonly end?: EndInput;
  readonly relation?: RelationSpec;
  readonly closureMarginS?: number;
  /** Leave the bands out while a vertex is dragged: one run instead of nine. */
  readonly band?: BandInput | false;
  readonly cellM?: number;
  /** The field keeps between this many and twice as many moments. */
  readonly frames?: number;
  readonly horizonS?: number;
  /** Where the march is already: the run begins there, and `groups` are those who are still at assembly. */
  readonly present?: PresentInput;
}

/** People on the route at a moment, spread evenly over the street between two places. */
export interface PresentInput {
  readonly atS: number;
  /** Rear and front of the column, metres along the route. */
  readonly fromM: number;
  readonly toM: number;
  readonly people: number;
}

export interface GroupInput {
  readonly people: number;
  readonly paceMps?: number;
  /** At assembly; without it everybody is there at step-off. */
  readonly arrivals?: Profile;
}

export interface FeederInput extends GroupInput {
  readonly id: string;
  readonly atM: number;
  /** Most that the side street lets in, persons/s. */
  readonly mostPerS?: number;
  /** Of a full street, the share that is theirs, 0 to 1. */
  readonly priority?: number;
}

export interface ReleaseInput {
  readonly startS?: number;
  /** Metered: persons/s from a time on, in order. */
  readonly steps?: readonly RateStep[];
  /** Not metered: the column sets off at this density, persons/m². */
  readonly densityPerM2?: number;
}

export interface AreaInput {
  readonly areaM2: number;
  /** People who fit, where somebody has worked it out; it stands instead of the area's. */
  readonly capacity?: number;
  /** Share of the area that people can stand on. */
  readonly usable?: number;
  readonly densityPerM2?: number;
}

export interface EndInput {
  /** Most people that the end of the route takes, persons/s. */
  readonly takesPerS?: number;
  readonly rally?: AreaInput;
  /** People stay until then; without it they leave as they come. */
  readonly staysUntilS?: number;
  readonly exitWidthsM?: readonly number[];
  /** Persons per minute and metre of exit. */
  readonly exitPerMMin?: number;
  readonly preMovementS?: number;
  readonly longestWalkM?: number;
  /** Ways home with what they can take. */
  readonly sinks?: readonly Sink[];
}

/** How far the figures may be off. `people` as factors of the likely number, the others as a share either way. */
export interface BandInput {
  readonly people?: { readonly low: number; readonly high: number };
  readonly pace?: number;
  readonly density?: number;
}

/** Used where the input is silent. Each is shown with the forecast, never as an authority. */
export const DEFAULTS = {
  /** A mixed march; with banners, wheelchairs and children 0.6–0.8. */
  paceMps: 0.9,
  /** The loose end of Fruin's level C, a planning target. */
  columnDensity: 0.7,
  feederPerS: 5,
  feederPriority: 0.5,
  usable: 0.8,
  standingDensity: 2,
  preMovementS: 180,
  spread: 0.2,
  frames: 120,
  /** A run that takes longer than a day is not a march. */
  horizonS: 24 * 3600,
} as const;

/** One run of the nine that make a band: the likely one has 1 everywhere. */
export interface Variation {
  readonly people: number;
  readonly pace: number;
  readonly density: number;
}

export const LIKELY: Variation = { people: 1, pace: 1, density: 1 };

/** All corners of what is uncertain: which of them is worst differs from figure to figure. */
export function corners(band: BandInput): Variation[] {
  const { people, pace = DEFAULTS.spread, density = DEFAULTS.spread } = band;
  const peoples = people ? [people.low, people.high] : [1 - DEFAULTS.spread, 1 + DEFAULTS.spread];
  return peoples.flatMap((p) =>
    [1 - pace, 1 + pace].flatMap((v) =>
      [1 - density, 1 + density].map((d) => ({ people: p, pace: v, density: d })),
    ),
  );
}
