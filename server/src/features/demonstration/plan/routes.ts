import type { CheckpointData, PinchData, RouteData } from '@waypost/shared/event';
import { add, idOf, type Step } from '../step.js';

type Point = [number, number];

/** Where Pennsylvania Avenue NW meets the streets that cross it, west to east, on the middle of the roadway. */
export const CROSSINGS = {
  st14: [-77.0319, 38.89549],
  st13: [-77.02965, 38.89546],
  st12: [-77.0281, 38.89503],
  st11: [-77.02705, 38.89474],
  st10: [-77.026, 38.89445],
  st9: [-77.02395, 38.89388],
  st7: [-77.0219, 38.89331],
  st6: [-77.0199, 38.89276],
  constitution: [-77.0186, 38.8924],
  st4: [-77.0174, 38.89206],
  st3: [-77.0152, 38.89145],
  peaceCircle: [-77.0126, 38.89073],
} satisfies Record<string, Point>;

const WEST_FRONT: Point[] = [
  [-77.01252, 38.89048],
  [-77.0123, 38.89022],
  [-77.01226, 38.88962],
];

const C = CROSSINGS;

/** Usable width in metres from each crossing to the next: kerb to kerb less barriers, islands and stands. */
const main: RouteData = {
  name: 'Freedom Plaza to the West Front',
  role: 'main',
  code: 'MAIN',
  points: [
    C.st14,
    C.st13,
    C.st12,
    C.st11,
    C.st10,
    C.st9,
    C.st7,
    C.st6,
    C.constitution,
    C.st4,
    C.st3,
    C.peaceCircle,
    ...WEST_FRONT,
  ],
  widths: [14, 20, 24, 24, 22, 24, 20, 22, 24, 26, 20, 12, 12, 12],
  remarks: 'Pennsylvania Avenue NW in its full width, then First Street along the foot of the Capitol lawn.',
};

const constitution: RouteData = {
  name: 'Constitution Avenue',
  role: 'alternate',
  code: 'ALT 1',
  points: [
    C.st14,
    [-77.03195, 38.89212],
    [-77.0281, 38.89211],
    [-77.02395, 38.89209],
    [-77.0219, 38.89209],
    [-77.0186, 38.89208],
    [-77.0152, 38.89207],
    C.st3,
    C.peaceCircle,
    ...WEST_FRONT,
  ],
  widths: [14, 18, 18, 18, 18, 16, 12, 20, 12, 12, 12],
  remarks:
    'When Pennsylvania Avenue is shut before the head has left: south on 14th Street, east on Constitution.',
};

const indiana: RouteData = {
  name: 'Indiana Avenue and C Street',
  role: 'alternate',
  code: 'ALT 2',
  points: [
    C.st7,
    [-77.0219, 38.8939],
    [-77.0199, 38.89447],
    [-77.0199, 38.89358],
    [-77.0152, 38.89357],
    C.st3,
    C.peaceCircle,
    ...WEST_FRONT,
  ],
  widths: [14, 14, 12, 11, 12, 20, 12, 12, 12],
  remarks: 'A way round the Avenue between 7th and 3rd Streets. Narrow: the column goes in half width.',
};

const feeder: RouteData = {
  name: '13th Street from Metro Center',
  role: 'feeder',
  code: 'FEED',
  points: [[-77.02965, 38.89832], [-77.02965, 38.8971], [-77.02965, 38.8961], C.st13],
  widths: [10, 10, 10],
};

const south: RouteData = {
  name: 'South to Capitol South station',
  role: 'dispersal',
  code: 'OUT S',
  points: [
    WEST_FRONT[2]!,
    [-77.0125, 38.88905],
    [-77.01215, 38.88765],
    [-77.01212, 38.886],
    [-77.0091, 38.886],
    [-77.00605, 38.88595],
    [-77.00605, 38.8856],
  ],
  widths: [12, 10, 12, 12, 10, 8],
};

const southWest: RouteData = {
  name: "Maryland Avenue to L'Enfant Plaza station",
  role: 'dispersal',
  code: 'OUT W',
  points: [
    WEST_FRONT[2]!,
    [-77.0125, 38.88905],
    [-77.0152, 38.88815],
    [-77.0166, 38.88762],
    [-77.0199, 38.88695],
    [-77.02158, 38.88635],
  ],
  widths: [12, 12, 14, 12, 12],
};

const north: RouteData = {
  name: 'First Street and D Street to Judiciary Square station',
  role: 'dispersal',
  code: 'OUT N',
  points: [
    C.peaceCircle,
    [-77.0122, 38.89205],
    [-77.0122, 38.8948],
    [-77.0152, 38.8948],
    [-77.01595, 38.89525],
  ],
  widths: [12, 10, 10, 8],
};

export const MAIN_ROUTE_ID = idOf('route', 'main');

interface Mark {
  code: string;
  name: string;
  at: Point;
  crossing?: true;
}
const CHECKPOINTS: Mark[] = [
  { code: 'CP1', name: '14th Street, start', at: C.st14, crossing: true },
  { code: 'CP2', name: '12th Street', at: C.st12, crossing: true },
  { code: 'CP3', name: '10th Street', at: C.st10, crossing: true },
  { code: 'CP4', name: '9th Street', at: C.st9, crossing: true },
  { code: 'CP5', name: '7th Street', at: C.st7, crossing: true },
  { code: 'CP6', name: '6th Street', at: C.st6, crossing: true },
  { code: 'CP7', name: 'Constitution Avenue', at: C.constitution, crossing: true },
  { code: 'CP8', name: '3rd Street', at: C.st3, crossing: true },
  { code: 'CP9', name: 'Peace Circle', at: C.peaceCircle },
  { code: 'CP10', name: 'West Front', at: WEST_FRONT[2]! },
];

const PINCHES: Record<string, Omit<PinchData, 'routeId'>> = {
  start: {
    name: 'Start gate at 13th Street',
    at: [-77.02995, 38.89546],
    lengthM: 40,
    widthM: 12,
    remarks:
      'Release in blocks; keep the gate at this width so that the Avenue never fills faster than Peace Circle empties.',
  },
  hoover: {
    name: 'Building works, 10th to 9th Street',
    at: [-77.0256, 38.89434],
    lengthM: 90,
    widthM: 15,
    remarks: 'Hoarding on the north kerb. No standing on the south pavement.',
  },
  fountain: { name: 'Islands at the Mellon Fountain', at: [-77.0194, 38.89262], lengthM: 60, widthM: 14 },
  peace: {
    name: 'Bollards at Peace Circle',
    at: [-77.0128, 38.89079],
    lengthM: 35,
    widthM: 9,
    remarks: 'The narrowest place of the march. Marshals stand in front of each bollard.',
  },
};

export function routeSteps(): Step[] {
  const routes = { main, constitution, indiana, feeder, south, southWest, north };
  const checkpoint = (mark: Mark): CheckpointData => ({ routeId: MAIN_ROUTE_ID, ...mark });
  return [
    ...Object.entries(routes).map(([key, data]) => add('route', key, data)),
    ...CHECKPOINTS.map((mark) => add('checkpoint', mark.code, checkpoint(mark))),
    ...Object.entries(PINCHES).map(([key, data]) => add('pinch', key, { routeId: MAIN_ROUTE_ID, ...data })),
  ];
}
