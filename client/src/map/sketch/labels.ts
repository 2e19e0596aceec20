import { LANDMARKS } from '@waypost/shared/sketch';
import { overlaps, toPixels, type Box, type DrawnStreet, type Point, type Scene } from './scene';

export type LabelStyle = 'street' | 'avenue' | 'sight' | 'metro' | 'district' | 'water' | 'park' | 'building';

export interface Label {
  text: string;
  style: LabelStyle;
  at: Point;
  /** Radians, never upside down. */
  turn: number;
  box: Box;
}

/** A mark without words of its own: the station's M, the sight's dot. */
export interface Mark {
  kind: 'sight' | 'metro';
  at: Point;
}

export type Measure = (text: string, style: LabelStyle) => number;

export interface Lettering {
  labels: Label[];
  marks: Mark[];
}

/** From which zoom words of a style are worth their room. */
const FROM_ZOOM: Record<LabelStyle, number> = {
  water: 14,
  sight: 14,
  district: 15,
  avenue: 15,
  street: 16,
  metro: 16,
  park: 16,
  building: 17,
};
const HEIGHT = 14;
/** Pixels between two mentions of the same street. */
const REPEAT = 560;

/**
 * Chooses every label of a zoom at once for the whole map, in order of importance: tiles then only paint what
 * touches them, so words never end at a tile's edge.
 */
export function letter(scene: Scene, measure: Measure): Lettering {
  const { zoom } = scene;
  const taken: Box[] = [];
  const labels: Label[] = [];
  const marks: Mark[] = [];
  const add = (label: Label): boolean => {
    if (zoom < FROM_ZOOM[label.style] || taken.some((box) => overlaps(box, label.box, 3))) return false;
    if (labels.some((known) => known.text === label.text && apart(known.at, label.at) < REPEAT / 2))
      return false;
    taken.push(label.box);
    labels.push(label);
    return true;
  };
  for (const { kind, at } of LANDMARKS) {
    const spot = toPixels(at, zoom);
    if (kind === 'sight' || (kind === 'metro' && zoom >= 14)) {
      marks.push({ kind, at: spot });
      taken.push(around(spot, 14, 14));
    }
  }
  for (const { kind, name, at } of LANDMARKS) {
    const style: LabelStyle = kind === 'label' ? 'district' : kind;
    const spot = toPixels(at, zoom);
    const width = measure(name, style);
    const offsets = kind === 'sight' || kind === 'metro' ? [18, -18] : [0];
    offsets.some((dy) => add(flat(name, style, { x: spot.x, y: spot.y + dy }, width)));
  }
  for (const { name, kind, box } of scene.areas) {
    if (!name || kind === 'water' || LANDMARKS.some((known) => known.name === name)) continue;
    const style: LabelStyle = kind === 'building' ? 'building' : 'park';
    const width = measure(name, style);
    if (box.east - box.west < width * 0.7) continue;
    add(flat(name, style, { x: (box.west + box.east) / 2, y: (box.north + box.south) / 2 }, width));
  }
  for (const street of [...scene.streets].sort((a, b) => rank(a) - rank(b))) nameAlong(street, measure, add);
  return { labels, marks };
}

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const rank = (street: DrawnStreet): number => (street.kind === 'avenue' || street.kind === 'freeway' ? 0 : 1);

/** Without the quadrant: a long avenue crosses from one to the next under one name. */
const shortName = (name: string): string => name.replace(/ (NW|NE|SW|SE)$/, '');

function nameAlong(street: DrawnStreet, measure: Measure, add: (label: Label) => boolean): void {
  const style = street.kind === 'avenue' || street.kind === 'freeway' ? 'avenue' : 'street';
  const text = shortName(street.name);
  const width = measure(text, style);
  for (let i = 1; i < street.points.length; i++) {
    const from = street.points[i - 1]!;
    const to = street.points[i]!;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length < width + 12) continue;
    const count = Math.max(1, Math.round(length / REPEAT));
    for (let k = 0; k < count; k++)
      placeNear((k + 0.5) / count, from, to, length, { text, style, width }, add);
  }
}

/** Tries the wished place and, when it is taken, a little to either side. */
function placeNear(
  share: number,
  from: Point,
  to: Point,
  length: number,
  { text, style, width }: { text: string; style: LabelStyle; width: number },
  add: (label: Label) => boolean,
): void {
  for (const shift of [0, 45, -45, 95, -95, 150, -150]) {
    const t = share + shift / length;
    if (t * length < width / 2 + 4 || (1 - t) * length < width / 2 + 4) continue;
    const at = { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
    if (add(turned(text, style, at, upright(Math.atan2(to.y - from.y, to.x - from.x)), width))) return;
  }
}

const upright = (turn: number): number =>
  turn > Math.PI / 2 + 0.01 ? turn - Math.PI : turn < -Math.PI / 2 + 0.01 ? turn + Math.PI : turn;

const around = ({ x, y }: Point, width: number, height: number): Box => ({
  west: x - width / 2,
  east: x + width / 2,
  north: y - height / 2,
  south: y + height / 2,
});

const flat = (text: string, style: LabelStyle, at: Point, width: number): Label => ({
  text,
  style,
  at,
  turn: 0,
  box: around(at, width, HEIGHT),
});

function turned(text: string, style: LabelStyle, at: Point, turn: number, width: number): Label {
  const w = Math.abs(Math.cos(turn)) * width + Math.abs(Math.sin(turn)) * HEIGHT;
  const h = Math.abs(Math.sin(turn)) * width + Math.abs(Math.cos(turn)) * HEIGHT;
  return { text, style, at, turn, box: around(at, w, h) };
}
