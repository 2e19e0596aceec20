import type { Diagram } from './diagram.js';
import type { Profile, RateStep } from './profile.js';
import type { Cells } from './route-model.js';

/** What the solver runs. All times in seconds on one clock that the caller chooses (0 is usually step-off). */
export interface Model {
  readonly cells: Cells;
  readonly diagram: Diagram;
  /** In the order of the column. */
  readonly groups: readonly ModelGroup[];
  /** People let out of assembly, persons/s, in order of time. */
  readonly release: readonly RateStep[];
  readonly formation: Formation;
  readonly feeders: readonly ModelFeeder[];
  readonly halts: readonly HaltInput[];
  /** Most people that the end of the route takes, persons/s; Infinity when only the street limits it. */
  readonly endPerS: number;
  /** The run ends here even if people are still on the route. */
  readonly horizonS: number;
  /** Who is on the route when the run begins; an empty street without it. */
  readonly start?: ModelStart;
}

export interface ModelStart {
  readonly atS: number;
  /** In each cell; all walk at the first group's pace. */
  readonly people: Float64Array;
}

/** Groups leave one after the other, or all mixed together. */
export type Formation = 'in_order' | 'mixed';

export interface ModelGroup {
  readonly people: number;
  readonly paceMps: number;
  /** At assembly. */
  readonly arrivals?: Profile;
}

/** People who join along the way; those who cannot get in wait in their side street. */
export interface ModelFeeder extends ModelGroup {
  readonly atM: number;
  /** Most that its street lets in, persons/s. */
  readonly mostPerS: number;
  /** Of a full street, the share that is theirs; 0.5 is turn by turn. */
  readonly priority: number;
}

/** A planned stop. */
export interface HaltInput {
  readonly fromS: number;
  readonly durationS: number;
  /**
   * `column`: all stop where they are, as for a minute's silence. `head`: the head stops and the rest close up.
   * A distance: nobody passes that point and the rest close up, as at a crossing that is opened to traffic.
   */
  readonly where: 'column' | 'head' | { readonly atM: number };
  /** How densely people stand when they close up, persons/m². Default 2.5. */
  readonly closeUpDensity?: number;
}

export const CLOSE_UP_DENSITY = 2.5;
