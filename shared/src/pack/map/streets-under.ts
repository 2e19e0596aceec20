import { AREAS, LANDMARKS, STREETS, type SketchStreet } from '../../sketch/index.js';
import type { Shape, XY } from './drawing.js';
import type { Frame } from './frame.js';
import type { Lettering } from './lettering.js';

/** Width on the ground, in metres, of each class of street; never thinner on paper than can be seen. */
const STREET_M: Record<SketchStreet['kind'], number> = {
  freeway: 22,
  avenue: 24,
  street: 16,
  lane: 10,
  walk: 4,
};
const THINNEST = 0.6;

/** The ground that the plan is drawn on: water, parks, buildings and streets, edges first so that crossings are open. */
export function streetsUnder(frame: Frame): Shape[] {
  const ground = AREAS.flatMap(({ kind, ring }): Shape[] => {
    const drawn = ring.map((position) => frame.project(position));
    return frame.shows(drawn) ? [{ type: 'area', ring: drawn, fill: kind }] : [];
  });
  const streets = visible(frame);
  const edges = streets.map(({ points, width }): Shape => ({
    type: 'line',
    points,
    ink: 'street-edge',
    width: width + 0.8,
  }));
  const middles = streets.map(({ points, width }): Shape => ({ type: 'line', points, ink: 'street', width }));
  const [flat, raised] = [ground.filter(notBuilding), ground.filter((shape) => !notBuilding(shape))];
  return [...flat, ...edges, ...middles, ...raised];
}

const notBuilding = (shape: Shape): boolean => !(shape.type === 'area' && shape.fill === 'building');

interface Visible {
  street: SketchStreet;
  points: XY[];
  width: number;
}

const visible = (frame: Frame): Visible[] =>
  STREETS.flatMap((street) => {
    const points = street.points.map((position) => frame.project(position));
    const width = Math.max(THINNEST, (STREET_M[street.kind] * 72) / 0.0254 / frame.scale);
    return frame.shows(points) ? [{ street, points, width }] : [];
  });

/** Names of streets and sights, after everything of the plan has its place. */
export function letterStreets(frame: Frame, lettering: Lettering): void {
  for (const { kind, name, at } of LANDMARKS)
    if (kind === 'sight') lettering.at(frame.project(at), name, 6.5, 'sight');
  const order: SketchStreet['kind'][] = frame.scale > 12_500 ? ['avenue'] : ['avenue', 'freeway', 'street'];
  for (const kind of order)
    for (const { street, points } of visible(frame))
      if (street.kind === kind) lettering.along(points, street.name.replace(/ (NW|NE|SW|SE)$/, ''), 5.5);
}
