import { capped, type Diagram } from './diagram.js';
import type { Cells } from './route-model.js';

/** Cells and diagram as the sweeps read them: flat arrays, nothing to compute twice. */
export interface Grid {
  readonly count: number;
  readonly cellM: number;
  readonly area: Float64Array;
  /** One over the area: a division per cell and step saved. */
  readonly inverseArea: Float64Array;
  readonly narrowest: Float64Array;
  readonly meanWidth: Float64Array;
  readonly diagram: Diagram;
  /** Pieces of the diagram's line per person/m². */
  readonly scale: number;
  /** Capacity at paces 0, 1/perMps, 2/perMps … m/s, persons/(m·s): a pace below 0.7 m/s cannot fill the street. */
  readonly capacities: Float64Array;
  readonly perMps: number;
}

const PACE_SAMPLES = 64;

export function gridOf(cells: Cells, diagram: Diagram, fastestMps: number): Grid {
  const { count, cellM } = cells;
  return {
    count,
    cellM,
    area: cells.areaM2,
    inverseArea: cells.areaM2.map((area) => 1 / area),
    narrowest: cells.narrowestM,
    meanWidth: cells.areaM2.map((area) => area / cellM),
    diagram,
    scale: diagram.pieces / diagram.jamDensity,
    capacities: capacitiesOf(diagram, fastestMps),
    perMps: PACE_SAMPLES / fastestMps,
  };
}

/** The last table of each diagram: while a vertex is dragged neither diagram nor pace changes. */
const known = new WeakMap<Diagram, { fastestMps: number; capacities: Float64Array }>();

function capacitiesOf(diagram: Diagram, fastestMps: number): Float64Array {
  const before = known.get(diagram);
  if (before?.fastestMps === fastestMps) return before.capacities;
  const capacities = Float64Array.from(
    { length: PACE_SAMPLES + 2 },
    (_, k) => capped(diagram, (k * fastestMps) / PACE_SAMPLES).capacity,
  );
  known.set(diagram, { fastestMps, capacities });
  return capacities;
}

/** Capacity at a pace, persons/(m·s). */
export function capacityAt(grid: Grid, paceMps: number): number {
  const x = paceMps * grid.perMps;
  const k = x | 0;
  return grid.capacities[k]! + (x - k) * (grid.capacities[k + 1]! - grid.capacities[k]!);
}

/** Specific flow of the diagram at a density, from its lines, persons/(m·s). */
export function flowAt(grid: Grid, density: number): number {
  const { lines, pieces } = grid.diagram;
  const x = density * grid.scale;
  const k = x | 0;
  return k < pieces ? lines[2 * k]! + x * lines[2 * k + 1]! : 0;
}
