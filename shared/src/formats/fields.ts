import type { Position } from '../geo/index.js';
import type { Json } from '../kernel/index.js';
import { parseJson } from './json.js';
import {
  GEOMETRY_FIELD,
  PLAN_KINDS,
  PLAN_SHAPES,
  isPlanKind,
  type PlanData,
  type PlanKind,
  type PlanRecords,
} from './plan.js';
import { cleanName, cleanWords } from './text.js';
import type { FoundItem, Shape } from './types.js';

/**
 * A record as map files carry it: a shape, a name, a description that every program shows, and under `waypost:` the
 * fields that only we understand, so that writing and reading gives the same record.
 */
export interface Feature {
  kind: PlanKind;
  id: string;
  shape: Shape;
  name: string;
  description?: string;
  fields: Record<string, Json>;
}

/** Fields that are text already; all others are written as JSON. */
const TEXT_FIELDS = new Set([
  'name',
  'code',
  'remarks',
  'orders',
  'role',
  'type',
  'assignment',
  'moves',
  'sectorId',
  'routeId',
]);
/** The deepest field is a place's hours: a list of pairs. */
const FIELD_NESTING = 4;

type AnyData = Record<string, unknown>;

const label = (data: AnyData): string => String(data['name'] ?? data['code'] ?? '');
const remarks = (data: AnyData): string | undefined =>
  (data['remarks'] ?? data['orders']) as string | undefined;

/** Seven decimals, 1 cm: a plan keeps six, and a file from elsewhere should not move by being passed on. */
const round7 = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;
const rounded = ([lon, lat]: Position): Position => [round7(lon), round7(lat)];

function shapeOf(geometry: unknown): Shape {
  if (Array.isArray(geometry)) return { type: 'point', at: rounded(geometry as unknown as Position) };
  const at = geometry as { point: Position } | { area: Position[] };
  return 'point' in at
    ? { type: 'point', at: rounded(at.point) }
    : { type: 'area', ring: at.area.map(rounded) };
}

export function featureOf<K extends PlanKind>(kind: K, id: string, record: PlanData[K]): Feature {
  const data = record as unknown as AnyData;
  const geometry = data[GEOMETRY_FIELD[kind]];
  const shape: Shape =
    kind === 'route'
      ? { type: 'line', points: (geometry as Position[]).map(rounded) }
      : kind === 'sector'
        ? { type: 'area', ring: (geometry as Position[]).map(rounded) }
        : shapeOf(geometry);
  const fields: Record<string, Json> = { 'waypost:kind': kind, 'waypost:id': id };
  for (const [key, value] of Object.entries(data)) {
    if (key !== GEOMETRY_FIELD[kind] && value !== undefined) fields[`waypost:${key}`] = value as Json;
  }
  const description = remarks(data);
  return { kind, id, shape, name: label(data), ...(description ? { description } : {}), fields };
}

/** Every record of a plan that a map file can hold, kind by kind. */
export function featuresOf(plan: PlanRecords): Feature[] {
  return PLAN_KINDS.flatMap((kind) =>
    plan.all<PlanData[typeof kind]>({ kind }).map(({ id, data }) => featureOf(kind, id, data)),
  );
}

export const fieldText = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The geometry field of a record that is to have this shape; `undefined` when the kind cannot have it. */
export function geometryFor(kind: PlanKind, shape: Shape): unknown {
  const ring = ringOf(shape);
  if (kind === 'route') return shape.type === 'line' ? shape.points : undefined;
  if (kind === 'sector') return ring;
  if (kind === 'place') return shape.type === 'point' ? { point: shape.at } : ring && { area: ring };
  return shape.type === 'point' ? shape.at : undefined;
}

/** A drawn line that goes round counts as an outline: GPX and many apps have no areas. */
function ringOf(shape: Shape): Position[] | undefined {
  if (shape.type === 'area') return shape.ring;
  if (shape.type === 'point') return undefined;
  const [first, last] = [shape.points[0]!, shape.points.at(-1)!];
  const ring = first[0] === last[0] && first[1] === last[1] ? shape.points.slice(0, -1) : shape.points;
  return ring.length >= 3 ? ring : undefined;
}

export interface OwnRecord {
  kind: PlanKind;
  id: string;
  data: AnyData;
}

/** The record that Waypost wrote into a file; `undefined` for anything else, also for what was spoilt on the way. */
export function ownRecord(item: FoundItem): OwnRecord | undefined {
  const kind = item.properties['waypost:kind'];
  if (!isPlanKind(kind)) return undefined;
  const data: AnyData = {};
  for (const key of Object.keys(PLAN_SHAPES[kind].shape)) {
    const text = item.properties[`waypost:${key}`];
    if (text === undefined) continue;
    const value = TEXT_FIELDS.has(key)
      ? ({ ok: true, value: text } as const)
      : parseJson(text, FIELD_NESTING);
    if (value.ok) data[key] = value.value;
  }
  data[GEOMETRY_FIELD[kind]] = geometryFor(kind, item.shape);
  if (kind === 'route') data['widths'] = refitted(data['widths'], item.shape);
  applyVisible(data, kind, item);
  const parsed = PLAN_SHAPES[kind].safeParse(data);
  return parsed.success
    ? { kind, id: item.properties['waypost:id'] ?? '', data: parsed.data as unknown as AnyData }
    : undefined;
}

/** Another program that moved vertices keeps our widths as they were: one for each segment is kept only if it fits. */
function refitted(widths: unknown, shape: Shape): unknown {
  if (!Array.isArray(widths) || shape.type !== 'line' || widths.length === shape.points.length - 1)
    return widths;
  const narrowest = Math.min(...widths.filter((w) => typeof w === 'number'));
  return shape.points.slice(1).map(() => narrowest);
}

/** Who renames a thing in another program changes what it shows and leaves our fields: what is shown wins. */
function applyVisible(data: AnyData, kind: PlanKind, item: FoundItem): void {
  if (item.name && item.name !== cleanName(label(data))) data['name'] = item.name;
  if (item.description && item.description !== cleanWords(remarks(data))) {
    data[kind === 'post' ? 'orders' : 'remarks'] = item.description;
  }
}
