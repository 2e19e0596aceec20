import { relationOf, type RelationSpec, type SpeedDensity } from './speed-density.js';

/**
 * The fundamental diagram J(ρ) = ρ·v(ρ) of a relation, with what the solver needs of it: a table to look flow up in
 * (an exponential per cell and step would be most of the run time), its peak, and its fastest backward wave.
 */
export interface Diagram {
  readonly relation: SpeedDensity;
  readonly jamDensity: number;
  /** Density of the greatest flow, persons/m². */
  readonly criticalDensity: number;
  /** Greatest specific flow, persons/(m·s). */
  readonly capacity: number;
  /** Fastest wave on the queue branch, m/s, as a positive number. */
  readonly waveSpeed: number;
  /**
   * Specific flow in straight pieces, from density 0 to the jam density: with x = ρ·pieces ÷ jamDensity and k its whole
   * part, J = lines[2k] + x·lines[2k + 1]. Two reads, a product and a sum.
   */
  readonly lines: Float64Array;
  readonly pieces: number;
}

/** Error of linear interpolation: about h²·J″/8 = 3e-6 persons/(m·s), far below any knowledge of the curve. */
const TABLE_STEPS = 2048;

/** A relation without numbers of its own has one diagram, made once: its table is a fifth of a small forecast. */
const known = new Map<RelationSpec['kind'], Diagram>();

export function diagramOf(spec: RelationSpec): Diagram {
  if (spec.kind === 'triangular') return made(spec);
  const before = known.get(spec.kind);
  if (before) return before;
  const diagram = made(spec);
  known.set(spec.kind, diagram);
  return diagram;
}

function made(spec: RelationSpec): Diagram {
  const relation = relationOf(spec);
  const jamDensity = relation.jamDensity;
  const table = new Float64Array(TABLE_STEPS + 1);
  for (let k = 0; k <= TABLE_STEPS; k++) {
    const density = (k * jamDensity) / TABLE_STEPS;
    table[k] = density * relation.speed(density);
  }
  const criticalDensity = peak((density) => density * relation.speed(density), jamDensity);
  const capacity = criticalDensity * relation.speed(criticalDensity);
  const waveSpeed = steepest(table, jamDensity);
  const lines = linesThrough(table);
  return { relation, jamDensity, criticalDensity, capacity, waveSpeed, lines, pieces: TABLE_STEPS };
}

/** Specific flow at a density, exactly (not from the table). */
export const specificFlow = (diagram: Diagram, density: number): number =>
  density * diagram.relation.speed(density);

/** What a march's own pace makes of the diagram: v = min(pace, v(ρ)). */
export interface Capped {
  readonly paceMps: number;
  /** Up to this density people walk at the pace; above it they are held up by each other. */
  readonly kneeDensity: number;
  readonly criticalDensity: number;
  readonly capacity: number;
}

export function capped(diagram: Diagram, paceMps: number): Capped {
  const { relation, criticalDensity, capacity } = diagram;
  // A hair below the pace: on a relation that is flat at exactly this pace the knee is where the flat part ends.
  const slow = paceMps - 1e-9;
  const knee = bisect((density) => slow - relation.speed(density), 0, diagram.jamDensity);
  if (relation.speed(criticalDensity) <= paceMps)
    return { paceMps, kneeDensity: knee, criticalDensity, capacity };
  return { paceMps, kneeDensity: knee, criticalDensity: knee, capacity: knee * paceMps };
}

/**
 * The density on the queue branch that carries a specific flow: how densely people stand behind a pinch that lets
 * `flow` through (domain formula 12). The jam density for no flow; the critical density for the capacity or more.
 */
export function queueDensity(diagram: Diagram, flow: number): number {
  if (flow >= diagram.capacity) return diagram.criticalDensity;
  return bisect(
    (density) => flow - specificFlow(diagram, density),
    diagram.criticalDensity,
    diagram.jamDensity,
  );
}

/** The density on the free branch at which people walking at most at `paceMps` carry a specific flow. */
export function walkingDensity(diagram: Diagram, paceMps: number, flow: number): number {
  const limit = capped(diagram, paceMps);
  if (flow >= limit.capacity) return limit.criticalDensity;
  const carried = (density: number): number => density * Math.min(paceMps, diagram.relation.speed(density));
  return bisect((density) => carried(density) - flow, 0, limit.criticalDensity);
}

/** The greatest of a function with one peak on (0, end), by golden section. */
function peak(f: (x: number) => number, end: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [0, end];
  while (high - low > 1e-9) {
    const left = high - ratio * (high - low);
    const right = low + ratio * (high - low);
    if (f(left) < f(right)) low = left;
    else high = right;
  }
  return (low + high) / 2;
}

/** Where `f` turns from negative to positive, for an `f` that does so once. */
function bisect(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function linesThrough(table: Float64Array): Float64Array {
  const lines = new Float64Array(2 * TABLE_STEPS);
  for (let k = 0; k < TABLE_STEPS; k++) {
    const slope = table[k + 1]! - table[k]!;
    lines[2 * k] = table[k]! - k * slope;
    lines[2 * k + 1] = slope;
  }
  return lines;
}

function steepest(table: Float64Array, jamDensity: number): number {
  const width = jamDensity / TABLE_STEPS;
  let most = 0;
  for (let k = 0; k < TABLE_STEPS; k++) most = Math.max(most, (table[k]! - table[k + 1]!) / width);
  return most;
}
