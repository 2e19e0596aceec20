/**
 * How fast people walk at a given density. There is no agreement on this curve (published breakdown densities range
 * from 3.8 to 10 persons/m²), so it is a named choice that a planner can swap, and every forecast says which was used.
 *
 * Units everywhere: density in persons/m², speed in m/s, specific flow in persons per metre of width per second.
 */
export type RelationSpec =
  | { readonly kind: 'weidmann' }
  | { readonly kind: 'imo' }
  | {
      /** The textbook's, to hold the solver against closed forms of one pace; not for several paces. */
      readonly kind: 'triangular';
      /** Speed below the critical density, m/s. */
      readonly freeSpeedMps: number;
      /** Specific flow at the critical density, persons/(m·s). */
      readonly capacityPerMS: number;
      readonly jamDensity: number;
    };

export interface SpeedDensity {
  readonly kind: RelationSpec['kind'];
  /** Speed in m/s at a density; never negative, 0 from the jam density on. */
  speed(density: number): number;
  /** The density at which nobody moves, persons/m². */
  readonly jamDensity: number;
}

const WEIDMANN = { freeSpeed: 1.34, gamma: 1.913, jam: 5.4 };

/**
 * Weidmann, Transporttechnik der Fussgänger, ETH IVT 90, 1993: v = 1.34 (1 − exp(−1.913 (1/ρ − 1/5.4))).
 * The 1.913 is in persons/m².
 */
export const weidmann: SpeedDensity = {
  kind: 'weidmann',
  jamDensity: WEIDMANN.jam,
  speed(density) {
    if (density <= 0) return WEIDMANN.freeSpeed;
    if (density >= WEIDMANN.jam) return 0;
    return WEIDMANN.freeSpeed * (1 - Math.exp(-WEIDMANN.gamma * (1 / density - 1 / WEIDMANN.jam)));
  },
};

/** IMO MSC guidelines for evacuation analysis, table 1.1 (corridors and doorways), as printed. */
export const IMO_CORRIDOR = {
  density: [0, 0.5, 1.9, 3.2, 3.5],
  speed: [1.2, 1.2, 0.67, 0.2, 0.1],
  specificFlow: [0, 0.65, 1.3, 0.65, 0.32],
} as const;

/**
 * The IMO table prints 0.10 m/s "from 3.5 on" without an end, so that flow would rise again with density for ever.
 * Ours falls on to a standstill at Weidmann's jam density: a model without a jam has no bound on density.
 */
const IMO_DENSITY = [...IMO_CORRIDOR.density, 5.4];
const IMO_SPEED = [...IMO_CORRIDOR.speed, 0];

export const imoCorridor: SpeedDensity = {
  kind: 'imo',
  jamDensity: 5.4,
  speed: (density) => interpolate(IMO_DENSITY, IMO_SPEED, density),
};

/** The printed specific flow of the IMO corridor table (rounded there: it is not exactly density × speed). */
export const imoPrintedFlow = (density: number): number =>
  interpolate(IMO_CORRIDOR.density, IMO_CORRIDOR.specificFlow, density);

/** Newell's and Daganzo's triangle: constant speed to the critical density, then flow falls on a straight line. */
function triangular(spec: Extract<RelationSpec, { kind: 'triangular' }>): SpeedDensity {
  const critical = spec.capacityPerMS / spec.freeSpeedMps;
  const wave = spec.capacityPerMS / (spec.jamDensity - critical);
  return {
    kind: 'triangular',
    jamDensity: spec.jamDensity,
    speed(density) {
      if (density <= critical) return spec.freeSpeedMps;
      return Math.max(0, (wave * (spec.jamDensity - density)) / density);
    },
  };
}

export function relationOf(spec: RelationSpec): SpeedDensity {
  if (spec.kind === 'weidmann') return weidmann;
  if (spec.kind === 'imo') return imoCorridor;
  return triangular(spec);
}

/** Linear interpolation between increasing `xs`, flat outside them. */
export function interpolate(xs: readonly number[], ys: readonly number[], x: number): number {
  const last = xs.length - 1;
  if (x <= xs[0]!) return ys[0]!;
  if (x >= xs[last]!) return ys[last]!;
  const i = xs.findIndex((value) => value > x);
  const share = (x - xs[i - 1]!) / (xs[i]! - xs[i - 1]!);
  return ys[i - 1]! + share * (ys[i]! - ys[i - 1]!);
}
