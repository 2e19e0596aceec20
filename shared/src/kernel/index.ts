export { ok, err, never, type Result } from './result.js';
export { refuse, REFUSAL_CODES, type Refusal, type RefusalCode } from './refusal.js';
export { newId, ID_PATTERN, type Id } from './id.js';
export { seededRandom, type Clock, type Random } from './ambient.js';
export { canonicalJson, sameJson, type Json } from './json.js';
export { fromWall, toWall, type Wall } from './wall.js';
export { foldWord } from './fold.js';
