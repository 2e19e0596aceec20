import type { Position } from '../../geo/index.js';
import type { Json } from '../../kernel/index.js';
import { featuresOf, type Feature } from '../fields.js';
import type { PlanMeta, PlanRecords } from '../plan.js';

/** RFC 7946: WGS 84, outlines closed and counter-clockwise, one feature for each record. */
export function writeGeoJson(plan: PlanRecords, meta: PlanMeta): string {
  const features = featuresOf(plan).map(feature);
  return `${JSON.stringify({ type: 'FeatureCollection', name: meta.name, features }, null, 1)}\n`;
}

function feature(f: Feature): Json {
  const { geometry, reversed } = geometryOf(f);
  const properties: Record<string, Json> = { name: f.name, ...f.fields };
  if (f.description) properties['description'] = f.description;
  // The plan keeps the direction in which an outline was drawn; the standard does not.
  if (reversed) properties['waypost:reversed'] = true;
  return { type: 'Feature', id: f.id, properties, geometry };
}

const list = (positions: readonly Position[]): Json => positions.map((p) => [...p]);

function geometryOf({ shape }: Feature): { geometry: Json; reversed: boolean } {
  if (shape.type === 'point')
    return { geometry: { type: 'Point', coordinates: [...shape.at] }, reversed: false };
  if (shape.type === 'line')
    return { geometry: { type: 'LineString', coordinates: list(shape.points) }, reversed: false };
  const reversed = clockwise(shape.ring);
  const ring = reversed ? turned(shape.ring) : shape.ring;
  return { geometry: { type: 'Polygon', coordinates: [list([...ring, ring[0]!])] }, reversed };
}

/** By the sign of the shoelace sum in degrees: which way round does not depend on the projection. */
function clockwise(ring: readonly Position[]): boolean {
  let twice = 0;
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[(i + 1) % ring.length]!;
    twice += ax * by - bx * ay;
  }
  return twice < 0;
}

/** The other way round from the same first vertex. */
const turned = (ring: readonly Position[]): Position[] => [ring[0]!, ...ring.slice(1).reverse()];
