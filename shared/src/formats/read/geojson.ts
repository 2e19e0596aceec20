import { LIMITS } from '../../contract/index.js';
import { err, type Result } from '../../kernel/index.js';
import { parseJson } from '../json.js';
import { cleanName } from '../text.js';
import type { FormatProblem, Found, Shape } from '../types.js';
import { setProperty, type Gathering, type RawPosition } from './gather.js';

type Dictionary = Record<string, unknown>;

interface Part {
  type: Shape['type'];
  coordinates: unknown;
  holes?: boolean;
}

const FEATURES = new Set(['FeatureCollection', 'Feature']);
const GEOMETRIES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

const isDictionary = (value: unknown): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;

/** RFC 7946, and leniently what came before it: a bare geometry, or a bare list of features. */
export function readGeoJson(text: string, name: string, gathering: Gathering): Result<Found, FormatProblem> {
  const parsed = parseJson(text, LIMITS.importNesting);
  if (!parsed.ok) return parsed;
  const features = featuresOf(parsed.value);
  if (!features) return err({ code: 'unknown-json' });
  for (const feature of features) {
    if (gathering.problem) break;
    if (isDictionary(feature)) addFeature(gathering, feature);
  }
  const title =
    isDictionary(parsed.value) && parsed.value['type'] === 'FeatureCollection'
      ? textIn(parsed.value['name'])
      : undefined;
  return gathering.found('geojson', cleanName(title) ?? name);
}

function featuresOf(value: unknown): unknown[] | undefined {
  if (Array.isArray(value))
    return value.some((v) => isDictionary(v) && FEATURES.has(String(v['type']))) ? value : undefined;
  if (!isDictionary(value)) return undefined;
  if (value['type'] === 'FeatureCollection') return listOf(value['features']);
  if (value['type'] === 'Feature') return [value];
  return GEOMETRIES.has(String(value['type'])) ? [{ type: 'Feature', geometry: value }] : undefined;
}

function addFeature(gathering: Gathering, feature: Dictionary): void {
  const given = isDictionary(feature['properties']) ? feature['properties'] : {};
  const name = nameIn(given);
  const parts = partsOf(feature['geometry']);
  if (!parts) return gathering.warnings.add('geometry-skipped', cleanName(name));
  if (parts.length > 1) gathering.warnings.add('split-into-parts', cleanName(name));
  const properties = propertiesOf(given, feature['id']);
  for (const part of parts) {
    if (part.holes) gathering.warnings.add('holes-dropped', cleanName(name));
    const positions = positionsOf(part, properties['waypost:reversed'] === 'true');
    const description = textIn(given['description'] ?? given['desc']);
    gathering.add({ type: part.type, positions, name, description, properties, source: 'feature' });
  }
}

const nameIn = (properties: Dictionary): string | undefined =>
  ['name', 'Name', 'NAME', 'title']
    .map((key) => (Object.hasOwn(properties, key) ? textIn(properties[key]) : undefined))
    .find((t) => t);

function propertiesOf(given: Dictionary, id: unknown): Record<string, string> {
  const properties: Record<string, string> = {};
  setProperty(properties, 'id', textIn(id));
  for (const [key, value] of Object.entries(given)) {
    if (key === 'name' || key === 'description' || value === null || value === undefined) continue;
    setProperty(properties, key, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return properties;
}

/** A geometry as its single parts, or `undefined` when it is none. */
function partsOf(geometry: unknown): Part[] | undefined {
  if (!isDictionary(geometry)) return undefined;
  const coordinates = geometry['coordinates'];
  switch (geometry['type']) {
    case 'Point':
      return [{ type: 'point', coordinates: [coordinates] }];
    case 'MultiPoint':
      return listOf(coordinates).map((point) => ({ type: 'point', coordinates: [point] }));
    case 'LineString':
      return [{ type: 'line', coordinates }];
    case 'MultiLineString':
      return listOf(coordinates).map((line) => ({ type: 'line', coordinates: line }));
    case 'Polygon':
      return [polygon(coordinates)];
    case 'MultiPolygon':
      return listOf(coordinates).map(polygon);
    case 'GeometryCollection':
      return listOf(geometry['geometries']).flatMap((inner) => partsOf(inner) ?? []);
    default:
      return undefined;
  }
}

function polygon(coordinates: unknown): Part {
  const rings = listOf(coordinates);
  return { type: 'area', coordinates: rings[0], holes: rings.length > 1 };
}

/** An outline that Waypost turned to meet the standard is turned back. The repeated last point stays last. */
function positionsOf(part: Part, reversed: boolean): RawPosition[] {
  const positions = listOf(part.coordinates).map(positionFrom);
  return part.type === 'area' && reversed ? positions.reverse() : positions;
}

function positionFrom(value: unknown): RawPosition {
  const [lon, lat] = listOf(value);
  return [typeof lon === 'number' ? lon : NaN, typeof lat === 'number' ? lat : NaN];
}
