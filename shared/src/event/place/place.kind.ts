import { planKind } from '../plan-kind.js';
import { only, planView } from '../viewing.js';
import { checkRing } from '../sector/index.js';
import { PLACE, PLACE_TYPES, placeData, type PlaceData } from './place.schema.js';

export const placeKind = planKind<PlaceData>({
  ref: PLACE,
  shape: placeData,
  most: 1_000,
  check(data) {
    if (data.hours?.some(({ from, to }) => from >= to)) return { code: 'bad-time', fields: ['hours'] };
    return 'area' in data.at ? checkRing(data.at.area, 'at.area') : undefined;
  },
  view: planView<PlaceData>({
    type: (data) => data.type,
    reduced: (data) => only(data, ['type', 'name', 'at', 'capacity']),
  }),
  shareTypes: PLACE_TYPES,
});
