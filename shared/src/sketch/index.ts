export { AREAS, type AreaKind, type SketchArea } from './areas.js';
export type { SketchStreet, StreetClass } from './geography.js';
export { LANDMARKS, type Landmark } from './landmarks.js';
export { STREETS } from './streets.js';
