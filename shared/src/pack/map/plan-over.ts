import {
  CHECKPOINT,
  PINCH,
  PLACE,
  PROTECTED_PLACE_TYPES,
  ROUTE,
  SECTOR,
  type PlaceType,
} from '../../event/index.js';
import { middle, project, slice } from '../../geo/index.js';
import { placePoint } from '../geography.js';
import { postsOf, sorted, type Pack } from '../pack.js';
import type { Ink, LegendEntry, Shape, XY } from './drawing.js';
import type { Frame } from './frame.js';
import type { Lettering } from './lettering.js';

/** Letters of places, as on road signs where there is one. */
const LETTERS: Record<PlaceType, string> = {
  assembly: 'A',
  dispersal: 'D',
  rally: 'R',
  staging: 'S',
  first_aid: '+',
  aed: 'AED',
  hospital: 'H',
  water: 'W',
  toilets: 'WC',
  parking: 'P',
  welfare: 'L',
  transit: 'M',
  control: 'C',
  shelter: 'SH',
  exit: 'E',
  closure: 'X',
  worship: 'WO',
  clinic: 'CL',
  school: 'SC',
};
const MEDICAL: readonly PlaceType[] = ['first_aid', 'aed', 'hospital'];

const inkOf = (type: PlaceType): Ink =>
  MEDICAL.includes(type) ? 'medical' : PROTECTED_PLACE_TYPES.includes(type) ? 'protected' : 'place';

interface Drawn {
  shapes: Shape[];
  legend: LegendEntry[];
}

/** What the plan puts on the ground, from the widest to the smallest: sectors, areas, routes, pinches, marks. */
export function planOver(pack: Pack, frame: Frame, lettering: Lettering): Drawn {
  const layers = [
    sectors(pack, frame, lettering),
    routes(pack, frame),
    pinches(pack, frame),
    checkpoints(pack, frame, lettering),
    posts(pack, frame, lettering),
    places(pack, frame, lettering),
  ];
  return {
    shapes: layers.flatMap(({ shapes }) => shapes),
    legend: layers.flatMap(({ legend }) => legend),
  };
}

const entry = (ink: Ink, form: LegendEntry['form'], letter: string, text: string): LegendEntry => ({
  ink,
  form,
  letter,
  text,
});

function sectors(pack: Pack, frame: Frame, lettering: Lettering): Drawn {
  const shapes = sorted(pack.records.all(SECTOR), ({ code }) => code).flatMap(({ data }): Shape[] => {
    const ring = data.area.map((position) => frame.project(position));
    if (!frame.shows(ring)) return [];
    lettering.at(frame.project(middle(data.area)), data.code, 15, 'sector');
    return [{ type: 'area', ring, edge: 'sector', edgeWidth: 1, dash: true }];
  });
  return { shapes, legend: shapes.length > 0 ? [entry('sector', 'dash', '', pack.t('sector'))] : [] };
}

function routes(pack: Pack, frame: Frame): Drawn {
  const shapes: Shape[] = [];
  const roles = new Set<string>();
  const drawn = sorted(pack.records.all(ROUTE), ({ role, name }) => `${role === 'main' ? 9 : 1}${name}`);
  for (const { data } of drawn) {
    const points = data.points.map((position) => frame.project(position));
    if (!frame.shows(points)) continue;
    roles.add(data.role);
    const main = data.role === 'main';
    shapes.push({
      type: 'line',
      points,
      ink: main ? 'route' : 'alternate',
      width: main ? 3.2 : 2,
      dash: !main,
    });
    if (main) shapes.push(...arrows(points));
  }
  const legend = [...roles]
    .sort()
    .map((role) =>
      entry(
        role === 'main' ? 'route' : 'alternate',
        role === 'main' ? 'line' : 'dash',
        '',
        pack.d('route_role', role),
      ),
    );
  return { shapes, legend };
}

/** Every 70 points along the line, so that the direction of the march is seen on any map. */
function arrows(points: readonly XY[]): Shape[] {
  const out: Shape[] = [];
  let left = 35;
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1]!;
    const [bx, by] = points[i]!;
    const length = Math.hypot(bx - ax, by - ay);
    while (left <= length && length > 0) {
      const at: XY = [ax + ((bx - ax) * left) / length, ay + ((by - ay) * left) / length];
      out.push({ type: 'arrow', at, turn: Math.atan2(by - ay, bx - ax), ink: 'route' });
      left += 70;
    }
    left -= length;
  }
  return out;
}

function pinches(pack: Pack, frame: Frame): Drawn {
  const shapes = pack.records.all(PINCH).flatMap(({ data }): Shape[] => {
    const route = pack.records.get(ROUTE, data.routeId)?.data;
    const along = route && project(route.points, data.at)?.alongM;
    if (!route || along === undefined) return [];
    const points = slice(route.points, along, along + data.lengthM).map((position) =>
      frame.project(position),
    );
    return frame.shows(points) ? [{ type: 'line', points, ink: 'pinch', width: 6 }] : [];
  });
  const words = pack.t('pinch', { width: '…', length: '…' }).split(/[ ，]/)[0] ?? '';
  return { shapes, legend: shapes.length > 0 ? [entry('pinch', 'line', '', words)] : [] };
}

function checkpoints(pack: Pack, frame: Frame, lettering: Lettering): Drawn {
  const shapes = sorted(pack.records.all(CHECKPOINT), ({ code }) => code).flatMap(({ data }): Shape[] => {
    const at = frame.project(data.at);
    if (!frame.shows([at])) return [];
    lettering.block(at, 4);
    lettering.beside(at, 5, data.code, 7, 'thing');
    return [{ type: 'mark', form: 'diamond', at, ink: 'checkpoint', letter: '', size: 4.5 }];
  });
  return {
    shapes,
    legend: shapes.length > 0 ? [entry('checkpoint', 'diamond', '', pack.t('checkpoint'))] : [],
  };
}

function posts(pack: Pack, frame: Frame, lettering: Lettering): Drawn {
  const shapes = postsOf(pack).flatMap(({ data }): Shape[] => {
    const at = frame.project(data.at);
    if (!frame.shows([at])) return [];
    lettering.block(at, 3);
    lettering.beside(at, 4, data.code, 5.5, 'thing');
    return [{ type: 'mark', form: 'square', at, ink: 'post', letter: '', size: 3.2 }];
  });
  return { shapes, legend: shapes.length > 0 ? [entry('post', 'square', '', pack.t('post'))] : [] };
}

function places(pack: Pack, frame: Frame, lettering: Lettering): Drawn {
  const shapes: Shape[] = [];
  const seen = new Set<PlaceType>();
  const all = sorted(pack.records.all(PLACE), ({ type, name }) => type + name);
  for (const { data } of all) {
    const at = frame.project(placePoint(data));
    const ring = 'area' in data.at ? data.at.area.map((position) => frame.project(position)) : undefined;
    if (!frame.shows(ring ?? [at])) continue;
    seen.add(data.type);
    if (ring)
      shapes.unshift({
        type: 'area',
        ring,
        fill: inkOf(data.type),
        edge: inkOf(data.type),
        edgeWidth: 0.8,
        faint: true,
      });
    lettering.block(at, 5);
    if (frame.scale <= 12_500) lettering.beside(at, 6, data.name, 5.5, 'thing');
    shapes.push({
      type: 'mark',
      form: 'round',
      at,
      ink: inkOf(data.type),
      letter: LETTERS[data.type],
      size: 5,
    });
  }
  const legend = [...seen].map((type) => entry(inkOf(type), 'round', LETTERS[type], pack.d('place', type)));
  return { shapes, legend };
}
