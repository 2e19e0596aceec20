export { gapsOf, tabletop } from './tabletop.js';
export { learnedNotes } from './learned.js';
export {
  GAP_CODES,
  type Asked,
  type Exercise,
  type Gap,
  type GapCode,
  type PlanWords,
  type Question,
  type ShelterAnswer,
  type Spot,
} from './exercise.js';
