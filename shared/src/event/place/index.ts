export {
  PLACE,
  PLACE_TYPES,
  PROTECTED_PLACE_TYPES,
  placeData,
  type PlaceData,
  type PlaceType,
} from './place.schema.js';
export { placeKind } from './place.kind.js';
