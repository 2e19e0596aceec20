import { LIMITS } from '../../contract/index.js';
import { err, ok, type Result } from '../../kernel/index.js';
import type { Position } from '../../geo/index.js';
import type { FormatWarningCode } from '../codes.js';
import { cleanName, cleanWords, decodeText } from '../text.js';
import type { Format, FormatProblem, Found, FoundItem, ReadOptions, Shape } from '../types.js';
import { Warnings } from '../warnings.js';

/** Two numbers as a file has them; NaN where it has none. */
export type RawPosition = readonly [lon: number, lat: number];

export interface RawItem {
  type: Shape['type'];
  positions: readonly RawPosition[];
  name?: string | undefined;
  description?: string | undefined;
  properties: Record<string, string>;
  source: FoundItem['source'];
}

/** The plan keeps latitudes to 85: web maps end there. */
const LAT_MOST = 85;
/** North of every city that marches (Tromsø is at 69.6), so a file that lies wholly beyond it has its axes swapped. */
const POLAR_LAT = 71;
/** Half the Earth's girth in metres: the largest number in web Mercator. */
const MERCATOR_MOST = 20_037_509;

/** Warnings that leave nothing out, so that they explain no empty result. */
const NO_REASON = new Set<FormatWarningCode>(['encoding-guessed', 'split-into-parts', 'holes-dropped']);

const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A property under a key that is safe to copy about; empty values say nothing. */
export function setProperty(into: Record<string, string>, key: string, value: string | undefined): void {
  const name = key.trim();
  if (!name || value === undefined || UNSAFE_KEYS.has(name)) return;
  // An empty one of ours was written on purpose: the plan comes back as it was.
  if (value.trim() !== '' || name.startsWith('waypost:')) into[name] = value;
}

/**
 * Where the readers put what they find. It holds the limits, judges each position and remembers what to warn of, so
 * that every format says the same about the same fault.
 */
export class Gathering {
  readonly warnings = new Warnings();
  problem: FormatProblem | undefined;
  private readonly items: FoundItem[] = [];
  private points = 0;
  private polarOnly = true;

  constructor(private readonly options: ReadOptions) {}

  /** Points that may still come; a reader asks before it builds a list of them. */
  get pointsLeft(): number {
    return LIMITS.importPoints - this.points;
  }

  textOf(bytes: Uint8Array): string {
    const { text, guessed } = decodeText(bytes);
    if (guessed) this.warnings.add('encoding-guessed');
    return text;
  }

  tooManyPoints(): void {
    this.problem ??= { code: 'too-many-points', limit: LIMITS.importPoints };
  }

  add(raw: RawItem): void {
    if (this.problem) return;
    this.points += raw.positions.length;
    if (this.points > LIMITS.importPoints) return this.tooManyPoints();
    const name = cleanName(raw.name);
    const shape = this.shapeOf(raw, name);
    if (!shape) return;
    if (this.items.length >= LIMITS.importFeatures) {
      this.problem = { code: 'too-many-features', limit: LIMITS.importFeatures };
      return;
    }
    const description = cleanWords(raw.description);
    this.items.push({
      shape,
      ...(name ? { name } : {}),
      ...(description ? { description } : {}),
      properties: raw.properties,
      source: raw.source,
    });
  }

  found(format: Format, name: string): Result<Found, FormatProblem> {
    if (this.problem) return err(this.problem);
    if (this.items.length === 0) return err(this.nothing());
    if (this.polarOnly) this.warnings.add('axes-look-swapped');
    return ok({ format, name, items: this.items, warnings: this.warnings.list() });
  }

  private nothing(): FormatProblem {
    const warnings = this.warnings.list();
    const reasons = warnings.filter(({ code }) => !NO_REASON.has(code));
    if (reasons.length === 0) return { code: 'nothing-found', ...(warnings.length > 0 ? { warnings } : {}) };
    return { code: reasons.length === 1 ? reasons[0]!.code : 'nothing-usable', warnings };
  }

  private shapeOf(raw: RawItem, name: string | undefined): Shape | undefined {
    const numbers = raw.positions.filter(([lon, lat]) => Number.isFinite(lon) && Number.isFinite(lat));
    if (numbers.length < raw.positions.length) this.warnings.add('bad-coordinates', name);
    const positions = numbers.map(([x, y]): Position => (this.options.swapAxes ? [y, x] : [x, y]));
    const ring = raw.type === 'area' ? opened(positions) : positions;
    const fault = outOfRange(ring) ?? tooFew(raw.type, ring);
    if (fault) {
      if (numbers.length > 0 || raw.positions.length === 0) this.warnings.add(fault, name);
      return undefined;
    }
    if (!ring.every(([lon, lat]) => Math.abs(lat) > POLAR_LAT && Math.abs(lon) < POLAR_LAT))
      this.polarOnly = false;
    if (raw.type === 'point') return { type: 'point', at: ring[0]! };
    return raw.type === 'line' ? { type: 'line', points: ring } : { type: 'area', ring };
  }
}

const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** A ring without its repeated last point; whether a file repeats it is no matter. */
function opened(ring: Position[]): Position[] {
  return ring.length > 1 && same(ring[0]!, ring.at(-1)!) ? ring.slice(0, -1) : ring;
}

function outOfRange(positions: readonly Position[]): FormatWarningCode | undefined {
  if (positions.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= LAT_MOST)) return undefined;
  const metres = ([x, y]: Position): boolean =>
    Math.max(Math.abs(x), Math.abs(y)) <= MERCATOR_MOST && Math.hypot(x, y) > 1_000;
  if (positions.every(metres)) return 'looks-projected';
  const swapped = positions.every(([x, y]) => Math.abs(x) <= LAT_MOST && Math.abs(y) <= 180);
  return swapped ? 'axes-look-swapped' : 'out-of-range';
}

function tooFew(type: Shape['type'], positions: readonly Position[]): FormatWarningCode | undefined {
  const least = { point: 1, line: 2, area: 3 }[type];
  if (type !== 'point' && positions.length > 1 && positions.every((p) => same(p, positions[0]!)))
    return 'dropped-zero-length';
  return positions.length < least ? 'too-few-points' : undefined;
}
