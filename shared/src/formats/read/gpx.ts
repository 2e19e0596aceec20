import { err, type Result } from '../../kernel/index.js';
import { cleanName } from '../text.js';
import type { FormatProblem, Found, FoundItem } from '../types.js';
import { child, parseXml, textOf, type XmlNode } from '../xml.js';
import { setProperty, type Gathering, type RawPosition } from './gather.js';

/** Elevation, time and heart rate of each point are most of a recorded track, and nothing that a plan keeps. */
const skip = (_: string, parent: string): boolean => parent === 'trkpt' || parent === 'rtept';

const TEXT_ELEMENTS = ['cmt', 'src', 'sym', 'type'] as const;

/** GPX 1.0 and 1.1: routes, tracks (one item for each segment) and waypoints. */
export function readGpx(text: string, name: string, gathering: Gathering): Result<Found, FormatProblem> {
  const parsed = parseXml(text.trimStart(), skip);
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  if (root.name !== 'gpx') return err({ code: 'unknown-format' });
  for (const node of root.children) {
    if (node.name === 'wpt')
      gathering.add({ type: 'point', positions: [positionOf(node)], ...about(node, 'wpt') });
    if (node.name === 'rte') addLine(gathering, node, 'rte', pointsOf(node, 'rtept'));
    if (node.name === 'trk') addTrack(gathering, node);
  }
  const metadata = child(root, 'metadata') ?? root;
  return gathering.found('gpx', cleanName(textOf(metadata, 'name')) ?? name);
}

function addTrack(gathering: Gathering, track: XmlNode): void {
  const segments = track.children.filter((c) => c.name === 'trkseg').map((s) => pointsOf(s, 'trkpt'));
  const filled = segments.filter((points) => points.length > 0);
  if (filled.length > 1) gathering.warnings.add('split-into-parts', cleanName(textOf(track, 'name')));
  for (const points of filled.length > 0 ? filled : [[]]) addLine(gathering, track, 'trk', points);
}

/** GPX has no areas: those that Waypost writes are closed tracks that say so. */
function addLine(gathering: Gathering, node: XmlNode, source: 'rte' | 'trk', positions: RawPosition[]): void {
  const rest = about(node, source);
  const type = rest.properties['waypost:shape'] === 'area' ? 'area' : 'line';
  gathering.add({ type, positions, ...rest });
}

function about(node: XmlNode, source: FoundItem['source']) {
  const properties: Record<string, string> = {};
  for (const key of TEXT_ELEMENTS) setProperty(properties, key, textOf(node, key)?.trim());
  const extensions = child(node, 'extensions');
  if (extensions) addLeaves(properties, extensions);
  return {
    name: textOf(node, 'name'),
    description: textOf(node, 'desc') ?? textOf(node, 'cmt'),
    properties,
    source,
  };
}

function addLeaves(into: Record<string, string>, node: XmlNode): void {
  for (const leaf of node.children) {
    if (leaf.children.length > 0) addLeaves(into, leaf);
    else
      setProperty(
        into,
        leaf.prefix && !leaf.name.includes(':') ? `${leaf.prefix}:${leaf.name}` : leaf.name,
        leaf.text,
      );
  }
}

const pointsOf = (node: XmlNode, name: string): RawPosition[] =>
  node.children.filter((c) => c.name === name).map(positionOf);

const positionOf = (node: XmlNode): RawPosition => [
  numberOf(node.attributes['lon']),
  numberOf(node.attributes['lat']),
];

const numberOf = (text: string | undefined): number => (text?.trim() ? Number(text) : NaN);
