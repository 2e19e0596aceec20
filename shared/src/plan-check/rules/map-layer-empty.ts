import type { PlaceType } from '../../event/index.js';
import type { Rule } from '../types.js';
import { wordsOf } from '../words.js';

/** Beside the route itself: what the map given to helpers has to mark, and the types of place that count for it. */
const LAYERS: readonly (readonly PlaceType[])[] = [
  ['parking', 'transit'],
  ['first_aid', 'aed', 'hospital'],
  ['toilets'],
  ['water'],
];

export const mapLayerEmpty: Rule = {
  id: 'map-layer-empty',
  group: 'places',
  severity: 'warn',
  source: {
    cite: 'CRS, Planning for Safe Marches: the map must mark parking, route, emergency facilities, toilets and water',
  },
  check: (context) =>
    LAYERS.filter((types) => !context.placesOf(...types).length).map((types) => ({
      part: types[0]!,
      numbers: { layerWords: wordsOf('place', types) },
    })),
};
