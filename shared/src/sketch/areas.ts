import type { Position } from '../geo/index.js';
import { path } from './geography.js';

export type AreaKind = 'water' | 'park' | 'plaza' | 'building';

export interface SketchArea {
  kind: AreaKind;
  name?: string;
  ring: Position[];
}

const area = (kind: AreaKind, name: string | undefined, text: string): SketchArea => ({
  kind,
  ring: path(text),
  ...(name ? { name } : {}),
});

/** A block between two meridians and two parallels. */
const block = (
  kind: AreaKind,
  name: string | undefined,
  west: number,
  south: number,
  east: number,
  north: number,
): SketchArea => ({
  kind,
  ring: [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
  ],
  ...(name ? { name } : {}),
});

/** An ellipse of 32 corners; the radii are degrees of longitude and latitude. */
const oval = (
  kind: AreaKind,
  name: string | undefined,
  lon: number,
  lat: number,
  rx: number,
  ry: number,
): SketchArea => ({
  kind,
  ring: Array.from({ length: 32 }, (_, i) => {
    const turn = (i / 32) * 2 * Math.PI;
    return [lon + rx * Math.cos(turn), lat + ry * Math.sin(turn)] as const;
  }),
  ...(name ? { name } : {}),
});

/** A traffic circle's garden: the radius in degrees of latitude, round on the ground. */
const circle = (name: string, lon: number, lat: number, ry: number): SketchArea =>
  oval('park', name, lon, lat, ry / 0.7783, ry);

const RIVERS: SketchArea[] = [
  area(
    'water',
    'Potomac River',
    '-77.07 38.9035, -77.0625 38.9024, -77.059 38.9012, -77.0571 38.8993, -77.0569 38.8965, -77.0561 38.8943, -77.055 38.8929, -77.0535 38.8911, -77.0532 38.889, -77.0522 38.8878, -77.05 38.8861, -77.0465 38.8834, -77.0432 38.881, -77.0413 38.88, -77.04 38.879, -77.0362 38.8762, -77.0337 38.874, -77.0318 38.8708, -77.029 38.8672, -77.026 38.863, -77.022 38.858, -77.018 38.858, -77.04 38.858, -77.042 38.8655, -77.0425 38.8723, -77.0445 38.8748, -77.047 38.876, -77.0482 38.8778, -77.053 38.8815, -77.0568 38.8835, -77.0598 38.8868, -77.0618 38.8895, -77.0632 38.892, -77.065 38.8945, -77.07 38.8975',
  ),
  area(
    'water',
    'Washington Channel',
    '-77.0323 38.8822, -77.0318 38.8825, -77.0304 38.8823, -77.029 38.8817, -77.0282 38.8808, -77.0265 38.88, -77.0245 38.8784, -77.0228 38.877, -77.0217 38.8752, -77.0205 38.8727, -77.0193 38.8712, -77.0187 38.8702, -77.0187 38.858, -77.0221 38.858, -77.0222 38.8685, -77.0232 38.8717, -77.025 38.8752, -77.0273 38.8775, -77.03 38.8797, -77.0317 38.8811',
  ),
  area(
    'water',
    'Anacostia River',
    '-77.0187 38.858, -77.0175 38.864, -77.012 38.8655, -77.0083 38.868, -77.007 38.871, -77.0045 38.872, -77.001 38.873, -76.997 38.8726, -76.99 38.8722, -76.99 38.8688, -76.9965 38.8693, -77.0015 38.8684, -77.0055 38.865, -77.0085 38.858',
  ),
];

const POOLS: SketchArea[] = [
  area(
    'water',
    'Tidal Basin',
    '-77.0423 38.8869, -77.0414 38.8877, -77.0398 38.8879, -77.0384 38.8875, -77.0379 38.8866, -77.0369 38.886, -77.0365 38.885, -77.0347 38.8848, -77.0336 38.8838, -77.0333 38.883, -77.0345 38.8821, -77.0362 38.8822, -77.0379 38.8818, -77.0381 38.8808, -77.0391 38.8804, -77.0404 38.8804, -77.0406 38.8815, -77.0414 38.883, -77.0432 38.8838, -77.0444 38.8849, -77.0444 38.8858, -77.0437 38.8863',
  ),
  block('water', 'Reflecting Pool', -77.0482, 38.88905, -77.0414, 38.88955),
  area(
    'water',
    undefined,
    '-77.0444 38.891, -77.0438 38.8914, -77.0424 38.8914, -77.0411 38.8912, -77.0409 38.8907, -77.042 38.8904, -77.043 38.8907, -77.0442 38.8905',
  ),
  area(
    'water',
    undefined,
    '-77.0141 38.8907, -77.0141 38.8888, -77.0133 38.889, -77.0128 38.8897, -77.0133 38.8905',
  ),
  oval('water', undefined, -77.0405, 38.88938, 0.00035, 0.0002),
];

const PARKS: SketchArea[] = [
  area(
    'park',
    'West Potomac Park',
    '-77.053 38.8919, -77.0339 38.8919, -77.0334 38.8905, -77.0331 38.8893, -77.0336 38.8878, -77.0336 38.8846, -77.0331 38.8838, -77.033 38.8826, -77.0342 38.8814, -77.0358 38.88, -77.04 38.8798, -77.0412 38.8802, -77.0432 38.8811, -77.05 38.8862, -77.0522 38.8879, -77.0531 38.8892, -77.0534 38.8909',
  ),
  area(
    'park',
    'East Potomac Park',
    '-77.0358 38.88, -77.0332 38.8824, -77.0325 38.882, -77.0318 38.8809, -77.03 38.8795, -77.0275 38.8774, -77.0252 38.8751, -77.0235 38.8716, -77.0224 38.8685, -77.0223 38.858, -77.0222 38.8585, -77.0262 38.8633, -77.0292 38.8675, -77.032 38.871, -77.0339 38.8742, -77.0364 38.8764, -77.0402 38.8792, -77.0402 38.8797',
  ),
  area(
    'park',
    'Lady Bird Johnson Park',
    '-77.0472 38.8756, -77.0484 38.8776, -77.0532 38.8813, -77.057 38.8833, -77.06 38.8866, -77.062 38.8893, -77.07 38.8893, -77.062 38.8855, -77.058 38.8815, -77.0525 38.88, -77.05 38.8765, -77.0485 38.8748',
  ),
  area(
    'park',
    'Theodore Roosevelt Island',
    '-77.0618 38.8935, -77.0612 38.8955, -77.0622 38.8985, -77.0645 38.8999, -77.0658 38.8985, -77.0648 38.8958, -77.063 38.8938',
  ),
  area(
    'park',
    'Rock Creek Park',
    '-77.0568 38.902, -77.0558 38.9048, -77.0535 38.9073, -77.0505 38.9095, -77.0495 38.913, -77.053 38.913, -77.0545 38.909, -77.056 38.9068, -77.0575 38.9045, -77.0572 38.902',
  ),
  block('park', undefined, -77.0317, 38.89085, -77.0283, 38.89195),
  block('park', undefined, -77.0279, 38.89085, -77.0242, 38.89195),
  block('park', 'National Mall', -77.0318, 38.8889, -77.0154, 38.89045),
  block('park', undefined, -77.0238, 38.89085, -77.0221, 38.89195),
  block('park', undefined, -77.0217, 38.89085, -77.0182, 38.89195),
  block('park', undefined, -77.0279, 38.8878, -77.0242, 38.88845),
  area(
    'park',
    'Capitol Grounds',
    '-77.0121 38.8919, -77.0061 38.8919, -77.0061 38.8878, -77.0121 38.8878, -77.0123 38.8889, -77.0143 38.8887, -77.0143 38.8908, -77.0123 38.8907',
  ),
  area('park', 'Union Square', '-77.0149 38.8916, -77.0128 38.8906, -77.0128 38.8888, -77.0149 38.8884'),
  block('park', undefined, -77.0394, 38.8923, -77.03385, 38.89563),
  oval('plaza', undefined, -77.0365, 38.8941, 0.0021, 0.00125),
  oval('park', 'The Ellipse', -77.0365, 38.8941, 0.00185, 0.00107),
  block('park', 'President\u2019s Park', -77.0386, 38.8959, -77.0345, 38.8986),
  block('park', 'Lafayette Square', -77.03825, 38.89895, -77.0348, 38.9001),
  block('park', 'Farragut Square', -77.0394, 38.9015, -77.0384, 38.9023),
  block('park', 'McPherson Square', -77.0347, 38.9015, -77.0337, 38.9023),
  block('park', 'Franklin Square', -77.0317, 38.9015, -77.0299, 38.9023),
  block('park', 'Mount Vernon Square', -77.0239, 38.9022, -77.022, 38.9029),
  block('park', 'Rawlins Park', -77.0432, 38.8957, -77.0418, 38.896),
  block('park', 'Judiciary Square', -77.0188, 38.8951, -77.0177, 38.896),
  area(
    'park',
    undefined,
    '-77.0089 38.8955, -77.0089 38.8924, -77.0079 38.8924, -77.0066 38.8957, -77.0076 38.8963',
  ),
  block('park', 'Upper Senate Park', -77.012, 38.8923, -77.0092, 38.8935),
  block('park', 'Stanton Park', -77.0009, 38.893, -76.9988, 38.8941),
  area(
    'park',
    'Columbus Circle',
    '-77.0083 38.8966, -77.0077 38.896, -77.0064 38.8958, -77.0053 38.8962, -77.0051 38.8967',
  ),
  circle('Dupont Circle', -77.0434, 38.9096, 0.0005),
  circle('Scott Circle', -77.0365, 38.90728, 0.0003),
  circle('Thomas Circle', -77.032, 38.90568, 0.0003),
  circle('Logan Circle', -77.0297, 38.9096, 0.00045),
  circle('Washington Circle', -77.0502, 38.90245, 0.0004),
  block('plaza', 'Freedom Plaza', -77.03165, 38.89572, -77.02985, 38.89605),
  block('plaza', 'Pershing Park', -77.0334, 38.89575, -77.0323, 38.8961),
  block('park', undefined, -77.0334, 38.89575, -77.0328, 38.8961),
  area('plaza', 'Navy Memorial', '-77.0233 38.8946, -77.0226 38.8946, -77.0226 38.8939, -77.0233 38.8941'),
];

const FEDERAL_CITY: SketchArea[] = [
  area(
    'building',
    'White House',
    '-77.0368 38.89785, -77.0368 38.8975, -77.0367 38.8974, -77.0365 38.89735, -77.0363 38.8974, -77.0362 38.8975, -77.0362 38.89785',
  ),
  block('building', 'West Wing', -77.0376, 38.8973, -77.0372, 38.8976),
  block('building', 'Eisenhower Building', -77.0393, 38.8968, -77.0386, 38.8983),
  block('building', 'Treasury', -77.0347, 38.8968, -77.0339, 38.8983),
  block('building', 'Commerce', -77.0334, 38.8926, -77.0324, 38.8953),
  block('building', 'Wilson Building', -77.0316, 38.8948, -77.0308, 38.8953),
  area(
    'building',
    'Reagan Building',
    '-77.0315 38.8926, -77.0315 38.8946, -77.0296 38.8948, -77.0288 38.8945, -77.0288 38.8937, -77.0305 38.8936, -77.0305 38.8926',
  ),
  block('building', 'EPA', -77.0302, 38.8926, -77.0285, 38.8933),
  block('building', 'IRS', -77.0276, 38.8924, -77.0263, 38.8938),
  block('building', 'Old Post Office', -77.0278, 38.8939, -77.027, 38.8946),
  area('building', 'Justice', '-77.0257 38.8924, -77.0257 38.8942, -77.0243 38.8937, -77.0243 38.8924'),
  block('building', 'National Archives', -77.0236, 38.8924, -77.0224, 38.8932),
  area('building', 'FTC', '-77.0216 38.8924, -77.0216 38.893, -77.0199 38.8925, -77.0199 38.8924'),
  area('building', 'FBI', '-77.0258 38.8958, -77.0242 38.8958, -77.0242 38.8945, -77.0258 38.895'),
  block('building', 'Portrait Gallery', -77.0236, 38.8975, -77.0222, 38.8982),
  block('building', 'Capital One Arena', -77.0217, 38.8974, -77.0201, 38.8989),
  block('building', 'Building Museum', -77.0182, 38.8974, -77.017, 38.8979),
  block('building', 'Convention Center', -77.0238, 38.9036, -77.0221, 38.9071),
  block('building', 'Carnegie Library', -77.0234, 38.9024, -77.0225, 38.9028),
  block('building', 'Union Station', -77.0082, 38.8968, -77.0048, 38.8975),
  block('building', 'Postal Museum', -77.0088, 38.8976, -77.0081, 38.8983),
  block('building', 'Supreme Court', -77.0053, 38.8903, -77.0037, 38.891),
  block('building', 'Library of Congress', -77.0055, 38.8881, -77.0039, 38.8894),
  block('building', 'Madison Building', -77.0057, 38.8862, -77.0038, 38.8873),
  block('building', 'Russell', -77.0078, 38.8925, -77.0062, 38.8934),
  block('building', 'Dirksen and Hart', -77.0057, 38.8925, -77.0037, 38.8934),
  block('building', 'Cannon', -77.0078, 38.8863, -77.0062, 38.8873),
  block('building', 'Longworth', -77.0091, 38.8863, -77.0081, 38.8873),
  block('building', 'Rayburn', -77.0119, 38.8863, -77.0095, 38.8873),
  area(
    'building',
    'US Capitol',
    '-77.0096 38.8905, -77.0093 38.8905, -77.0093 38.8912, -77.0084 38.8912, -77.0084 38.8903, -77.0082 38.8903, -77.0082 38.8895, -77.0084 38.8895, -77.0084 38.8886, -77.0093 38.8886, -77.0093 38.8893, -77.0096 38.8893',
  ),
];

const MUSEUMS: SketchArea[] = [
  block('building', 'African American Museum', -77.0332, 38.8907, -77.0323, 38.8914),
  block('building', 'American History', -77.0309, 38.8909, -77.0291, 38.8916),
  block('building', 'Natural History', -77.0271, 38.8909, -77.0249, 38.8917),
  block('building', 'National Gallery of Art', -77.0214, 38.891, -77.0186, 38.8916),
  area('building', 'East Building', '-77.0176 38.8908, -77.0176 38.8917, -77.0157 38.8912, -77.0157 38.8909'),
  block('building', 'Smithsonian Castle', -77.0267, 38.8886, -77.0253, 38.8889),
  block('building', 'Freer', -77.0278, 38.8879, -77.027, 38.8885),
  block('building', 'Arts and Industries', -77.025, 38.8879, -77.0241, 38.8885),
  oval('building', 'Hirshhorn', -77.023, 38.8882, 0.0005, 0.0004),
  block('building', 'Air and Space', -77.0213, 38.8878, -77.0184, 38.8885),
  oval('building', 'American Indian', -77.0166, 38.8882, 0.0011, 0.0004),
  block('building', 'Botanic Garden', -77.0134, 38.8879, -77.0124, 38.8884),
  block('building', 'Holocaust Museum', -77.0333, 38.8864, -77.0321, 38.887),
  block('building', 'Agriculture', -77.0315, 38.8877, -77.0284, 38.8884),
  block('building', undefined, -77.0317, 38.8863, -77.0284, 38.8873),
  block('building', 'Energy', -77.0276, 38.8862, -77.0244, 38.8873),
  block('building', 'HHS', -77.0148, 38.8862, -77.0124, 38.8873),
  block('building', 'Education', -77.0199, 38.8866, -77.0178, 38.8873),
  block('building', 'FAA', -77.0236, 38.8866, -77.0222, 38.8873),
];

const WEST_END: SketchArea[] = [
  block('building', 'Kennedy Center', -77.0563, 38.8948, -77.0552, 38.8967),
  area(
    'building',
    'Watergate',
    '-77.0552 38.8986, -77.0543 38.8992, -77.0538 38.9, -77.0547 38.9004, -77.0556 38.8997',
  ),
  block('building', 'State Department', -77.0499, 38.8938, -77.0469, 38.8955),
  block('building', 'Federal Reserve', -77.0464, 38.8924, -77.0452, 38.8933),
  block('building', 'Academy of Sciences', -77.0486, 38.8924, -77.047, 38.893),
  block('building', 'Interior', -77.0433, 38.8937, -77.0419, 38.8956),
  block('building', 'Constitution Hall', -77.0409, 38.8933, -77.0397, 38.8941),
  block('building', 'Pan American Union', -77.0407, 38.8925, -77.0397, 38.893),
  block('building', 'Lincoln Memorial', -77.05055, 38.8891, -77.0499, 38.88945),
  oval('building', 'Jefferson Memorial', -77.0365, 38.8814, 0.0003, 0.00024),
];

/** Drawn in this order: later ones lie on top. */
export const AREAS: readonly SketchArea[] = [
  ...RIVERS,
  ...PARKS,
  ...POOLS,
  ...FEDERAL_CITY,
  ...MUSEUMS,
  ...WEST_END,
];
