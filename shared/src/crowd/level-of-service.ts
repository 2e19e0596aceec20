/**
 * Classes of comfort and danger, always by density: flow alone cannot tell a jam from an empty street, both of
 * which carry little.
 */
export const LEVELS_OF_SERVICE = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type LevelOfService = (typeof LEVELS_OF_SERVICE)[number];

const SQUARE_FEET_PER_M2 = 1 / 0.3048 ** 2;

/** Fruin, Pedestrian Planning and Design, 1971: least ft² per person of walkway levels A to E. */
export const FRUIN_WALKWAY_FT2 = [35, 25, 15, 10, 5] as const;
/** Fruin's queuing areas: least ft² per person of levels A to E, people standing. */
export const FRUIN_QUEUING_FT2 = [13, 10, 7, 3, 2] as const;

/** Persons/m² at which each level ends, from the areas in ft². */
const densities = (areas: readonly number[]): readonly number[] =>
  areas.map((area) => SQUARE_FEET_PER_M2 / area);
export const WALKWAY_LIMITS = densities(FRUIN_WALKWAY_FT2);
export const QUEUING_LIMITS = densities(FRUIN_QUEUING_FT2);

const levelIn = (limits: readonly number[], density: number): LevelOfService => {
  // A space of exactly 15 ft² belongs to the better level in Fruin's bands "15–25"; the margin absorbs unit rounding.
  const index = limits.findIndex((limit) => density <= limit * (1 + 1e-9));
  return LEVELS_OF_SERVICE[index === -1 ? 5 : index]!;
};

/** Fruin's walkway level of service at a density in persons/m². */
export const walkwayLevel = (density: number): LevelOfService => levelIn(WALKWAY_LIMITS, density);

/** Fruin's queuing level of service for people standing, density in persons/m². */
export const queuingLevel = (density: number): LevelOfService => levelIn(QUEUING_LIMITS, density);

/** Fruin's identity P = S/M: flow per foot of width (persons/(min·ft)) from speed (ft/min) and space (ft²/person). */
export const fruinSpace = (speedFtPerMin: number, pedPerMinFt: number): number => speedFtPerMin / pedPerMinFt;

/** Persons per minute and metre of width from persons per minute and foot. */
export const perMetreFromPerFoot = (perFoot: number): number => perFoot / 0.3048;

export const DANGERS = ['green', 'amber', 'red', 'emergency'] as const;
export type Danger = (typeof DANGERS)[number];

/**
 * Where amber, red and emergency begin, persons/m². Our defaults, built from Fruin, Still and the open-air practice
 * of 2 persons/m²; an organiser may change them.
 */
export interface DangerLimits {
  readonly amber: number;
  readonly red: number;
  /** An emergency if the density is still rising. */
  readonly emergencyRising: number;
  readonly emergency: number;
}
export const MOVING_LIMITS: DangerLimits = { amber: 1.1, red: 2, emergencyRising: 3, emergency: 4 };
export const STANDING_LIMITS: DangerLimits = { amber: 2, red: 3, emergencyRising: 4, emergency: 5 };

/** Slower than this, people shuffle: they are judged as standing. About a fifth of a march's pace; our default. */
export const STANDING_BELOW_MPS = 0.2;

export interface Situation {
  /** Persons/m². */
  readonly density: number;
  readonly speedMps: number;
  readonly rising: boolean;
}

export function danger(at: Situation): Danger {
  const limits = at.speedMps < STANDING_BELOW_MPS ? STANDING_LIMITS : MOVING_LIMITS;
  if (at.density >= limits.emergency || (at.rising && at.density >= limits.emergencyRising))
    return 'emergency';
  if (at.density >= limits.red) return 'red';
  return at.density >= limits.amber ? 'amber' : 'green';
}
