import type { Position } from '../../geo/index.js';
import { featuresOf, fieldText, type Feature } from '../fields.js';
import type { PlanMeta, PlanRecords } from '../plan.js';
import { WAYPOST_NAMESPACE } from '../xml.js';
import { degrees, element, xmlText, XML_DECLARATION } from './xml-text.js';

/**
 * GPX 1.1: routes as `rte`, points as `wpt`, areas as closed `trk` (GPX has none), in the order that the schema asks
 * for. What GPX cannot name goes into `extensions` under our own namespace.
 */
export function writeGpx(plan: PlanRecords, meta: PlanMeta): string {
  const features = featuresOf(plan);
  const of = (type: Feature['shape']['type'], write: (feature: Feature) => string): string[] =>
    features.filter((f) => f.shape.type === type).map(write);
  return [
    XML_DECLARATION,
    `<gpx version="1.1" creator="Waypost" xmlns="http://www.topografix.com/GPX/1/1" xmlns:waypost="${WAYPOST_NAMESPACE}">`,
    `<metadata>${element('name', meta.name)}${element('time', meta.at)}</metadata>`,
    ...of('point', waypoint),
    ...of('line', route),
    ...of('area', outline),
    '</gpx>',
    '',
  ].join('\n');
}

/** The schema's longitude ends before 180: the same meridian from the other side. */
const attributes = ([lon, lat]: Position): string =>
  `lat="${degrees(lat)}" lon="${degrees(lon === 180 ? -180 : lon)}"`;

const points = (name: string, list: readonly Position[]): string =>
  list.map((p) => `<${name} ${attributes(p)}/>`).join('');

const waypoint = (f: Feature): string =>
  f.shape.type === 'point' ? `<wpt ${attributes(f.shape.at)}>${about(f)}${extensions(f)}</wpt>` : '';

const route = (f: Feature): string =>
  f.shape.type === 'line' ? `<rte>${about(f)}${extensions(f)}${points('rtept', f.shape.points)}</rte>` : '';

function outline(f: Feature): string {
  if (f.shape.type !== 'area') return '';
  const closed = [...f.shape.ring, f.shape.ring[0]!];
  const more = { ...f, fields: { ...f.fields, 'waypost:shape': 'area' } };
  return `<trk>${about(f)}${extensions(more)}<trkseg>${points('trkpt', closed)}</trkseg></trk>`;
}

function about(f: Feature): string {
  const type = f.fields['waypost:type'] ?? f.fields['waypost:role'] ?? f.kind;
  return `${element('name', f.name)}${element('desc', f.description)}${element('type', fieldText(type))}`;
}

function extensions(f: Feature): string {
  const inner = Object.entries(f.fields).map(
    ([key, value]) => `<${key}>${xmlText(fieldText(value))}</${key}>`,
  );
  return `<extensions>${inner.join('')}</extensions>`;
}
