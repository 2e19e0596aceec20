import { err, ok, type Result } from '../../kernel/index.js';
import { cleanName } from '../text.js';
import type { FormatProblem, Found, Shape } from '../types.js';
import { child, parseXml, textOf, type XmlNode } from '../xml.js';
import { setProperty, type Gathering, type RawPosition } from './gather.js';
import { Archive, KML_FILES_MOST } from './kmz.js';

/** How a map looks, where its camera stands, and the time of each point of a track. */
const SKIPPED = new Set([
  'Style',
  'StyleMap',
  'LookAt',
  'Camera',
  'Schema',
  'Region',
  'Tour',
  'when',
  'angles',
]);
const OVERLAYS = new Set(['GroundOverlay', 'ScreenOverlay', 'PhotoOverlay']);
const CONTAINERS = new Set(['kml', 'Document', 'Folder', 'Create', 'Change', 'Update']);
const COLLECTIONS = new Set(['MultiGeometry', 'MultiTrack']);
const SHAPES: Record<string, Shape['type']> = {
  Point: 'point',
  LineString: 'line',
  LinearRing: 'area',
  Polygon: 'area',
  Track: 'line',
};
const UNUSABLE = new Set(['Model']);

const skip = (name: string, parent: string): boolean =>
  SKIPPED.has(name) || (parent === 'Track' && name === 'ExtendedData');

/** Whether a link leads to a file that is at hand; only an archive has any. */
type Linked = (href: string) => boolean;

/** KML 2.x with Google's tracks. Nothing it points to is ever fetched. */
export function readKml(text: string, name: string, gathering: Gathering): Result<Found, FormatProblem> {
  const title = addKml(text, gathering, () => false);
  return title.ok ? gathering.found('kml', title.value ?? name) : title;
}

/**
 * KMZ: the main file, and those beside it in the archive that it links to (some programs write a layer each). Each
 * file is read once, so that links that go round come to an end.
 */
export function readKmz(bytes: Uint8Array, name: string, gathering: Gathering): Result<Found, FormatProblem> {
  const archive = Archive.open(bytes);
  if (!archive.ok) return archive;
  const main = archive.value.main;
  if (main === undefined) return err({ code: 'no-kml-inside' });
  const queue = [main];
  let title: string | undefined;
  for (let i = 0; i < queue.length; i++) {
    const file = archive.value.read(queue[i]!);
    if (!file.ok) return file;
    const read = addKml(gathering.textOf(file.value), gathering, (href) => {
      const member = archive.value.member(href);
      if (member && !queue.includes(member) && queue.length < KML_FILES_MOST) queue.push(member);
      return member !== undefined;
    });
    if (!read.ok) return read;
    title ??= read.value;
  }
  return gathering.found('kmz', title ?? name);
}

/** Adds what a file holds; answers with its title. */
function addKml(
  text: string,
  gathering: Gathering,
  linked: Linked,
): Result<string | undefined, FormatProblem> {
  const parsed = parseXml(text.trimStart(), skip);
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  if (!CONTAINERS.has(root.name) && root.name !== 'Placemark') return err({ code: 'unknown-format' });
  if (root.name === 'Placemark') addPlacemark(gathering, root, undefined);
  else addContainer(gathering, root, undefined, linked);
  return ok(cleanName(textOf(child(root, 'Document') ?? root, 'name')));
}

function addContainer(
  gathering: Gathering,
  container: XmlNode,
  folder: string | undefined,
  linked: Linked,
): void {
  const within = container.name === 'Folder' ? (cleanName(textOf(container, 'name')) ?? folder) : folder;
  for (const node of container.children) {
    if (CONTAINERS.has(node.name)) addContainer(gathering, node, within, linked);
    else if (node.name === 'Placemark') addPlacemark(gathering, node, within);
    else if (node.name === 'NetworkLink') addLink(gathering, node, linked);
    else if (OVERLAYS.has(node.name))
      gathering.warnings.add('overlay-ignored', cleanName(textOf(node, 'name')));
  }
}

function addLink(gathering: Gathering, node: XmlNode, linked: Linked): void {
  const link = child(node, 'Link') ?? child(node, 'Url');
  if (linked((link && textOf(link, 'href')) ?? '')) return;
  gathering.warnings.add('network-link-ignored', cleanName(textOf(node, 'name')));
}

function addPlacemark(gathering: Gathering, placemark: XmlNode, folder: string | undefined): void {
  const name = textOf(placemark, 'name');
  const all = shapesIn(placemark, gathering, cleanName(name)).map((node) => ({
    node,
    positions: positionsOf(node, gathering),
  }));
  // Some programs write an empty point beside each track; it is no loss, unless there is nothing else.
  const filled = all.filter(({ positions }) => positions.length > 0);
  if (filled.length > 1) gathering.warnings.add('split-into-parts', cleanName(name));
  const properties = propertiesOf(placemark, folder);
  for (const { node, positions } of filled.length > 0 ? filled : all.slice(0, 1)) {
    if (holes(node)) gathering.warnings.add('holes-dropped', cleanName(name));
    const description = textOf(placemark, 'description');
    gathering.add({
      type: SHAPES[node.name]!,
      positions,
      name,
      description,
      properties,
      source: 'placemark',
    });
  }
}

function shapesIn(node: XmlNode, gathering: Gathering, name: string | undefined): XmlNode[] {
  return node.children.flatMap((c) => {
    if (COLLECTIONS.has(c.name)) return shapesIn(c, gathering, name);
    if (UNUSABLE.has(c.name)) gathering.warnings.add('geometry-skipped', name);
    return Object.hasOwn(SHAPES, c.name) ? [c] : [];
  });
}

function propertiesOf(placemark: XmlNode, folder: string | undefined): Record<string, string> {
  const properties: Record<string, string> = {};
  setProperty(properties, 'folder', folder);
  for (const key of ['address', 'phoneNumber', 'styleUrl'])
    setProperty(properties, key, textOf(placemark, key)?.trim());
  for (const data of child(placemark, 'ExtendedData')?.children ?? []) {
    if (data.name === 'Data') setProperty(properties, data.attributes['name'] ?? '', textOf(data, 'value'));
    for (const simple of data.name === 'SchemaData' ? data.children : []) {
      if (simple.name === 'SimpleData') setProperty(properties, simple.attributes['name'] ?? '', simple.text);
    }
  }
  return properties;
}

const holes = (node: XmlNode): boolean => node.children.some((c) => c.name === 'innerBoundaryIs');

function positionsOf(node: XmlNode, gathering: Gathering): RawPosition[] {
  if (node.name === 'Track') {
    return node.children
      .filter((c) => c.name === 'coord')
      .map((c) => positionFrom(c.text.trim().split(/\s+/)));
  }
  const ring = node.name === 'Polygon' ? child(child(node, 'outerBoundaryIs') ?? node, 'LinearRing') : node;
  const positions: RawPosition[] = [];
  // Taken one by one, so that a hostile text of 50 MB is dropped at the limit instead of being split whole.
  for (const [tuple] of (textOf(ring ?? node, 'coordinates') ?? '').matchAll(/[^\s,]+(?:\s*,\s*[^\s,]+)*/g)) {
    if (positions.length >= gathering.pointsLeft) {
      gathering.tooManyPoints();
      break;
    }
    positions.push(positionFrom(tuple.split(',')));
  }
  return positions;
}

const positionFrom = ([lon, lat]: string[]): RawPosition => [
  lon?.trim() ? Number(lon) : NaN,
  lat?.trim() ? Number(lat) : NaN,
];
