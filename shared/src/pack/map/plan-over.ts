import {
  CHECKPOINT,
  PINCH,
  PLACE,
  PROTECTED_PLACE_TYPES,
  ROUTE,
  SECTOR,
  type PlaceType,
  type RouteData,
} from '../../event/index.js';
import { middle, project, slice, type Position } from '../../geo/index.js';
import { placePoint } from '../geography.js';
import { postsOf, sorted, type Pack } from '../pack.js';
import type { Dash, Ink, LegendEntry, Shape, XY } from './drawing.js';
import type { Frame } from './frame.js';
import type { Lettering } from './lettering.js';
import { placed, type Mark } from './marks.js';

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

type RouteRole = RouteData['role'];

interface Drawn {
  shapes: Shape[];
  legend: LegendEntry[];
}

/** What is looked for first on the map of the whole event; it alone is named there, the rest has its letter. */
const LANDMARKS: readonly PlaceType[] = [
  'assembly',
  'rally',
  'control',
  'dispersal',
  'first_aid',
  'hospital',
  'staging',
  'shelter',
  'welfare',
  'transit',
];
/** Up to this scale there is room for the names of all places. */
const ALL_NAMED = 7_500;
const LANDMARKS_NAMED = 20_000;

/** What the plan puts on the ground, from the widest to the smallest: sectors, areas, routes, pinches, marks. */
export function planOver(pack: Pack, frame: Frame, lettering: Lettering): Drawn {
  const spots = [checkpoints(pack, frame), posts(pack, frame), places(pack, frame)];
  const marks = placed(
    spots.flatMap((layer) => layer.marks),
    lettering,
  );
  // Words after all marks, the largest first: a name that covers a mark is worse than one that is left out.
  const ground = [sectors(pack, frame, lettering), routes(pack, frame), pinches(pack, frame)];
  for (const { at, size, name, nameSize } of marks.marks)
    if (name) lettering.beside(at, size + 1, name, nameSize, 'thing');
  return {
    shapes: [...areas(pack, frame), ...ground.flatMap(({ shapes }) => shapes), ...marks.shapes],
    legend: [...ground, ...spots].flatMap(({ legend }) => legend),
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
    letterSector(data.area, data.code, frame, lettering);
    return [{ type: 'area', ring, edge: 'sector', edgeWidth: 1, dash: true }];
  });
  return { shapes, legend: shapes.length > 0 ? [entry('sector', 'dash', '', pack.t('sector'))] : [] };
}

/** In the middle, or half way to a corner when something stands there. */
function letterSector(area: readonly Position[], code: string, frame: Frame, lettering: Lettering): void {
  const [x, y] = frame.project(middle(area));
  const corners = area.map((position) => frame.project(position));
  const spots: XY[] = [0, 0.4, 0.6, 0.25, 0.75].flatMap((share) =>
    share === 0 ? [[x, y] as XY] : corners.map(([a, b]): XY => [x + (a - x) * share, y + (b - y) * share]),
  );
  spots.some((at) => lettering.at(at, code, 15, 'sector'));
}

/** Told apart by colour and by how the line is broken. */
const ROUTES: Record<RouteRole, { ink: Ink; width: number; dash?: Dash }> = {
  main: { ink: 'route', width: 3.2 },
  alternate: { ink: 'alternate', width: 2, dash: 'dash' },
  dispersal: { ink: 'dispersal', width: 2, dash: 'dash-dot' },
  feeder: { ink: 'feeder', width: 2.2, dash: 'dots' },
};
const ROLES = Object.keys(ROUTES) as RouteRole[];

function routes(pack: Pack, frame: Frame): Drawn {
  const shapes: Shape[] = [];
  const roles = new Set<RouteRole>();
  const drawn = sorted(pack.records.all(ROUTE), ({ role, name }) => `${role === 'main' ? 9 : 1}${name}`);
  for (const { data } of drawn) {
    const points = data.points.map((position) => frame.project(position));
    if (!frame.shows(points)) continue;
    roles.add(data.role);
    shapes.push({ type: 'line', points, ...ROUTES[data.role] });
    if (data.role === 'main') shapes.push(...arrows(points));
  }
  const legend = ROLES.filter((role) => roles.has(role)).map((role) =>
    entry(ROUTES[role].ink, ROUTES[role].dash ?? 'line', '', pack.d('route_role', role)),
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

interface Spots {
  marks: Mark[];
  legend: LegendEntry[];
}

function checkpoints(pack: Pack, frame: Frame): Spots {
  const marks = sorted(pack.records.all(CHECKPOINT), ({ code }) => code).flatMap(({ data }): Mark[] => {
    const at = frame.project(data.at);
    const look = { form: 'diamond', ink: 'checkpoint', letter: '', size: 4.5 } as const;
    return frame.shows([at]) ? [{ ...look, at, name: data.code, nameSize: 7, moves: false }] : [];
  });
  return {
    marks,
    legend: marks.length > 0 ? [entry('checkpoint', 'diamond', '', pack.t('checkpoint'))] : [],
  };
}

function posts(pack: Pack, frame: Frame): Spots {
  const marks = postsOf(pack).flatMap(({ data }): Mark[] => {
    const at = frame.project(data.at);
    const look = { form: 'square', ink: 'post', letter: '', size: 3.2 } as const;
    return frame.shows([at]) ? [{ ...look, at, name: data.code, nameSize: 5.5, moves: false }] : [];
  });
  return { marks, legend: marks.length > 0 ? [entry('post', 'square', '', pack.t('post'))] : [] };
}

function places(pack: Pack, frame: Frame): Spots {
  const rank = (type: PlaceType): number => {
    const at = LANDMARKS.indexOf(type);
    return at < 0 ? LANDMARKS.length : at;
  };
  const named = (type: PlaceType): boolean =>
    frame.scale <= (rank(type) < LANDMARKS.length ? LANDMARKS_NAMED : ALL_NAMED);
  const seen = sorted(
    pack.records.all(PLACE),
    ({ type, name }) => String(rank(type)).padStart(2, '0') + type + name,
  ).filter(({ data }) => frame.shows([frame.project(placePoint(data))]));
  const marks = seen.map(({ data }): Mark => ({
    at: frame.project(placePoint(data)),
    form: 'round',
    ink: inkOf(data.type),
    letter: LETTERS[data.type],
    size: 5,
    ...(named(data.type) ? { name: data.name } : {}),
    nameSize: 5.5,
    moves: true,
  }));
  const types = [...new Set(seen.map(({ data }) => data.type))];
  return {
    marks,
    legend: types.map((type) => entry(inkOf(type), 'round', LETTERS[type], pack.d('place', type))),
  };
}

/** The ground of places that have one, under everything else. */
const areas = (pack: Pack, frame: Frame): Shape[] =>
  sorted(pack.records.all(PLACE), ({ type, name }) => type + name).flatMap(({ data }): Shape[] => {
    if (!('area' in data.at)) return [];
    const ring = data.at.area.map((position) => frame.project(position));
    const ink = inkOf(data.type);
    return frame.shows(ring)
      ? [{ type: 'area', ring, fill: ink, edge: ink, edgeWidth: 0.8, faint: true }]
      : [];
  });
