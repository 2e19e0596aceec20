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
  /** Table entries per person/m². */
  readonly tableScale: number;
  /** Capacity at paces 0, 1/perMps, 2/perMps … m/s, persons/(m·s): a pace below 0.7 m/s cannot fill the street. */
  readonly capacities: Float64Array;
  readonly perMps: number;
}

const PACE_SAMPLES = 64;

export function gridOf(cells: Cells, diagram: Diagram, fastestMps: number): Grid {
  const { count, cellM } = cells;
  const capacities = new Float64Array(PACE_SAMPLES + 2);
  for (let k = 0; k < capacities.length; k++) {
    capacities[k] = capped(diagram, (k * fastestMps) / PACE_SAMPLES).capacity;
  }
  return {
    count,
    cellM,
    area: cells.areaM2,
    inverseArea: cells.areaM2.map((area) => 1 / area),
    narrowest: cells.narrowestM,
    meanWidth: cells.areaM2.map((area) => area / cellM),
    diagram,
    tableScale: (diagram.table.length - 2) / diagram.jamDensity,
    capacities,
    perMps: PACE_SAMPLES / fastestMps,
  };
}

/** Capacity at a pace, persons/(m·s). */
export function capacityAt(grid: Grid, paceMps: number): number {
  const x = paceMps * grid.perMps;
  const k = x | 0;
  return grid.capacities[k]! + (x - k) * (grid.capacities[k + 1]! - grid.capacities[k]!);
}

/** Specific flow of the diagram at a density, from its table, persons/(m·s). */
export function flowAt(grid: Grid, density: number): number {
  if (density >= grid.diagram.jamDensity) return 0;
  const x = density * grid.tableScale;
  const k = x | 0;
  const { table } = grid.diagram;
  return table[k]! + (x - k) * (table[k + 1]! - table[k]!);
}
