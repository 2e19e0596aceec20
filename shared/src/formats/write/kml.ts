import { strToU8, zipSync } from 'fflate';
import type { Position } from '../../geo/index.js';
import { featuresOf, fieldText, type Feature } from '../fields.js';
import { PLAN_KINDS, type PlanMeta, type PlanRecords } from '../plan.js';
import { degrees, element, xmlText, XML_DECLARATION } from './xml-text.js';

/** Line and fill by kind, as KML writes colours: alpha, blue, green, red. */
const STYLES = [
  '<Style id="route"><LineStyle><color>ffb4641e</color><width>5</width></LineStyle></Style>',
  '<Style id="sector"><LineStyle><color>ff808080</color><width>2</width></LineStyle><PolyStyle><color>33808080</color></PolyStyle></Style>',
  '<Style id="place"><LineStyle><color>ff3c8c3c</color><width>2</width></LineStyle><PolyStyle><color>333c8c3c</color></PolyStyle></Style>',
].join('');
const STYLED = new Set(['route', 'sector', 'place']);

/** KML 2.2: a folder for each kind, what KML cannot name in `ExtendedData`. Nothing in it is to be fetched. */
export function writeKml(plan: PlanRecords, meta: PlanMeta): string {
  const features = featuresOf(plan);
  const folders = PLAN_KINDS.map((kind) =>
    folder(
      kind,
      features.filter((f) => f.kind === kind),
    ),
  );
  return [
    XML_DECLARATION,
    `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${element('name', meta.name)}${STYLES}`,
    ...folders.filter((text) => text !== ''),
    '</Document></kml>',
    '',
  ].join('\n');
}

/** The same, zipped as `doc.kml`. The time in the archive is fixed, so that the same plan gives the same bytes. */
export function writeKmz(plan: PlanRecords, meta: PlanMeta): Uint8Array {
  return zipSync({ 'doc.kml': strToU8(writeKml(plan, meta)) }, { mtime: '1980-01-01T12:00:00' });
}

const folder = (kind: string, features: readonly Feature[]): string =>
  features.length === 0
    ? ''
    : `<Folder>${element('name', kind)}\n${features.map(placemark).join('\n')}\n</Folder>`;

function placemark(f: Feature): string {
  const style = STYLED.has(f.kind) ? element('styleUrl', `#${f.kind}`) : '';
  const data = Object.entries(f.fields).map(
    ([key, value]) => `<Data name="${xmlText(key)}"><value>${xmlText(fieldText(value))}</value></Data>`,
  );
  const about = `${element('name', f.name)}${element('description', f.description)}${style}`;
  return `<Placemark>${about}<ExtendedData>${data.join('')}</ExtendedData>${geometry(f)}</Placemark>`;
}

function geometry({ shape }: Feature): string {
  if (shape.type === 'point') return `<Point>${coordinates([shape.at])}</Point>`;
  if (shape.type === 'line')
    return `<LineString><tessellate>1</tessellate>${coordinates(shape.points)}</LineString>`;
  const ring = `<LinearRing>${coordinates([...shape.ring, shape.ring[0]!])}</LinearRing>`;
  return `<Polygon><tessellate>1</tessellate><outerBoundaryIs>${ring}</outerBoundaryIs></Polygon>`;
}

const coordinates = (list: readonly Position[]): string =>
  `<coordinates>${list.map(([lon, lat]) => `${degrees(lon)},${degrees(lat)}`).join(' ')}</coordinates>`;
