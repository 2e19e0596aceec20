import type { PlaceData, PlaceType } from '@waypost/shared/event';
import { add, type Step } from '../step.js';

type Point = [number, number];
type More = Pick<PlaceData, 'capacity' | 'accessible' | 'remarks' | 'bufferM'>;

const point = (type: PlaceType, name: string, at: Point, more: More = {}): PlaceData => ({
  type,
  name,
  at: { point: at },
  ...more,
});
const area = (type: PlaceType, name: string, ring: Point[], more: More = {}): PlaceData => ({
  type,
  name,
  at: { area: ring },
  ...more,
});

/** Capacities at 1 person per m², half of what a standing crowd may safely reach: there will be prams, stalls and banners. */
const GATHERING: PlaceData[] = [
  area(
    'assembly',
    'Freedom Plaza',
    [
      [-77.0316, 38.8961],
      [-77.0299, 38.8961],
      [-77.0299, 38.89562],
      [-77.0316, 38.89562],
    ],
    {
      capacity: 8_000,
      accessible: true,
      remarks: 'Fill from the east. The west end stays free for wheelchairs and the front banner.',
    },
  ),
  area(
    'rally',
    'West Front lawn',
    [
      [-77.0121, 38.8906],
      [-77.0109, 38.8904],
      [-77.0106, 38.8898],
      [-77.0109, 38.8892],
      [-77.0121, 38.889],
    ],
    {
      capacity: 17_000,
    },
  ),
  point('dispersal', 'South: First Street at Independence Avenue', [-77.01215, 38.88765]),
  point('dispersal', 'South-west: 3rd Street at Maryland Avenue', [-77.0152, 38.88815]),
  point('dispersal', 'North: First Street at Constitution Avenue', [-77.0122, 38.89205]),
  point('staging', 'Banners and step-free start, Pershing Park', [-77.0326, 38.8959], { accessible: true }),
  point('staging', 'Stewards and barriers, 15th Street', [-77.0337, 38.895]),
];

const CARE: PlaceData[] = [
  point('first_aid', 'First aid 1, Freedom Plaza', [-77.0302, 38.8959], { accessible: true }),
  point('first_aid', 'First aid 2, Navy Memorial', [-77.0229, 38.894], { accessible: true }),
  point('first_aid', 'First aid 3, 4th Street', [-77.0171, 38.8918], { accessible: true }),
  point('first_aid', 'First aid 4, West Front', [-77.012, 38.8897], { accessible: true }),
  point('aed', 'Defibrillator with the medics at 10th Street', [-77.0259, 38.8942]),
  point('aed', 'Defibrillator with the medics at the stage', [-77.0114, 38.8899]),
  point('hospital', 'George Washington University Hospital', [-77.0506, 38.9012], {
    remarks: 'Emergency department on 23rd Street NW.',
  }),
  point('hospital', 'MedStar Washington Hospital Center', [-77.0146, 38.9296], {
    remarks: 'Trauma and burns.',
  }),
  point('clinic', 'Federal City health centre, 2nd Street NW', [-77.0137, 38.8953], { bufferM: 40 }),
  point('welfare', 'Lost people and quiet space, Navy Memorial', [-77.0232, 38.8943], { accessible: true }),
  point('shelter', 'Shelter from storms, National Building Museum', [-77.0176, 38.8977], { capacity: 2_500 }),
  point('shelter', 'Shelter from storms, Union Station', [-77.0068, 38.8972], { capacity: 6_000 }),
];

const COMFORT: PlaceData[] = [
  point('water', 'Water 1, Freedom Plaza', [-77.0306, 38.8957]),
  point('water', 'Water 2, 10th Street', [-77.02605, 38.8947]),
  point('water', 'Water 3, Trade Commission', [-77.0208, 38.8928]),
  point('water', 'Water 4, 3rd Street', [-77.0156, 38.8918]),
  point('water', 'Water 5, West Front', [-77.012, 38.8902]),
  point('toilets', 'Toilets, Freedom Plaza north side', [-77.0311, 38.8962], { accessible: true }),
  point('toilets', 'Toilets, Archives plaza', [-77.0223, 38.8937]),
  point('toilets', 'Toilets, 3rd Street on the Mall', [-77.0149, 38.8903], { accessible: true }),
  point('toilets', 'Toilets, First Street south', [-77.0124, 38.8889]),
];

const GETTING_THERE: PlaceData[] = [
  point('transit', 'Metro Center station', [-77.0283, 38.8983]),
  point('transit', 'Federal Triangle station', [-77.0285, 38.8938]),
  point('transit', 'Archives station', [-77.0223, 38.8939]),
  point('transit', 'Judiciary Square station', [-77.016, 38.8954]),
  point('transit', "L'Enfant Plaza station", [-77.0216, 38.8862]),
  point('transit', 'Capitol South station', [-77.006, 38.8855]),
  point('transit', 'Union Station', [-77.0072, 38.8976]),
  point('parking', 'Coaches, Union Station garage', [-77.0059, 38.8988], { capacity: 60 }),
  point('parking', 'Step-free set-down, 14th Street', [-77.0321, 38.8949], { accessible: true }),
  point('exit', 'Way out at 10th Street, south side', [-77.026, 38.894]),
  point('exit', 'Way out at 4th Street, to the Mall', [-77.0174, 38.8912]),
  point('closure', 'Closed to traffic: 9th Street tunnel ramp', [-77.0239, 38.8932]),
  area('closure', 'Closed to traffic: Constitution Avenue, 6th to 3rd Street', [
    [-77.0199, 38.89222],
    [-77.0152, 38.89222],
    [-77.0152, 38.89193],
    [-77.0199, 38.89193],
  ]),
  point('control', 'Event control, 13th Street', [-77.0291, 38.8962]),
];

const PROTECTED: PlaceData[] = [
  point('worship', "St Patrick's Catholic Church", [-77.0259, 38.8977], { bufferM: 60 }),
  point('worship', 'Church of the Epiphany', [-77.03, 38.8984], { bufferM: 60 }),
  point('worship', 'Calvary Baptist Church', [-77.0231, 38.8998], { bufferM: 60 }),
  point('worship', 'Holy Rosary Church', [-77.0146, 38.8973], { bufferM: 60 }),
  point('school', 'Georgetown University Law Center', [-77.0125, 38.898], { bufferM: 40 }),
];

export const placeSteps = (): Step[] =>
  [...GATHERING, ...CARE, ...COMFORT, ...GETTING_THERE, ...PROTECTED].map((data) =>
    add('place', data.name, data),
  );
